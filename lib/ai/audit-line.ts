import { sql } from 'drizzle-orm';
import { type AiGeneration, aiGenerations, type Prospect, prospects } from '@/db/schema';
import type { CallLine } from './audit-schema';

const { id, createdAt, sequenceId, workflowName, nodeName, generationType, step, provider, model } =
  aiGenerations;
const { promptVersion, status, error, errorKind, attempt, replayOf, promptTokens } = aiGenerations;
const { completionTokens, latencyMs, costUsd, firstAttemptId } = aiGenerations;

const askedAgain = sql<boolean>`exists (
  select 1 from ai_generations later
  where later.first_attempt_id = coalesce(${firstAttemptId}, ${id}) and later.attempt > ${attempt}
)`;

/** What a line is made of, for a select that has joined the call's sequence and its person. */
export const lineColumns = {
  call: {
    ...{ id, createdAt, sequenceId, workflowName, nodeName, generationType, step, provider, model },
    ...{ promptVersion, status, error, errorKind, attempt, replayOf, promptTokens, completionTokens },
    ...{ latencyMs, costUsd, askedAgain },
  },
  person: {
    ...{ id: prospects.id, fullName: prospects.fullName, email: prospects.email },
    linkedinUrl: prospects.linkedinUrl,
  },
};

type LineRow = {
  call: Omit<CallLine, 'createdAt' | 'person'> & Pick<AiGeneration, 'createdAt'>;
  person: Pick<Prospect, 'id' | 'fullName' | 'email' | 'linkedinUrl'> | null;
};

export function callLine({ call, person }: LineRow): CallLine {
  return { ...call, createdAt: call.createdAt.toISOString(), person: personOf(person) };
}

export function personOf(person: LineRow['person']): CallLine['person'] {
  return person && { id: person.id, name: person.fullName ?? person.email, profileUrl: person.linkedinUrl };
}
