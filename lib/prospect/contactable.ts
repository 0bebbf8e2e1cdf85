import 'server-only';
import { and, desc, eq, inArray } from 'drizzle-orm';
import { analyticsEvents, type Prospect, prospectIdentities, prospects } from '@/db/schema';
import { getSettings } from '@/lib/account/queries';
import { recordActivity } from '@/lib/activity/mutations';
import { anyOf } from '@/lib/any-of';
import { AppError } from '@/lib/errors';
import { parseLinkedinUrl } from '@/lib/profile/linkedin-url';
import type { Scope } from '@/lib/scope';
import { transact } from '@/lib/transact';
import type { Contactable, Identity } from './policy';
import { findByIdentity } from './queries';
import { findSuppressions, firstHit, isSuppressed, type SuppressionItem } from './suppression';
import { suppressionKeysOf } from './suppression-key';

/** Left out where one is there already. */
export const WHERE_THE_MARK_IS = 'It can be lifted on the person’s page.';

const marked = 'prospect.do_not_contact';
const unmarked = 'prospect.contact_allowed';

/** @throws {AppError} `not_found` for a person who is not ours. */
export async function setDoNotContact(
  scope: Scope,
  { prospectId, on }: { prospectId: string; on: boolean },
): Promise<void> {
  await transact(scope, async (inner) => {
    const mine = and(eq(prospects.workspaceId, inner.workspaceId), eq(prospects.id, prospectId));
    const [person] = await inner.db
      .select({ was: prospects.doNotContact })
      .from(prospects)
      .where(mine)
      .for('no key update');
    if (!person) throw new AppError('not_found', 'There is no such person.');
    if (person.was === on) return;
    await inner.db.update(prospects).set({ doNotContact: on }).where(mine);
    await recordActivity(inner, { name: on ? marked : unmarked, subjectId: prospectId });
  });
}

/**
 * To be called before anything is written for a person, copied out or marked as sent.
 * @throws {AppError} `conflict`, saying who noted it and when, for a person who must not be contacted.
 */
export async function requireContactable(scope: Scope, prospectId: string): Promise<void> {
  const contactable = (await contactableOf(scope, [prospectId])).get(prospectId);
  if (!contactable) throw new AppError('not_found', 'There is no such person.');
  refuse(contactable);
}

/** Before somebody new is stored: only the list is asked. @throws {AppError} `conflict`. */
export async function requireUnsuppressed(scope: Scope, identities: readonly Identity[]): Promise<void> {
  const hit = await isSuppressed(scope, identities);
  if (hit) refuse(kept(hit, await timeZoneOf(scope)));
}

function refuse(contactable: Contactable): void {
  if (!contactable.ok) throw new AppError('conflict', contactable.reason);
}

/** Whether somebody with these identities may be contacted, as far as the list and the known person say. */
export async function contactableAs(scope: Scope, identities: readonly Identity[]): Promise<Contactable> {
  const hit = await isSuppressed(scope, identities);
  if (hit) return kept(hit, await timeZoneOf(scope));
  const known = await findByIdentity(scope, [...identities]);
  return (known && (await contactableOf(scope, [known])).get(known)) || { ok: true };
}

/** Whether these people may be contacted, by their ids; those who are not ours are left out. */
export async function contactableOf(
  scope: Scope,
  prospectIds: readonly string[],
): Promise<Map<string, Contactable>> {
  if (prospectIds.length === 0) return new Map();
  const people = await scope.db
    .select({
      id: prospects.id,
      fullName: prospects.fullName,
      email: prospects.email,
      linkedinUrl: prospects.linkedinUrl,
      doNotContact: prospects.doNotContact,
    })
    .from(prospects)
    .where(and(eq(prospects.workspaceId, scope.workspaceId), anyOf(prospects.id, prospectIds)));
  return contactableAmong(scope, people);
}

type Person = Pick<Prospect, 'id' | 'fullName' | 'email' | 'linkedinUrl' | 'doNotContact'>;

