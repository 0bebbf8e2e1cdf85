import 'server-only';
import { and, desc, eq, sql } from 'drizzle-orm';
import { prospects } from '@/db/schema';
import { recordActivity } from '@/lib/activity/mutations';
import { AppError } from '@/lib/errors';
import type { Scope } from '@/lib/scope';
import { transact } from '@/lib/transact';
import { MOST_TAGS } from './input';

/** So many people with tags are looked at for the tags that are in use. */
const LOOKED_AT = 5000;

type Tagging = { prospectId: string; tag: string };

/** @throws {AppError} `not_found`, or `invalid` for one tag too many. */
export async function addTag(scope: Scope, { prospectId, tag }: Tagging): Promise<void> {
  await changeTags(scope, prospectId, (tags) => {
    if (tags.some((one) => one.toLowerCase() === tag.toLowerCase())) return tags;
    if (tags.length < MOST_TAGS) return [...tags, tag];
    const message = `A person has at most ${MOST_TAGS} tags. Remove one first.`;
    throw new AppError('invalid', message, { fields: { tag: message } });
  });
}

/** @throws {AppError} `not_found` */
export async function removeTag(scope: Scope, { prospectId, tag }: Tagging): Promise<void> {
  await changeTags(scope, prospectId, (tags) => tags.filter((one) => one !== tag));
}

async function changeTags(scope: Scope, prospectId: string, change: (tags: string[]) => string[]) {
  const person = and(eq(prospects.workspaceId, scope.workspaceId), eq(prospects.id, prospectId));
  await transact(scope, async (inner) => {
    const [row] = await inner.db
      .select({ tags: prospects.tags })
      .from(prospects)
      .where(person)
      .for('no key update');
    if (!row) throw new AppError('not_found', 'There is no such person.');
    const tags = change(row.tags);
    if (tags.length === row.tags.length) return;
    await inner.db.update(prospects).set({ tags }).where(person);
    await recordActivity(inner, {
      name: 'prospect.tagged',
      subjectId: prospectId,
      detail: { tags: tags.length },
    });
  });
}

/** The tags in use, those on most people first. */
export async function listTags(scope: Scope): Promise<string[]> {
  const recent = scope.db
    .select({ tag: sql<string>`unnest(${prospects.tags})`.as('tag') })
    .from(prospects)
    .where(and(eq(prospects.workspaceId, scope.workspaceId), sql`${prospects.tags} <> '{}'::text[]`))
    .orderBy(desc(prospects.createdAt))
    .limit(LOOKED_AT)
    .as('recent');
  const rows = await scope.db
    .select({ tag: recent.tag })
    .from(recent)
    .groupBy(recent.tag)
    .orderBy(sql`count(*) desc`, recent.tag)
    .limit(100);
  return rows.map(({ tag }) => tag);
}
