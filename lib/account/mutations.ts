import 'server-only';
import { and, eq, isNotNull, sql } from 'drizzle-orm';
import { messageSequences, workspaces } from '@/db/schema';
import { recordActivity } from '@/lib/activity/mutations';
import { addDays, daysBetween, nextWorkingDay } from '@/lib/calendar';
import type { Scope } from '@/lib/scope';
import { transact } from '@/lib/transact';
import type {
  ChannelsInput,
  CompanyContextInput,
  RetentionInput,
  SenderInput,
  WorkingTimeInput,
} from './input';

/** Who writes, and what stands below an e-mail. */
export async function saveSender(scope: Scope, input: SenderInput): Promise<void> {
  const { name, title, company, signature, postalAddress, optOutLine } = input;
  const sender =
    name || title || company ? { name: name || null, title: title || null, company: company || null } : null;
  await save(scope, 'sender', { sender, signature, postalAddress, optOutLine });
}

export async function saveCompanyContext(scope: Scope, input: CompanyContextInput): Promise<void> {
  await save(scope, 'company_context', input);
}

/** Sequences that are written already keep the note limit that they were written for. */
export async function saveChannels(scope: Scope, input: ChannelsInput): Promise<void> {
  await save(scope, 'channels', input);
}

/** Steps that were due on a day that is none of the working days any more fall due on the next one that is. */
export async function saveWorkingTime(scope: Scope, input: WorkingTimeInput): Promise<{ moved: number }> {
  return transact(scope, async (inner) => {
    await save(inner, 'working_time', input);
    return { moved: await moveDueDays(inner, input.workingDays) };
  });
}

/** Keeps the zone of the first browser that comes by; a zone that somebody chose stays. */
export async function rememberTimeZone(scope: Scope, { timeZone }: { timeZone: string }): Promise<void> {
  await scope.db
    .update(workspaces)
    .set({ timeZone })
    .where(and(eq(workspaces.id, scope.workspaceId), eq(workspaces.timeZone, '')));
}

/** How long prompts and answers are kept; what is older by now is emptied by `lib/privacy/retention.ts`. */
export async function saveRetentionDays(scope: Scope, input: RetentionInput): Promise<void> {
  await save(scope, 'retention', input);
}

type Section = 'sender' | 'company_context' | 'channels' | 'working_time' | 'retention';

async function save(scope: Scope, section: Section, values: Partial<typeof workspaces.$inferInsert>) {
  await transact(scope, async (inner) => {
    await inner.db.update(workspaces).set(values).where(eq(workspaces.id, inner.workspaceId));
    await recordActivity(inner, {
      name: 'settings.saved',
      subjectId: inner.workspaceId,
      detail: { section },
    });
  });
}

/** A Monday: the week from here on has each weekday once, in the order of ISO 8601. */
const monday = '2024-01-01';

async function moveDueDays(scope: Scope, workingDays: number[]): Promise<number> {
  const { dueOn } = messageSequences;
  const waits = [0, 1, 2, 3, 4, 5, 6].map((at) => {
    const day = addDays(monday, at);
    return daysBetween(day, nextWorkingDay(day, workingDays));
  });
  const wait = sql`(${sql.raw(`array[${waits.join(', ')}]`)})[extract(isodow from ${dueOn})::int]`;
  const moved = await scope.db
    .update(messageSequences)
    .set({ dueOn: sql`${dueOn} + ${wait}` })
    .where(and(eq(messageSequences.workspaceId, scope.workspaceId), isNotNull(dueOn), sql`${wait} > 0`))
    .returning({ id: messageSequences.id });
  return moved.length;
}
