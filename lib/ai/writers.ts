import 'server-only';
import { and, eq, isNotNull, or, sql } from 'drizzle-orm';
import { cache } from 'react';
import { type ApiConfiguration, aiTaskSettings, apiConfigurations } from '@/db/schema';
import type { GenerationType } from '@/db/schema/values';
import type { Scope } from '@/lib/scope';
import { unseal } from '@/lib/secret';
import type { ModelSettings, Writer, Writers } from './schema';
import { builtInWriter, environmentWriter } from './settings';

/** Where the key of a configuration belongs, for sealing and opening it. */
export const keySeat = (scope: Scope, id: string) => ({
  ...{ workspaceId: scope.workspaceId, table: 'api_configurations', id },
});

/**
 * Who answers which task: the server that is set in the environment for all of them, else the one in use in the
 * settings and what single tasks want otherwise, else the built-in writer. For those who call; one query.
 */
export async function writersOf(scope: Scope): Promise<Writers> {
  return environmentWriter() ?? (await settingsWriters(scope)) ?? builtInWriter;
}

/** Who writes, for the screens: no key is opened for it. One small query, once a page. */
export const whoWrites = cache(async (scope: Scope): Promise<Writer> => {
  const set = environmentWriter();
  if (set) return { provider: set.provider, model: set.model };
  const [row] = await scope.db
    .select({ model: apiConfigurations.model })
    .from(apiConfigurations)
    .where(and(eq(apiConfigurations.workspaceId, scope.workspaceId), apiConfigurations.inUse));
  const { provider, model } = row ? { provider: 'openai' as const, model: row.model } : builtInWriter;
  return { provider, model };
});

async function settingsWriters(scope: Scope): Promise<Writers | null> {
  const { configurationId, workspaceId, generationType } = aiTaskSettings;
  const rows = await scope.db
    .select({ server: apiConfigurations, task: aiTaskSettings })
    .from(apiConfigurations)
    .leftJoin(
      aiTaskSettings,
      and(
        eq(workspaceId, apiConfigurations.workspaceId),
        sql`coalesce(${configurationId} = ${apiConfigurations.id}, ${apiConfigurations.inUse})`,
      ),
    )
    .where(
      and(
        eq(apiConfigurations.workspaceId, scope.workspaceId),
        or(apiConfigurations.inUse, isNotNull(generationType)),
      ),
    );
  const inUse = rows.find(({ server }) => server.inUse)?.server;
  if (!inUse) return null;
  const byTask: Partial<Record<GenerationType, ModelSettings>> = {};
  for (const { server, task } of rows)
    if (task) byTask[task.generationType] = await settingsOf(scope, server, task);
  return { ...(await settingsOf(scope, inUse)), byTask };
}

/** A configuration as a call takes it. */
export async function settingsOf(
  scope: Scope,
  server: ApiConfiguration,
  wanted: { model: string | null; temperature: number | null } | null = null,
): Promise<ModelSettings> {
  const model = wanted?.model ?? server.model;
  const apiKey = server.keySealed && (await unseal(server.keySealed, keySeat(scope, server.id)));
  return {
    provider: 'openai',
    model,
    baseUrl: server.baseUrl,
    apiKey,
    keyIsLost: server.keySealed !== null && apiKey === null,
    source: 'settings',
    temperature: wanted?.temperature ?? null,
    price: server.prices.find((price) => price.model === model) ?? null,
  };
}
