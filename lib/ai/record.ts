import 'server-only';
import { randomUUID } from 'node:crypto';
import { type AnyColumn, and, eq, sql } from 'drizzle-orm';
import { aiGenerations, messageSequences, type NewAiGeneration } from '@/db/schema';
import type { Scope } from '@/lib/scope';
import { hasStopLimit, noteStopLimit, passBudget, stopLimitExists } from './budget-gate';
import type { Heard } from './client';
import { expectedCost } from './expected';
import { type AiFailure, isDeclined } from './failure';
import { costOf, tokensOf } from './pricing';
import type { ModelRequest } from './request';
import { type AiRun, answererOf } from './run';
import type { AiTask, ModelSettings } from './schema';
import { storable } from './storable';

/** What is put on record of a task. */
export type NamedTask = Pick<AiTask<unknown>, 'type' | 'workflow' | 'node' | 'step'> & {
  prompt: { version: string; hash: string | null };
};

/** The row of one attempt; `saved` is waited for before the call returns. */
export type Entry = { id: string; saved: Promise<void>; clock: number; answerer: ModelSettings };

type Sent = { prompt: ModelRequest; attempt: number; firstAttemptId: string | null };

/**
 * Writes the row while the request is on its way; where the workspace has a limit, before it goes out.
 * @throws {AiFailure} `over_budget`: the call must not be made, and stands on record as refused.
 */
export async function recordStart(scope: Scope, run: AiRun, task: NamedTask, sent: Sent): Promise<Entry> {
  const answerer = answererOf(run, task.type);
  const expectedUsd = expectedCost(answerer, sent.prompt);
  const id = randomUUID();
  const write = (inner: Scope, more: Partial<NewAiGeneration>) =>
    insert(inner, run, task, { ...sent, id, expectedUsd, startedAt: new Date(), ...more });
  if (expectedUsd && (await hasStopLimit(scope))) {
    await passBudget(scope, expectedUsd, (inner, refusal) => write(inner, refusal ? refused(refusal) : {}));
    return { id, saved: Promise.resolve(), clock: performance.now(), answerer };
  }
  const clock = performance.now();
  const saved = write(scope, {});
  // Looked at in `recordEnd`; until then a failure must not count as unhandled.
  saved.catch(() => undefined);
  return { id, saved, clock, answerer };
}

const refused = ({ kind, message }: AiFailure) =>
  ({ status: 'refused', costUsd: 0, error: message, errorKind: kind }) as const;

/** Completes the row, whatever became of the call, and adds the call to the run's figures. */
export async function recordEnd(
  scope: Scope,
  run: AiRun,
  entry: Entry,
  end: { heard: Heard; failure: AiFailure | null },
): Promise<void> {
  const { heard, failure } = end;
  const { answerer } = entry;
  const tokens = tokensOf(heard.usage);
  const priced = costOf(answerer, heard.usage);
  const declined = isDeclined(failure?.kind, heard.text !== '');
  const cost = declined ? { ...priced, costUsd: priced.costUsd ?? 0 } : priced;
  const latencyMs = Math.round(performance.now() - entry.clock);
  countUsage(run, tokens, cost.costUsd);
  await entry.saved;
  await scope.db
    .update(aiGenerations)
    .set({
      ...cost,
      latencyMs,
      response: unlessScrubbed(storable(rawResponse(heard), answerer.apiKey), aiGenerations.response),
      tokenUsage: heard.usage && storable(heard.usage, answerer.apiKey),
      promptTokens: tokens?.prompt ?? 0,
      completionTokens: tokens?.completion ?? 0,
      totalTokens: tokens?.total ?? 0,
      cachedTokens: tokens?.cached ?? 0,
      status: failure ? 'failed' : 'succeeded',
      error: unlessScrubbed(failure?.message ?? null, aiGenerations.error),
      errorKind: failure?.kind ?? null,
    })
    .where(and(eq(aiGenerations.workspaceId, scope.workspaceId), eq(aiGenerations.id, entry.id)));
}

/** The built-in writer answers at once: its row is written whole. */
export async function recordOffline(
  scope: Scope,
  run: AiRun,
  task: NamedTask,
  done: { prompt: Record<string, unknown>; answer: unknown; startedAt: Date; latencyMs: number },
): Promise<void> {
  const { prompt, startedAt } = done;
  await insert(scope, run, task, {
    ...{ id: randomUUID(), prompt: storable(prompt), attempt: 1, startedAt, status: 'succeeded', costUsd: 0 },
    response: storable({ answer: done.answer }),
    latencyMs: Math.round(done.latencyMs),
  });
}

