import { sql } from 'drizzle-orm';
import type { Db } from '@/db/client';
import {
  interactions,
  messageRevisions,
  messageVariants,
  outreachDrafts,
  prospectIdentities,
  sequenceMoves,
} from '@/db/schema';
import { recordActivity } from '@/lib/activity/mutations';
import type { ModelSettings } from '@/lib/ai/schema';
import type { Scope } from '@/lib/scope';
import { ruthsProfile, unwritten } from '@/lib/sequence/fixture';
import { getSequenceView } from '@/lib/sequence/queries';
import { writeSequence } from '@/lib/sequence/write';

/** For tests: words of one person that stand nowhere once they are erased. */
export const traces = [
  'adeyemi',
  'ruth@brannock.example',
  'four chilled sites between wakefield',
  'supplier slots by e-mail',
];

export const ruthWithEmail = `${ruthsProfile}\nContact\nruth@brannock.example`;

/** A person with something in every table that hangs on a person. */
export async function knownInFull(scope: Scope, settings: ModelSettings) {
  const asked = {
    profile: ruthWithEmail,
    tov: {
      formality: 42,
      warmth: 64,
      directness: 71,
      instructions: 'Speak to Ruth Adeyemi-Cole as a friend.',
    },
    sequenceLength: 3,
  };
  const sequenceId = await unwritten(scope, settings, asked);
  await writeSequence(scope, sequenceId, { settings });
  const view = await getSequenceView(scope, sequenceId);
  if (view?.status !== 'completed') throw new Error('The sequence was not written.');
  const prospectId = view.prospect_id;
  await addBelongings(scope, { prospectId, sequenceId, messageId: view.message_states[2]?.id ?? '' });
  return { prospectId, sequenceId };
}

async function addBelongings(
  scope: Scope,
  ids: { prospectId: string; sequenceId: string; messageId: string },
) {
  const { workspaceId, db } = scope;
  const { prospectId, sequenceId, messageId } = ids;
  const of = { workspaceId, prospectId, actor: 'test' };
  const content = 'Ruth Adeyemi-Cole runs four chilled sites between Wakefield and Avonmouth.';
  const text = { content, claims: [], checks: [], confidence: 80 };
  await db
    .insert(prospectIdentities)
    .values({ workspaceId, prospectId, kind: 'urn', key: 'urn:li:member:417' });
  await db.insert(interactions).values({
    ...{ ...of, sequenceId, interactionType: 'reply', subject: 'Re: Ruth Adeyemi-Cole', content },
    interactionDate: new Date('2026-11-20T10:00:00Z'),
  });
  await db.insert(outreachDrafts).values({ ...of, draftType: 'email', content });
  await db.insert(messageRevisions).values([
    { ...text, workspaceId, messageId, version: 1, source: 'written', actor: 'test' },
    { ...text, workspaceId, messageId, version: 2, source: 'edited', actor: 'test' },
  ]);
  await db.insert(messageVariants).values({ ...text, workspaceId, messageId, approach: 'shorter' });
  const before = {
    ...{ stage: 'running' as const, currentStep: 1, dueOn: null, waitingFor: null, acceptedAt: null },
    ...{ lastSentAt: null, repliedAt: null, repliedStep: null, responseReceived: false },
  };
  await db
    .insert(sequenceMoves)
    .values({ workspaceId, sequenceId, kind: 'sent', step: 1, before, actor: 'test' });
  await recordActivity(scope, {
    name: 'message.sent',
    subjectId: messageId,
    detail: { to: 'Ruth Adeyemi-Cole', channel: 'linkedin_message', step: 2, sequence_id: sequenceId },
  });
  await recordActivity(scope, {
    name: 'list.imported',
    subjectId: crypto.randomUUID(),
    detail: { first: 'Mails of RUTH@brannock.example', file: 'people.csv' },
  });
}

/** In which columns of the whole database these words stand, as "table.column: word". */
export async function foundIn(db: Db, words: readonly string[]): Promise<string[]> {
  const columns = rowsOf<{ table: string; column: string }>(
    await db.execute(sql`select table_name as "table", column_name as "column"
      from information_schema.columns join information_schema.tables using (table_schema, table_name)
      where table_schema = 'public' and table_type = 'BASE TABLE'
        and (data_type in ('text', 'jsonb', 'json', 'character varying') or data_type = 'ARRAY')`),
  );
  if (columns.length < 50) throw new Error('These are not all columns.');
  const found: string[] = [];
  for (const { table, column } of columns) {
    for (const word of words) {
      const hits = await db.execute(sql`select 1 from ${sql.identifier(table)}
        where position(${word.toLowerCase()} in lower(${sql.identifier(column)}::text)) > 0 limit 1`);
      if (rowsOf(hits).length > 0) found.push(`${table}.${column}: ${word}`);
    }
  }
  return found;
}

/** The drivers give the rows of a plain statement inside the result. */
function rowsOf<T>(result: unknown): T[] {
  return (result as { rows: T[] }).rows;
}
