import 'server-only';
import { and, desc, eq } from 'drizzle-orm';
import { type AiGeneration, aiGenerations, type Message, prospects } from '@/db/schema';
import { answererOf, startRun } from '@/lib/ai/run';
import type { Writers } from '@/lib/ai/schema';
import { storedRequest } from '@/lib/ai/stored-request';
import { writersOf } from '@/lib/ai/writers';
import { toCheckBody } from '@/lib/craft/body';
import { judgeMessage } from '@/lib/craft/judge';
import { AppError } from '@/lib/errors';
import { contactableOf } from '@/lib/prospect/contactable';
import type { Scope } from '@/lib/scope';
import { requireUnsent } from './hold';
import { vouchesOf } from './judge-stored';
import { draftIn, jsonIn } from './replay-answer';
import { type CallInPlace, readCallInPlace } from './replay-call';
import { callRefusal, serverRefusal } from './replay-refusals';
import type { ReplayDraft, ReplayResult, ReplayView } from './replay-schema';
import { todaysTask } from './replay-task';
import { craftContext } from './tasks';

/** How many rows of replays are read; a replay seldom has more than one. */
const MOST_ROWS = 60;

/** A call with its replays, side by side. @throws {AppError} `not_found` for one that is not ours. */
export async function getReplayView(
  scope: Scope,
  callId: string,
  { settings }: { settings?: Writers } = {},
): Promise<ReplayView> {
  const readAt = new Date().toISOString();
  const place = await readCallInPlace(scope, callId);
  const { call, held, message, target } = place;
  const [rows, writers, person, contactable] = await Promise.all([
    replaysOf(scope, callId),
    settings ?? writersOf(scope),
    held && nameOf(scope, held.sequence.prospectId),
    held && contactableOf(scope, [held.sequence.prospectId]),
  ]);
  const answerer = answererOf(startRun({ settings: writers, sequenceId: null }), call.generationType);
  const barred = [...(contactable?.values() ?? [])].find(({ ok }) => !ok);
  const never = callRefusal(call) ?? (barred && !barred.ok ? barred.reason : null);
  const sent = never ?? serverRefusal(call, answerer);
  const today = todayOf(place);
  const { generationType, nodeName, step, replayOf, sequenceId } = call;
  return {
    readAt,
    call: { ...resultOf(place, [call]), ...{ generationType, nodeName, step, replayOf, sequenceId } },
    person,
    refusals: { as_it_was: sent, changed: sent, todays_prompt: never ?? today.refusal },
    now: { provider: answerer.provider, model: answerer.model, server: hostOf(answerer.baseUrl) },
    today: today.mark,
    replays: grouped(rows).map((attempts) => resultOf(place, attempts)),
    target,
    message: message && { ...shown(message), locked: lockOf(message) },
  };
}

function replaysOf(scope: Scope, callId: string): Promise<AiGeneration[]> {
  const { workspaceId, replayOf, createdAt, attempt } = aiGenerations;
  return scope.db
    .select()
    .from(aiGenerations)
    .where(and(eq(workspaceId, scope.workspaceId), eq(replayOf, callId)))
    .orderBy(desc(createdAt), desc(attempt))
    .limit(MOST_ROWS);
}

async function nameOf(scope: Scope, id: string): Promise<string | null> {
  const [row] = await scope.db
    .select({ name: prospects.fullName, email: prospects.email })
    .from(prospects)
    .where(and(eq(prospects.workspaceId, scope.workspaceId), eq(prospects.id, id)));
  return row ? (row.name ?? row.email) : null;
}

/** The attempts of each replay together, the last one first, as all of them are. */
function grouped(rows: AiGeneration[]): AiGeneration[][] {
  const groups = new Map<string, AiGeneration[]>();
  for (const row of rows) {
    const first = row.firstAttemptId ?? row.id;
    groups.set(first, [...(groups.get(first) ?? []), row]);
  }
  return [...groups.values()];
}

function todayOf(place: CallInPlace) {
  try {
    const { version, hash } = todaysTask(place).prompt;
    return { mark: { version, hash }, refusal: null };
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    return { mark: null, refusal: error.message };
  }
}

function resultOf(place: CallInPlace, attempts: AiGeneration[]): ReplayResult {
  const [last] = attempts;
  if (!last) throw new Error('A replay has at least one attempt.');
  const { id, createdAt, status, error, provider, model, promptVersion, promptHash, latencyMs } = last;
  const draft = place.input && draftIn(last, place.input);
  const sum = (figure: (row: AiGeneration) => number) =>
    attempts.reduce((total, row) => total + figure(row), 0);
  return {
    ...{ id, status, error, provider, model, promptVersion, promptHash, latencyMs },
    createdAt: createdAt.toISOString(),
    server: hostOf(last.baseUrl),
    temperature: storedRequest(last)?.temperature ?? null,
    attempts: Math.max(last.attempt, attempts.length),
    promptTokens: sum((row) => row.promptTokens),
    completionTokens: sum((row) => row.completionTokens),
    costUsd: attempts.some((row) => row.costUsd === null) ? null : sum((row) => row.costUsd ?? 0),
    draft: draft && judged(place, draft),
    json: draft ? null : jsonIn(last),
  };
}

/** Beside the other messages as they are now, against the dials that were asked for. */
function judged(place: CallInPlace, draft: NonNullable<CallInPlace['draft']>): ReplayDraft | null {
  const { held, input, message, target } = place;
  if (!held || !input) return null;
  const others = held.all.filter(({ step }) => step !== input.step);
  const { checks, tone } = judgeMessage(draft, {
    ...craftContext(held.sequence, input.step, others),
    tone: target,
    vouched: message ? vouchesOf(message.claims) : [],
  });
  return { subject: draft.subject, content: draft.content, tone, checks: checks.map(toCheckBody) };
}

const shown = ({ id, step, version, subject, content }: Message) => ({ id, step, version, subject, content });

function lockOf(message: Message): string | null {
  try {
    requireUnsent(message);
    return null;
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    return error.message;
  }
}

const hostOf = (baseUrl: string | null) => (baseUrl ? new URL(baseUrl).host : null);
