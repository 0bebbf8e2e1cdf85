import { eq } from 'drizzle-orm';
import type { Db } from './client';
import { tovConfigs, workspaces } from './schema';

/** The tone presets that a new workspace starts with. */
export const startingPresets = [
  { name: 'Peer to peer', formality: 42, warmth: 64, directness: 71 },
  { name: 'Warm intro', formality: 58, warmth: 82, directness: 44 },
  { name: 'Straight to it', formality: 50, warmth: 38, directness: 90 },
  { name: 'Boardroom', formality: 84, warmth: 46, directness: 62 },
];

/** The workspace of this name with its tone presets, made when it is not there yet; returns its id. */
export async function ensureWorkspace(db: Db, workspace: { slug: string; name: string }): Promise<string> {
  const known = await findWorkspace(db, workspace.slug);
  if (known) return known;
  return db.transaction(async (tx) => {
    const [made] = await tx
      .insert(workspaces)
      .values(workspace)
      .onConflictDoNothing()
      .returning({ id: workspaces.id });
    const id = made?.id ?? (await findWorkspace(tx, workspace.slug));
    if (!id) throw new Error(`The workspace ${workspace.slug} could not be made.`);
    if (made)
      await tx
        .insert(tovConfigs)
        .values(startingPresets.map((preset, position) => ({ ...preset, workspaceId: id, position })));
    return id;
  });
}

async function findWorkspace(db: Db, slug: string): Promise<string | undefined> {
  const [row] = await db.select({ id: workspaces.id }).from(workspaces).where(eq(workspaces.slug, slug));
  return row?.id;
}
