import 'server-only';
import { and, eq, sql } from 'drizzle-orm';
import { messageSequences, messages, type Prospect, prospects } from '@/db/schema';
import type { Check } from '@/db/schema/documents';
import type { CheckId } from '@/db/schema/values';
import { anyOf } from '@/lib/any-of';
import { type Day, daysBetween } from '@/lib/calendar';
import { contactableAmong } from '@/lib/prospect/contactable';
import { nameOf, roleOf } from '@/lib/prospect/format';
import type { Contactable } from '@/lib/prospect/policy';
import type { Scope } from '@/lib/scope';
import { writeQueueCursor } from './queue-cursor';
import type { Line } from './queue-lines';
import type { QueuePage, QueueRow, QueueSection } from './queue-schema';

export type QueueLimits = Partial<Record<QueueSection, number>>;

/** The pages of these lines, each row with the reason why its person must not be written to, where that is so. */
export async function readPages(scope: Scope, lines: Line[], today: Day): Promise<QueuePage[]> {
  const rows = await readRows(
    scope,
    lines.flatMap(({ ids }) => ids),
  );
  const contactable = await contactableAmong(scope, [
    ...new Map(rows.map(({ person }) => [person.id, person])).values(),
  ]);
  const found = new Map(rows.map((row) => [row.id, row]));
  return lines.map(({ section, ids, hasMore }) => {
    const page = ids.flatMap((id) => found.get(id) ?? []);
    const last = page.at(-1);
    return {
      rows: page.map((row) => queueRow(row, today, contactable.get(row.person.id))),
      next_cursor: hasMore && last && section !== 'later' ? writeQueueCursor(section, last) : null,
    };
  });
}

/** In no order. */
async function readRows(scope: Scope, ids: string[]): Promise<Row[]> {
  if (ids.length === 0) return [];
  return scope.db
    .select({
      id: messageSequences.id,
      currentStep: messageSequences.currentStep,
      length: messageSequences.sequenceLength,
      dueOn: messageSequences.dueOn,
      waitingFor: messageSequences.waitingFor,
      lastSentAt: messageSequences.lastSentAt,
      person: {
        id: prospects.id,
        fullName: prospects.fullName,
        title: prospects.title,
        company: prospects.company,
        headline: prospects.headline,
        email: prospects.email,
        linkedinUrl: prospects.linkedinUrl,
        doNotContact: prospects.doNotContact,
      },
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
    .where(and(eq(messageSequences.workspaceId, scope.workspaceId), anyOf(messageSequences.id, ids)));
}

/** One letter a step: sent, skipped, open. */
const stepsDone = sql<string>`(select string_agg(case when other.sent_at is not null then 's'
    when other.skipped_at is not null then 'k' else 'o' end, '' order by other.step)
  from ${messages} as other where other.message_sequence_id = ${messageSequences.id})`;

type Row = {
  id: string;
  currentStep: number;
  length: number;
  dueOn: string | null;
  waitingFor: QueueRow['waiting_for'];
  lastSentAt: Date | null;
  person: Pick<
    Prospect,
    'id' | 'fullName' | 'title' | 'company' | 'headline' | 'email' | 'linkedinUrl' | 'doNotContact'
  >;
  channel: QueueRow['channel'];
  subject: string | null;
  text: string;
  checks: Check[];
  done: string;
};

function queueRow(row: Row, today: Day, contactable: Contactable | undefined): QueueRow {
  const { person } = row;
  return {
    id: row.id,
    person: {
      id: person.id,
      name: nameOf(person),
      role: roleOf(person),
      email: person.email,
      profile_url: person.linkedinUrl,
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
    refusal: contactable?.ok === false ? contactable.reason : null,
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
