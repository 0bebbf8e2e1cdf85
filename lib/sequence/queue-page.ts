import 'server-only';
import { and, asc, eq, type SQL, sql } from 'drizzle-orm';
import { messageSequences, messages, prospects } from '@/db/schema';
import type { Check } from '@/db/schema/documents';
import type { CheckId } from '@/db/schema/values';
import { type Day, daysBetween } from '@/lib/calendar';
import { contactableOf } from '@/lib/prospect/contactable';
import type { Scope } from '@/lib/scope';
import { type QueueCursor, readQueueCursor, writeQueueCursor } from './queue-cursor';
import { inSection } from './queue-filter';
import type { QueuePage, QueueRow, QueueSection } from './queue-schema';

export type QueueLimits = Partial<Record<QueueSection, number>>;

type Asked = { today: Day; people?: string[]; limit: number; cursor?: string };

/**
 * A page of a section, the earliest first. The messages are joined to the rows of the page alone, which come off the
 * index in their order.
 */
export async function sectionPage(scope: Scope, section: QueueSection, asked: Asked): Promise<QueuePage> {
  const { today, people, limit, cursor } = asked;
  const after = cursor === undefined ? undefined : comesAfter(section, readQueueCursor(section, cursor));
  const waiting = section === 'acceptance' || section === 'decision';
  const order = waiting ? messageSequences.lastSentAt : messageSequences.dueOn;
  const rows = await scope.db
    .select({
      id: messageSequences.id,
      currentStep: messageSequences.currentStep,
      length: messageSequences.sequenceLength,
      dueOn: messageSequences.dueOn,
      waitingFor: messageSequences.waitingFor,
      lastSentAt: messageSequences.lastSentAt,
      personId: prospects.id,
      fullName: prospects.fullName,
      title: prospects.title,
      company: prospects.company,
      headline: prospects.headline,
      email: prospects.email,
      profileUrl: prospects.linkedinUrl,
      channel: messages.channel,
      subject: messages.subject,
      text: messages.content,
      checks: messages.checks,
      done: stepsDone,
    })
    .from(messageSequences)
    .innerJoin(prospects, eq(prospects.id, messageSequences.prospectId))
    .innerJoin(
      messages,
      and(eq(messages.sequenceId, messageSequences.id), eq(messages.step, messageSequences.currentStep)),
    )
    .where(and(inSection(scope, section, today, people), after))
    .orderBy(asc(order), asc(messageSequences.id))
    .limit(limit + 1);
  const page = rows.slice(0, limit);
  const last = page.at(-1);
  return {
    rows: page.map((row) => queueRow(row, today)),
    next_cursor: rows.length > limit && last ? writeQueueCursor(section, last) : null,
  };
}

/** Says at each row why its person must not be written to, where that is so; asked once for all of them. */
export async function withRefusals(scope: Scope, pages: QueuePage[]): Promise<QueuePage[]> {
  const people = pages.flatMap(({ rows }) => rows.map(({ person }) => person.id));
  const contactable = await contactableOf(scope, [...new Set(people)]);
  const refusalOf = ({ person }: QueueRow) => {
    const found = contactable.get(person.id);
    return found && !found.ok ? found.reason : null;
  };
  return pages.map((page) => ({
    ...page,
    rows: page.rows.map((row) => ({ ...row, refusal: refusalOf(row) })),
  }));
}

/** One letter a step: sent, skipped, open. */
const stepsDone = sql<string>`(select string_agg(case when other.sent_at is not null then 's'
    when other.skipped_at is not null then 'k' else 'o' end, '' order by other.step)
  from ${messages} as other where other.message_sequence_id = ${messageSequences.id})`;

function comesAfter(section: QueueSection, { at, id }: QueueCursor): SQL {
  const { dueOn, lastSentAt, id: own } = messageSequences;
  if (section === 'acceptance') return sql`(${lastSentAt}, ${own}) > (${at}::timestamptz, ${id}::uuid)`;
  if (section !== 'decision') return sql`(${dueOn}, ${own}) > (${at}::date, ${id}::uuid)`;
  // A first step that waits for a decision has nothing before it; those rows come last.
  if (at === null) return sql`${lastSentAt} is null and ${own} > ${id}::uuid`;
  return sql`((${lastSentAt}, ${own}) > (${at}::timestamptz, ${id}::uuid) or ${lastSentAt} is null)`;
}

type Row = {
  id: string;
  currentStep: number;
  length: number;
  dueOn: string | null;
  waitingFor: QueueRow['waiting_for'];
  lastSentAt: Date | null;
  personId: string;
  fullName: string | null;
  title: string | null;
  company: string | null;
  headline: string | null;
  email: string | null;
  profileUrl: string | null;
  channel: QueueRow['channel'];
  subject: string | null;
  text: string;
  checks: Check[];
  done: string;
};

function queueRow(row: Row, today: Day): QueueRow {
  const role = [row.title, row.company].filter(Boolean).join(', ') || row.headline || '';
  return {
    id: row.id,
    person: {
      id: row.personId,
      name: row.fullName ?? row.email ?? 'Somebody without a name',
      role,
      email: row.email,
      profile_url: row.profileUrl,
    },
    channel: row.channel,
    step: row.currentStep,
    length: row.length,
    steps: [...row.done].map((letter, i) => {
      if (letter === 's') return 'sent';
      if (letter === 'k') return 'skipped';
      return i + 1 === row.currentStep ? 'current' : 'open';
    }),
    subject: row.subject,
    text: row.text,
    checks: worthAWord(row.checks),
    due_on: row.dueOn,
    overdue_days: row.dueOn ? Math.max(0, daysBetween(row.dueOn, today)) : 0,
    waiting_for: row.waitingFor,
    last_sent_at: row.lastSentAt?.toISOString() ?? null,
    refusal: null,
  };
}

const quiet: CheckId[] = ['grounding', 'tone', 'length'];
const severity = { fail: 0, warn: 1, pass: 2 };

/** What is wrong first, then the three passes that somebody about to send wants to see. */
function worthAWord(checks: Check[]): QueueRow['checks'] {
  return checks
    .filter(({ id, status }) => status !== 'pass' || quiet.includes(id))
    .toSorted((a, b) => severity[a.status] - severity[b.status])
    .map(({ status, label, message }) => ({ status, label, message: status === 'pass' ? '' : message }));
}
