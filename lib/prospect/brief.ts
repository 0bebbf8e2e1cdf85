import 'server-only';
import { and, eq } from 'drizzle-orm';
import { prospects } from '@/db/schema';
import type { Scope } from '@/lib/scope';
import { nameOf } from './format';

/** A person as Compose starts with them: what is stored, in the form's own fields. */
export type PersonBrief = {
  prospect_id: string;
  name: string;
  url: string;
  profile: string;
  way: 'paste' | 'pdf';
  first_name: string;
  last_name: string;
  /** True when nobody has to be asked whether the name is right. */
  name_is_sure: boolean;
};

export async function personBrief(scope: Scope, id: string): Promise<PersonBrief | null> {
  const [row] = await scope.db
    .select()
    .from(prospects)
    .where(and(eq(prospects.workspaceId, scope.workspaceId), eq(prospects.id, id)));
  if (!row) return null;
  const stored = row.profileData?.text.trim() ?? '';
  return {
    prospect_id: row.id,
    name: nameOf(row),
    url: row.linkedinUrl ?? '',
    profile: stored || byHand(row),
    way: stored && row.profileSource === 'pdf' ? 'pdf' : 'paste',
    first_name: row.firstName ?? '',
    last_name: row.lastName ?? '',
    name_is_sure: Boolean(row.firstName) && !row.nameIsGuess,
  };
}

/** What was typed about somebody whose profile nobody has pasted: as much as a message may rest on. */
function byHand(row: typeof prospects.$inferSelect): string {
  const role = [row.title, row.company].filter(Boolean).join(' at ');
  const headline = row.headline ?? role;
  return headline ? [row.nameIsGuess ? null : row.fullName, headline].filter(Boolean).join('\n') : '';
}
