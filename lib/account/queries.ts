import 'server-only';
import { eq } from 'drizzle-orm';
import { workspaces } from '@/db/schema';
import type { Scope } from '@/lib/scope';
import type { Settings } from './schema';

export async function getSettings(scope: Scope): Promise<Settings> {
  const [row] = await scope.db.select().from(workspaces).where(eq(workspaces.id, scope.workspaceId));
  if (!row) throw new Error('The workspace of this scope is gone.');
  return {
    companyContext: row.companyContext,
    sender: row.sender,
    signature: row.signature,
    postalAddress: row.postalAddress,
    optOutLine: row.optOutLine,
    timeZone: row.timeZone || 'UTC',
    timeZoneIsGuess: row.timeZone === '',
    workingDays: row.workingDays,
    noteLimit: row.noteLimit,
    notesPerMonth: row.notesPerMonth,
    retentionDays: row.retentionDays,
  };
}
