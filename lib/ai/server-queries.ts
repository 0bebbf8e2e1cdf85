import 'server-only';
import { and, asc, eq } from 'drizzle-orm';
import { type ApiConfiguration, aiTaskSettings, apiConfigurations } from '@/db/schema';
import { env } from '@/lib/env';
import { AppError } from '@/lib/errors';
import type { Scope } from '@/lib/scope';
import { unseal } from '@/lib/secret';
import type { ModelSettings } from './schema';
import type { ConnectionTestInput, ModelListInput } from './server-input';
import { type AiSettings, choosableTasks, type EnvironmentLine, type ServerLine } from './server-schema';
import { environmentWriter } from './settings';
import { keySeat } from './writers';

/** All that the screen shows; of each key its end at most. */
export async function getAiSettings(scope: Scope): Promise<AiSettings> {
  const [servers, tasks] = await Promise.all([
    scope.db
      .select()
      .from(apiConfigurations)
      .where(eq(apiConfigurations.workspaceId, scope.workspaceId))
      .orderBy(asc(apiConfigurations.createdAt), asc(apiConfigurations.id)),
    scope.db.select().from(aiTaskSettings).where(eq(aiTaskSettings.workspaceId, scope.workspaceId)),
  ]);
  const taskLines = choosableTasks.map((task) => {
    const row = tasks.find(({ generationType }) => generationType === task);
    const { configurationId = null, model = null, temperature = null } = row ?? {};
    return { task, configurationId, model, temperature };
  });
  return {
    environment: environmentLine(),
    servers: await Promise.all(servers.map((row) => lineOf(scope, row))),
    tasks: taskLines,
  };
}

async function lineOf(scope: Scope, row: ApiConfiguration): Promise<ServerLine> {
  const { id, name, baseUrl, model, prices, inUse, keySealed, keyHint } = row;
  const lost = keySealed !== null && (await unseal(keySealed, keySeat(scope, id))) === null;
  return {
    id,
    name,
    baseUrl,
    model,
    prices,
    inUse,
    key: keySealed === null ? null : { hint: keyHint, lost },
  };
}

function environmentLine(): EnvironmentLine | null {
  const writer = environmentWriter();
  if (!writer?.baseUrl) return null;
  const set = env();
  const names = [
    ...(['OPENAI_BASE_URL', 'OPENAI_API_KEY', 'OPENAI_MODEL', 'AI_PRICE_INPUT', 'AI_PRICE_OUTPUT'] as const),
  ];
  const url = new URL(writer.baseUrl);
  return {
    model: writer.model,
    baseUrl: `${url.origin}${url.pathname}`,
    hasKey: writer.apiKey !== null,
    variables: names.filter((name) => set[name] !== undefined),
  };
}

/** @throws {AppError} `not_found` for one that is gone, or another workspace's. */
export async function requireServer(scope: Scope, id: string): Promise<ApiConfiguration> {
  const [row] = await scope.db
    .select()
    .from(apiConfigurations)
    .where(and(eq(apiConfigurations.workspaceId, scope.workspaceId), eq(apiConfigurations.id, id)));
  if (!row) throw new AppError('not_found', 'This server is gone. Load the page again.');
  return row;
}

/** A key goes only where it was meant to go: it is not kept for an address on another host. */
export function requireSameHost(stored: Pick<ApiConfiguration, 'baseUrl'>, baseUrl: string): void {
  if (new URL(stored.baseUrl).origin === new URL(baseUrl).origin) return;
  const message = 'The base URL leads to another server now. Enter the key again, or take it away.';
  throw new AppError('invalid', message, { fields: { apiKey: message } });
}

/**
 * A connection as it was typed, for a test of it; nothing of it is stored.
 * @throws {AppError} `invalid` when the kept key would go to another host.
 */
export async function typedConnection(
  scope: Scope,
  input: ModelListInput & Partial<ConnectionTestInput>,
): Promise<ModelSettings> {
  const { id, baseUrl, apiKey, keepKey, model = '', prices = [] } = input;
  const kept = keepKey && !apiKey && id ? await keptKey(scope, id, baseUrl) : null;
  return {
    ...{ provider: 'openai', model, baseUrl, source: 'settings' },
    apiKey: apiKey || (kept?.key ?? null),
    keyIsLost: kept?.lost ?? false,
    price: prices.find((price) => price.model === model) ?? null,
  };
}

async function keptKey(scope: Scope, id: string, baseUrl: string) {
  const stored = await requireServer(scope, id);
  if (stored.keySealed === null) return null;
  requireSameHost(stored, baseUrl);
  const key = await unseal(stored.keySealed, keySeat(scope, id));
  return { key, lost: key === null };
}
