import { eq } from 'drizzle-orm';
import { messageSequences, messages, prospects } from '@/db/schema';
import type { Scope } from '@/lib/scope';

type Person = Partial<typeof prospects.$inferInsert>;
type Sequence = Partial<typeof messageSequences.$inferInsert>;

/** For tests: a person with these columns. */
export async function person(scope: Scope, columns: Person): Promise<string> {
  const [row] = await scope.db
    .insert(prospects)
    .values({ profileSource: 'url', ...columns, workspaceId: scope.workspaceId })
    .returning({ id: prospects.id });
  if (!row) throw new Error('The person was not stored.');
  return row.id;
}

/** For tests: a sequence that is written, with as many messages as it is long, the first of them sent. */
export async function writtenSequence(
  scope: Scope,
  prospectId: string,
  { sent = [], status = 'completed', ...columns }: Sequence & { sent?: Date[] } = {},
): Promise<string> {
  const { workspaceId } = scope;
  const length = columns.sequenceLength ?? 3;
  return scope.db.transaction(async (db) => {
    const [row] = await db
      .insert(messageSequences)
      .values({
        ...{ workspaceId, prospectId, tone: { formality: 50, warmth: 50, directness: 50 } },
        ...{
          companyContext: 'We plan shifts.',
          channel: 'linkedin',
          provider: 'built-in',
          model: 'built-in',
        },
        profile: emptyProfile,
        currentStep: sent.length + 1,
        ...columns,
        sequenceLength: length,
      })
      .returning({ id: messageSequences.id });
    if (!row) throw new Error('The sequence was not stored.');
    await db.insert(messages).values(
      Array.from({ length }, (_, i) => ({
        ...{ workspaceId, sequenceId: row.id, step: i + 1, confidence: 80, rationale: '' },
        channel: i === 0 ? ('connection_note' as const) : ('linkedin_message' as const),
        planLine: { step: i + 1, angle: 'question' as const, evidence: [], note: '' },
        content: `Message ${i + 1}`,
        sentAt: sent[i] ?? null,
      })),
    );
    // Only then: a completed sequence has all of its messages.
    await db.update(messageSequences).set({ status }).where(eq(messageSequences.id, row.id));
    return row.id;
  });
}

const emptyProfile = {
  source: 'url' as const,
  text: '',
  spans: [],
  readAt: '2026-11-01T08:00:00.000Z',
  fields: {
    ...{ firstName: null, middleInitial: null, lastName: null, nameIsGuess: false, headline: null },
    ...{ title: null, company: null, location: null, email: null, linkedinUrl: null },
    ...{ roles: [], schools: [], skills: [] },
  },
};

/** For tests: a profile with one fact for each line. */
export function profileOf(lines: string[], readAt = '2026-11-02T08:00:00.000Z') {
  const text = lines.join('\n');
  return {
    ...emptyProfile,
    source: 'paste' as const,
    text,
    readAt,
    spans: lines.map((line, i) => ({
      id: `E${i + 1}`,
      section: 'about' as const,
      text: line,
      start: text.indexOf(line),
      end: text.indexOf(line) + line.length,
      source: 'paste' as const,
    })),
  };
}
