import 'server-only';
import { and, eq, ne, type SQL, sql } from 'drizzle-orm';
import { prospects } from '@/db/schema';
import type { Scope } from '@/lib/scope';
import { nameOf, roleOf } from './format';
import { type Likeness, likeness, likenesses } from './likeness';
import { likeLiteral, searchable, searchWords } from './search-text';

export type Duplicate = { id: string; name: string; role: string; why: Likeness };

/** Of each kind: who has the address, and who has the name. */
const LOOKED_AT = 60;

/** People who may well be the same one, the likeliest first. */
export async function likelyDuplicates(scope: Scope, id: string): Promise<Duplicate[]> {
  const mine = and(eq(prospects.workspaceId, scope.workspaceId), eq(prospects.id, id));
  const [person] = await scope.db.select(columns).from(prospects).where(mine);
  const name = person?.fullName ? searchWords(person.fullName).join(' ') : '';
  if (!person || !(name || person.email)) return [];
  const email = person.email && `%${likeLiteral(searchable(person.email))}%`;
  // Apart, so that many of the same name leave room for who has the address.
  const [sameAddress, sameName] = await Promise.all([
    email ? others(scope, id, sql`${prospects.searchText} like ${email}`) : [],
    name ? others(scope, id, sql`${name} <% ${prospects.searchText}`) : [],
  ]);
  const rows = new Map([...sameAddress, ...sameName].map((row) => [row.id, row]));
  return [...rows.values()]
    .flatMap((row) => {
      const why = likeness(person, row);
      return why ? [{ id: row.id, name: nameOf(row), role: roleOf(row), why }] : [];
    })
    .toSorted((a, b) => likenesses.indexOf(a.why) - likenesses.indexOf(b.why))
    .slice(0, 3);
}

function others({ db, workspaceId }: Scope, id: string, alike: SQL) {
  return db
    .select(columns)
    .from(prospects)
    .where(and(eq(prospects.workspaceId, workspaceId), ne(prospects.id, id), alike))
    .limit(LOOKED_AT);
}

const columns = {
  id: prospects.id,
  fullName: prospects.fullName,
  headline: prospects.headline,
  title: prospects.title,
  company: prospects.company,
  email: prospects.email,
};