/** The same of people of this workspace who have been read already. */
export async function contactableAmong(
  scope: Scope,
  people: readonly Person[],
): Promise<Map<string, Contactable>> {
  if (people.length === 0) return new Map();
  const held = await readIdentities(
    scope,
    people.map(({ id }) => id),
  );
  const keys = people.map((person) => suppressionKeysOf(identitiesOf(person, held)));
  const hits = await findSuppressions(scope, keys.flat());
  const notes = await readNotes(
    scope,
    people.filter(({ doNotContact }) => doNotContact).map(({ id }) => id),
  );
  const someRefused = hits.size > 0 || notes.size > 0;
  const timeZone = someRefused ? await timeZoneOf(scope) : 'UTC';
  return new Map(
    people.map((person, index): [string, Contactable] => {
      if (person.doNotContact) return [person.id, markedAs(person, notes.get(person.id) ?? null, timeZone)];
      const hit = firstHit(hits, keys[index] ?? []);
      return [person.id, hit ? kept(hit, timeZone) : { ok: true }];
    }),
  );
}

type Held = Identity & { prospectId: string };
type Note = { actor: string; createdAt: Date };

function readIdentities(scope: Scope, ids: readonly string[]): Promise<Held[]> {
  const { prospectId, kind, key, workspaceId } = prospectIdentities;
  return scope.db
    .select({ prospectId, kind, key })
    .from(prospectIdentities)
    .where(and(eq(workspaceId, scope.workspaceId), anyOf(prospectId, ids)));
}

/** With the address and the e-mail that stand on the person, since another person may hold them as an identity. */
function identitiesOf({ id, email, linkedinUrl }: Person, held: readonly Held[]): Identity[] {
  const url = linkedinUrl ? parseLinkedinUrl(linkedinUrl) : null;
  const identities: Identity[] = held
    .filter(({ prospectId }) => prospectId === id)
    .map(({ kind, key }) => ({ kind, key }));
  if (url?.ok && url.kind !== 'unresolved') identities.push({ kind: url.kind, key: url.key });
  if (email) identities.push({ kind: 'email', key: email });
  return identities;
}

/** Who set the mark, and when, as far as that is on record. */
async function readNotes(scope: Scope, ids: string[]): Promise<Map<string, Note>> {
  if (ids.length === 0) return new Map();
  const { subjectId, actor, createdAt, id } = analyticsEvents;
  const rows = await scope.db
    .selectDistinctOn([subjectId], { subjectId, actor, createdAt })
    .from(analyticsEvents)
    .where(
      and(
        eq(analyticsEvents.workspaceId, scope.workspaceId),
        eq(analyticsEvents.name, marked),
        inArray(subjectId, ids),
      ),
    )
    .orderBy(subjectId, desc(createdAt), desc(id));
  return new Map(rows.map((row) => [row.subjectId, row]));
}

function markedAs({ fullName, email }: Person, note: Note | null, timeZone: string): Contactable {
  const name = fullName ?? email ?? 'This person';
  const noted = note ? `: noted by ${note.actor} on ${dateIn(timeZone, note.createdAt)}` : '';
  return {
    ok: false,
    reason: `${name} is not to be contacted${noted}. ${WHERE_THE_MARK_IS}`,
  };
}

function kept({ kind, label, reason, actor, created_at }: SuppressionItem, timeZone: string): Contactable {
  const date = dateIn(timeZone, new Date(created_at));
  const lift = 'It can be lifted in the settings, under “Do not contact”.';
  if (reason === 'erased' || label === null)
    return { ok: false, reason: `This person was erased, by ${actor} on ${date}, and is kept out. ${lift}` };
  const noted = `noted by ${actor} on ${date}. ${lift}`;
  if (kind === 'domain') return { ok: false, reason: `Nobody at ${label} is to be contacted: ${noted}` };
  const what = kind === 'email' ? 'address' : 'profile';
  return { ok: false, reason: `The ${what} ${label} is not to be contacted: ${noted}` };
}

async function timeZoneOf(scope: Scope): Promise<string> {
  return (await getSettings(scope)).timeZone;
}

function dateIn(timeZone: string, moment: Date): string {
  const parts = { day: 'numeric', month: 'short', year: 'numeric', timeZone } as const;
  return new Intl.DateTimeFormat('en-GB', parts).format(moment);
}
