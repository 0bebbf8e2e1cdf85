import type { Db } from '@/db/client';
import { interactions, messageSequences, messages, prospects } from '@/db/schema';
import type { Outcome, Sentiment, SequenceChannel, VariantApproach } from '@/db/schema/values';

export type Sent = {
  channel?: SequenceChannel;
  preset?: string;
  solution?: string;
  /** When each step was sent; null for one that was skipped. */
  steps: (string | null)[];
  approaches?: (VariantApproach | null)[];
  /** The answer to the last step that was sent before it. */
  reply?: { step: number; at: string; sentiment?: Sentiment; outcome?: Outcome };
};

/** For tests: a person and a sequence of which something was sent, as rows. */
export async function sentSequence(scope: { db: Db; workspaceId: string }, sent: Sent): Promise<string> {
  const { workspaceId } = scope;
  const [person] = await scope.db
    .insert(prospects)
    .values({ workspaceId, firstName: 'Ruth', profileSource: 'url' })
    .returning({ id: prospects.id });
  if (!person) throw new Error('The person was not stored.');
  const { channel = 'linkedin', preset, solution, steps, approaches = [], reply } = sent;
  const days = steps.filter((step) => step !== null).sort();
  const [sequence] = await scope.db
    .insert(messageSequences)
    .values({
      ...{ workspaceId, prospectId: person.id, channel, sequenceLength: steps.length },
      ...{ tone: { formality: 50, warmth: 50, directness: 50 }, companyContext: '', provider: 'built-in' },
      ...{ model: 'built-in', tonePreset: preset, profile: emptyProfile, currentStep: steps.length + 1 },
      solution: solution === undefined ? null : { name: solution, description: '', proofPoints: [] },
      lastSentAt: dateOf(days.at(-1)),
      repliedAt: dateOf(reply?.at),
      repliedStep: reply?.step,
    })
    .returning({ id: messageSequences.id });
  if (!sequence) throw new Error('The sequence was not stored.');
  await scope.db.insert(messages).values(
    steps.map((at, index) => ({
      ...{ workspaceId, sequenceId: sequence.id, step: index + 1, content: 'Hello', confidence: 50 },
      ...{ rationale: '', planLine: { step: index + 1, angle: 'question' as const, evidence: [], note: '' } },
      channel: channel !== 'linkedin' ? channel : index === 0 ? 'connection_note' : 'linkedin_message',
      approach: approaches[index],
      sentAt: dateOf(at),
      skippedAt: at === null ? new Date('2026-01-01T00:00:00Z') : null,
    })) satisfies (typeof messages.$inferInsert)[],
  );
  if (reply)
    await scope.db.insert(interactions).values({
      ...{
        workspaceId,
        prospectId: person.id,
        sequenceId: sequence.id,
        interactionType: 'reply',
        actor: 'test',
      },
      ...{ interactionDate: new Date(reply.at), sentiment: reply.sentiment, outcome: reply.outcome },
    });
  return sequence.id;
}

const dateOf = (at: string | null | undefined) => (at ? new Date(at) : null);

const emptyProfile = {
  source: 'url' as const,
  text: '',
  spans: [],
  readAt: '2026-01-01T00:00:00Z',
  fields: {
    ...{
      firstName: 'Ruth',
      middleInitial: null,
      lastName: null,
      nameIsGuess: false,
      headline: null,
      title: null,
    },
    ...{ company: null, location: null, email: null, linkedinUrl: null, roles: [], schools: [], skills: [] },
  },
};
