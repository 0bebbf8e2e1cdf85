import 'server-only';
import { and, eq, inArray, or, type SQL, sql } from 'drizzle-orm';
import {
  analyticsEvents,
  interactions,
  type MessageSequence,
  messages,
  outreachDrafts,
  type Prospect,
} from '@/db/schema';
import { fullName } from '@/lib/profile/format';
import type { Identity } from '@/lib/prospect/policy';
import type { Scope } from '@/lib/scope';

type About = {
  prospectId: string;
  sequenceIds: string[];
  person: Prospect;
  identities: Identity[];
  sequences: Pick<MessageSequence, 'profile'>[];
};

type Detail = Record<string, string | number | boolean | null>;

/** What happened stays on record by its ids; words that may name the person are taken out of it. */
export async function cleanActivity(scope: Scope, about: About): Promise<void> {
  const { db, workspaceId } = scope;
  const names = namesOf(about);
  const rows = await db
    .select({
      id: analyticsEvents.id,
      detail: analyticsEvents.detail,
      isTheirs: sql<boolean>`${isTheirs(scope, about)}`,
    })
    .from(analyticsEvents)
    .where(
      and(
        eq(analyticsEvents.workspaceId, workspaceId),
        sql`${analyticsEvents.detail} <> '{}'`,
        or(isTheirs(scope, about), ...names.map(isMentioned)),
      ),
    );
  for (const { id, detail, isTheirs } of rows) {
    const kept = Object.entries(detail).filter(([, value]) => mayStay(value, names, isTheirs));
    if (kept.length === Object.keys(detail).length) continue;
    await db
      .update(analyticsEvents)
      .set({ detail: Object.fromEntries(kept) })
      .where(and(eq(analyticsEvents.workspaceId, workspaceId), eq(analyticsEvents.id, id)));
  }
}

/** Events about the person, and about whatever goes with them. */
export function isTheirs(
  { db, workspaceId }: Scope,
  { prospectId, sequenceIds }: Pick<About, 'prospectId' | 'sequenceIds'>,
): SQL | undefined {
  const { subjectId } = analyticsEvents;
  const of = (table: typeof interactions | typeof outreachDrafts) =>
    db
      .select({ id: table.id })
      .from(table)
      .where(and(eq(table.workspaceId, workspaceId), eq(table.prospectId, prospectId)));
  const written = db
    .select({ id: messages.id })
    .from(messages)
    .where(and(eq(messages.workspaceId, workspaceId), inArray(messages.sequenceId, sequenceIds)));
  return or(
    inArray(subjectId, [prospectId, ...sequenceIds]),
    inArray(subjectId, of(interactions)),
    inArray(subjectId, of(outreachDrafts)),
    sequenceIds.length > 0 ? inArray(subjectId, written) : undefined,
  );
}

const isMentioned = (name: string) => sql`position(${name} in lower(${analyticsEvents.detail}::text)) > 0`;

/** Under four letters a name is a part of too many words. */
const SHORTEST_NAME = 4;

function namesOf({ person, identities, sequences }: About): string[] {
  const { fullName: name, email, linkedinUrl } = person;
  const snapshots = sequences.flatMap(({ profile: { fields } }) => [fullName(fields), fields.email]);
  const all = [name, email, linkedinUrl, ...identities.map(({ key }) => key), ...snapshots];
  const lower = all.flatMap((one) => (one ? [one.toLowerCase()] : []));
  return [...new Set(lower)].filter((one) => one.length >= SHORTEST_NAME);
}

/** Of events about the person only ids, figures and the product's own words, such as `linkedin_message`. */
function mayStay(value: Detail[string], names: string[], isTheirs: boolean): boolean {
  if (typeof value !== 'string') return true;
  const text = value.toLowerCase();
  if (names.some((name) => text.includes(name))) return false;
  return (
    !isTheirs ||
    /^[a-z]+(?:_[a-z]+)*$/.test(value) ||
    /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/.test(value)
  );
}
