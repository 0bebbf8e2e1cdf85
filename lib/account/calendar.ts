import 'server-only';
import { randomBytes } from 'node:crypto';
import { and, eq, isNotNull, isNull } from 'drizzle-orm';
import type { Db } from '@/db/client';
import { workspaces } from '@/db/schema';
import { recordActivity } from '@/lib/activity/mutations';
import { type Scope, scopeOf } from '@/lib/scope';
import { transact } from '@/lib/transact';

/** The secret part of the calendar's address; null while there is none. */
export async function getCalendarToken(scope: Scope): Promise<string | null> {
  const [row] = await scope.db
    .select({ token: workspaces.calendarToken })
    .from(workspaces)
    .where(eq(workspaces.id, scope.workspaceId));
  return row?.token ?? null;
}

/** Makes the address where there is none yet; asked twice, the first one stays. */
export async function createCalendarToken(scope: Scope): Promise<{ token: string }> {
  const made = await setToken(scope, { token: newToken(), activity: 'calendar.created', when: 'absent' });
  const token = made ?? (await getCalendarToken(scope));
  if (!token) throw new Error('The calendar has no address.');
  return { token };
}

/** Another address: whoever has the old one sees nothing more. */
export async function renewCalendarToken(scope: Scope): Promise<{ token: string }> {
  const token = newToken();
  await setToken(scope, { token, activity: 'calendar.renewed', when: 'any' });
  return { token };
}

/** The calendar is closed until a new address is made. */
export async function revokeCalendarToken(scope: Scope): Promise<object> {
  await setToken(scope, { token: null, activity: 'calendar.revoked', when: 'present' });
  return {};
}

/** A calendar has no session: its token alone says whose queue it reads, and lets it do nothing else. */
export async function scopeOfCalendar(db: Db, token: string): Promise<Scope | null> {
  if (!/^[A-Za-z0-9_-]{43}$/.test(token)) return null;
  const [row] = await db
    .select({ id: workspaces.id })
    .from(workspaces)
    .where(eq(workspaces.calendarToken, token));
  return row ? scopeOf(db, row.id, 'calendar') : null;
}

const newToken = () => randomBytes(32).toString('base64url');

type Change = { token: string | null; activity: string; when: 'absent' | 'present' | 'any' };

function setToken(scope: Scope, { token, activity, when }: Change): Promise<string | null> {
  const only = {
    absent: isNull(workspaces.calendarToken),
    present: isNotNull(workspaces.calendarToken),
    any: undefined,
  };
  return transact(scope, async (inner) => {
    const [row] = await inner.db
      .update(workspaces)
      .set({ calendarToken: token })
      .where(and(eq(workspaces.id, inner.workspaceId), only[when]))
      .returning({ token: workspaces.calendarToken });
    if (row) await recordActivity(inner, { name: activity, subjectId: inner.workspaceId });
    return row?.token ?? null;
  });
}