/**
 * A call for a sequence that was erased meanwhile, or is somebody else's, keeps its figures and none of its texts.
 * Waits for an erasure that is under way, and makes one that comes wait, so that it sees the row.
 */
async function insert(
  scope: Scope,
  run: AiRun,
  task: NamedTask,
  row: Pick<NewAiGeneration, 'prompt' | 'attempt' | 'startedAt'> & Partial<NewAiGeneration> & { id: string },
): Promise<void> {
  const { provider, baseUrl, model } = answererOf(run, task.type);
  const values = {
    ...row,
    workspaceId: scope.workspaceId,
    workflowName: task.workflow,
    nodeName: task.node,
    generationType: task.type,
    step: task.step,
    provider,
    baseUrl: withoutSecrets(baseUrl),
    model,
    promptVersion: task.prompt.version,
    promptHash: task.prompt.hash,
    replayOf: run.replayOf,
  };
  const asked = { at: performance.now(), limited: { limited: stopLimitExists(scope) } };
  if (!run.sequenceId) {
    const rows = await scope.db.insert(aiGenerations).values(values).returning(asked.limited);
    return noted(scope, run, { id: row.id, rows, askedAt: asked.at });
  }
  const held = scope.db.$with('held').as(
    scope.db
      .select({ id: messageSequences.id })
      .from(messageSequences)
      .where(
        and(eq(messageSequences.workspaceId, scope.workspaceId), eq(messageSequences.id, run.sequenceId)),
      )
      .for('key share'),
  );
  const isHeld = sql`exists (select 1 from ${held})`;
  const rows = await scope.db
    .with(held)
    .insert(aiGenerations)
    .values({
      ...values,
      sequenceId: sql`(select ${held.id} from ${held})`,
      prompt: sql`case when ${isHeld} then ${sql.param(row.prompt, aiGenerations.prompt)}::jsonb else '{}' end`,
      response: sql`case when ${isHeld} then ${sql.param(row.response ?? null, aiGenerations.response)}::jsonb end`,
      scrubbedAt: sql`case when not ${isHeld} then now() end`,
    })
    .returning(asked.limited);
  noted(scope, run, { id: row.id, rows, askedAt: asked.at });
}

type Written = { id: string; rows: { limited: boolean }[]; askedAt: number };

/** A limit that another process has set is known from the next call on, without having been asked for. */
function noted(scope: Scope, run: AiRun, { id, rows, askedAt }: Written): void {
  for (const { limited } of rows) noteStopLimit(scope, limited, askedAt);
  run.onRecorded?.(id);
}

/** Asked of the row as it stands when it is written, which an erasure may have emptied a moment ago. */
function unlessScrubbed(value: unknown, column: AnyColumn) {
  const given = sql`${sql.param(value, column)}::${sql.raw(column.getSQLType())}`;
  return sql`case when ${aiGenerations.scrubbedAt} is null then ${given} end`;
}

function rawResponse(heard: Heard): Record<string, unknown> {
  const kept = {
    http_status: heard.httpStatus,
    request_id: heard.requestId,
    id: heard.id,
    model: heard.model,
    finish_reason: heard.finishReason,
    text: heard.text,
    thinking: heard.thinking || null,
    refusal: heard.refusal || null,
    error: heard.error,
    body: heard.body,
  };
  return Object.fromEntries(Object.entries(kept).filter(([, value]) => value !== null));
}

function withoutSecrets(baseUrl: string | null): string | null {
  if (!baseUrl) return null;
  const url = new URL(baseUrl);
  return `${url.origin}${url.pathname.replace(/\/+$/, '')}`;
}

function countUsage(run: AiRun, tokens: ReturnType<typeof tokensOf>, costUsd: number | null): void {
  const { usage } = run;
  usage.calls += 1;
  usage.promptTokens += tokens?.prompt ?? 0;
  usage.completionTokens += tokens?.completion ?? 0;
  usage.totalTokens += tokens?.total ?? 0;
  usage.costUsd = usage.costUsd === null || costUsd === null ? null : usage.costUsd + costUsd;
}
