import 'server-only';
import { and, eq } from 'drizzle-orm';
import { z } from 'zod';
import { aiTaskSettings, apiConfigurations } from '@/db/schema';
import { generationTypes } from '@/db/schema/values';
import { AppError } from '@/lib/errors';
import type { Scope } from '@/lib/scope';
import { seal, unseal } from '@/lib/secret';
import { transact } from '@/lib/transact';
import { isTaken, mine, note } from './server-mutations';

const TICKET_MS = 10 * 60_000;

/** All that brings a server back; its key is in there as it was kept, sealed. */
const ticketSchema = z.object({
  until: z.number(),
  server: z.object({
    ...{ id: z.uuid(), name: z.string(), baseUrl: z.string(), model: z.string(), inUse: z.boolean() },
    ...{ keySealed: z.string().nullable(), keyHint: z.string().nullable() },
    prices: z.array(
      z.object({
        ...{ model: z.string(), input: z.number(), output: z.number() },
        cachedInput: z.number().optional(),
      }),
    ),
  }),
  tasks: z.array(
    z.object({
      generationType: z.enum(generationTypes),
      model: z.string().nullable(),
      temperature: z.number().nullable(),
    }),
  ),
});

const seatOf = (scope: Scope) => ({
  workspaceId: scope.workspaceId,
  table: 'undo',
  id: 'api_configurations',
});

/**
 * Takes a server away, with its key and what tasks wanted of it. Answers a sealed ticket with which it can be brought
 * back for ten minutes; null when nothing can be sealed at the moment.
 * @throws {AppError} `not_found`.
 */
export async function removeServer(
  scope: Scope,
  { id }: { id: string },
): Promise<{ ticket: string | null; wasInUse: boolean }> {
  const { server, tasks } = await transact(scope, async (inner) => {
    const ofServer = and(
      eq(aiTaskSettings.workspaceId, inner.workspaceId),
      eq(aiTaskSettings.configurationId, id),
    );
    const tasks = await inner.db.select().from(aiTaskSettings).where(ofServer);
    const [server] = await inner.db.delete(apiConfigurations).where(mine(inner, id)).returning();
    if (!server) throw new AppError('not_found', 'This server is gone already. Load the page again.');
    await note(inner, id, 'removed');
    return { server, tasks };
  });
  const kept = ticketSchema.parse({ until: Date.now() + TICKET_MS, server, tasks });
  const ticket = await seal(JSON.stringify(kept), seatOf(scope)).catch(() => null);
  return { ticket, wasInUse: server.inUse };
}

/**
 * Brings a removed server back as it was; in use again only where no other one is by now.
 * @throws {AppError} `invalid` when the ticket is too old or not of this workspace, or the name is taken by now.
 */
export async function restoreServer(scope: Scope, { ticket }: { ticket: string }): Promise<{ id: string }> {
  const { server, tasks } = await openTicket(scope, ticket);
  const { workspaceId } = scope;
  const work = transact(scope, async (inner) => {
    const inUse = and(eq(apiConfigurations.workspaceId, workspaceId), eq(apiConfigurations.inUse, true));
    const [other] = await inner.db.select({ id: apiConfigurations.id }).from(apiConfigurations).where(inUse);
    await inner.db
      .insert(apiConfigurations)
      .values({ ...server, workspaceId, inUse: server.inUse && other === undefined });
    if (tasks.length > 0)
      await inner.db
        .insert(aiTaskSettings)
        .values(tasks.map((task) => ({ ...task, workspaceId, configurationId: server.id })))
        .onConflictDoNothing();
    await note(inner, server.id, 'restored');
    return { id: server.id };
  });
  return work.catch((error) => {
    if (!isTaken(error)) throw error;
    throw new AppError('conflict', 'The server is back already, or another one has its name by now.');
  });
}

async function openTicket(scope: Scope, ticket: string) {
  const text = await unseal(ticket, seatOf(scope));
  const read = ticketSchema.safeParse(text === null ? null : JSON.parse(text));
  if (read.success && read.data.until > Date.now()) return read.data;
  throw new AppError('invalid', 'It is too late to bring this server back. Add it again.');
}
