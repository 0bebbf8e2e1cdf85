import 'server-only';
import { and, desc, eq, getTableColumns, inArray } from 'drizzle-orm';
import { aiGenerations } from '@/db/schema';
import { type Cell, csv, csvLines } from '@/lib/csv';
import type { Scope } from '@/lib/scope';
import type { AuditFilter } from './audit-input';
import { callPage } from './audit-page';
import { figuresBody, type GenerationBody, generationBody } from './format';

export type ExportFormat = { format: 'csv' | 'json'; texts: boolean };

/** As many as are held in memory at a time; a call's texts may be long. */
const PAGE = { figures: 1_000, texts: 100 };

/** The first page is read before the file begins, so that what is wrong with the filter is said as an error. */
export async function exportCalls(
  scope: Scope,
  filter: AuditFilter,
  { format, texts }: ExportFormat,
): Promise<AsyncGenerator<string>> {
  const first = await pageAt(scope, filter, { cursor: null, texts });
  const pages = pagesFrom(scope, filter, { first, texts });
  return format === 'csv' ? csvPieces(pages) : jsonPieces(pages);
}

type Figures = ReturnType<typeof figuresBody>;
type Page = { calls: (Figures | GenerationBody)[]; nextCursor: string | null };

async function* pagesFrom(
  scope: Scope,
  filter: AuditFilter,
  { first, texts }: { first: Page; texts: boolean },
) {
  for (let page = first; ; ) {
    yield page.calls;
    if (page.nextCursor === null) return;
    page = await pageAt(scope, filter, { cursor: page.nextCursor, texts });
  }
}

async function pageAt(
  scope: Scope,
  filter: AuditFilter,
  { cursor, texts }: { cursor: string | null; texts: boolean },
): Promise<Page> {
  const limit = texts ? PAGE.texts : PAGE.figures;
  const { ids, nextCursor } = await callPage(scope, filter, { cursor, limit });
  if (ids.length === 0) return { calls: [], nextCursor };
  const { workspaceId, createdAt, id } = aiGenerations;
  const where = and(eq(workspaceId, scope.workspaceId), inArray(id, ids));
  const order = [desc(createdAt), desc(id)] as const;
  if (texts) {
    const rows = await scope.db
      .select()
      .from(aiGenerations)
      .where(where)
      .orderBy(...order);
    return { calls: rows.map(generationBody), nextCursor };
  }
  const { prompt, response, ...figures } = getTableColumns(aiGenerations);
  const rows = await scope.db
    .select(figures)
    .from(aiGenerations)
    .where(where)
    .orderBy(...order);
  return { calls: rows.map(figuresBody), nextCursor };
}

/** One list, a call on each line: a file that was broken off is no JSON. */
async function* jsonPieces(pages: AsyncIterable<object[]>) {
  let before = '[\n';
  for await (const page of pages) {
    if (page.length === 0) continue;
    yield before + page.map((call) => JSON.stringify(call)).join(',\n');
    before = ',\n';
  }
  yield before === ',\n' ? '\n]\n' : '[]\n';
}

async function* csvPieces(pages: AsyncIterable<Figures[]>) {
  yield csv([csvColumns.map(([name]) => name)]);
  for await (const page of pages)
    yield csvLines(page.map((call) => csvColumns.map(([, cell]) => cell(call))));
}

/** The columns of the file; those that hold more than one figure are spread out. */
export const csvColumns: readonly [string, (call: Figures) => Cell][] = [
  ['id', (call) => call.id],
  ['created_at', (call) => call.created_at],
  ['day', (call) => call.day],
  ['started_at', (call) => call.started_at],
  ['status', (call) => call.status],
  ['workflow_name', (call) => call.workflow_name],
  ['node_name', (call) => call.node_name],
  ['generation_type', (call) => call.generation_type],
  ['step', (call) => call.step],
  ['sequence_id', (call) => call.sequence_id],
  ['provider', (call) => call.provider],
  ['base_url', (call) => call.base_url],
  ['model', (call) => call.model],
  ['prompt_version', (call) => call.prompt_version],
  ['prompt_hash', (call) => call.prompt_hash],
  ['attempt', (call) => call.attempt],
  ['first_attempt_id', (call) => call.first_attempt_id],
  ['replay_of', (call) => call.replay_of],
  ['prompt_tokens', (call) => call.prompt_tokens],
  ['completion_tokens', (call) => call.completion_tokens],
  ['total_tokens', (call) => call.total_tokens],
  ['cached_tokens', (call) => call.cached_tokens],
  ['token_usage', (call) => call.token_usage && JSON.stringify(call.token_usage)],
  ['cost_usd', (call) => call.cost_usd],
  ['expected_usd', (call) => call.expected_usd],
  ['unit_price_input', (call) => call.unit_prices?.input ?? null],
  ['unit_price_output', (call) => call.unit_prices?.output ?? null],
  ['unit_price_cached_input', (call) => call.unit_prices?.cached_input ?? null],
  ['unit_price_source', (call) => call.unit_prices?.source ?? null],
  ['latency_ms', (call) => call.latency_ms],
  ['error_kind', (call) => call.error_kind],
  ['error', (call) => call.error],
  ['scrubbed_at', (call) => call.scrubbed_at],
];
