import 'server-only';
import { and, eq, ne, sql } from 'drizzle-orm';
import { prospects } from '@/db/schema';
import type { Scope } from '@/lib/scope';
import { nameOf, roleOf } from './format';
import { type Likeness, likeness } from './likeness';
import { likeLiteral, searchable, searchWords } from './search-text';

export type Duplicate = { id: string; name: string; role: string; why: Likeness };

const LOOKED_AT = 60;

/** People who may well be the same one, the likeliest first. */
export async function likelyDuplicates(scope: Scope, id: string): Promise<Duplicate[]> {
  const mine = and(eq(prospects.workspaceId, scope.workspaceId), eq(prospects.id, id));
  const [person] = await scope.db.select(columns).from(prospects).where(mine);
  const name = person?.fullName ? searchWords(person.fullName).join(' ') : '';
  if (!person || !(name || person.email)) return [];
  const email = person.email ? `%${likeLiteral(searchable(person.email))}%` : null;
  const rows = await scope.db
    .select(columns)
    .from(prospects)
    .where(
      and(
        eq(prospects.workspaceId, scope.workspaceId),
        ne(prospects.id, id),
        sql`(${name ? sql`${name} <% ${prospects.searchText}` : sql`false`}
          or ${email ? sql`${prospects.searchText} like ${email}` : sql`false`})`,
      ),
    )
    .limit(LOOKED_AT);
  return rows
    .flatMap((row) => {
      const why = likeness(person, row);
      return why ? [{ id: row.id, name: nameOf(row), role: roleOf(row), why }] : [];
    })
    .slice(0, 3);
}

const columns = {
  id: prospects.id,
  fullName: prospects.fullName,
  headline: prospects.headline,
  title: prospects.title,
  company: prospects.company,
  email: prospects.email,
};
