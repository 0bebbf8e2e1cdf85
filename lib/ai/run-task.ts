import 'server-only';
import { setTimeout as wait } from 'node:timers/promises';
import type { Scope } from '@/lib/scope';
import { type Abilities, abilitiesOf, learnRefusal, learnThinking } from './abilities';
import { type Attempt, attemptTask, type OnPartial } from './attempt';
import type { Heard } from './client';
import { AiFailure, timeForRequestIsUp } from './failure';
import type { Repair } from './messages';
import { recordOffline } from './record';
import { buildRequest, type ModelRequest, rungOf } from './request';
import { type AiRun, answererOf, lowerRung } from './run';
import type { AiTask, ModelSettings } from './schema';
import { inSlot } from './slots';
import { Watch } from './watch';

export type RunOptions = {
  run: AiRun;
  /**
   * Asks for a stream; called with the model's answer as far as it has come, at the end with the whole, before `read`.
   * Starts anew with a new try. The built-in writer's answer comes once, whole.
   */
  onPartial?: OnPartial;
  signal?: AbortSignal;
  /** Called with each attempt at a model's server once it has ended. */
  onAttempt?: (attempt: Attempt, request: ModelRequest) => void;
};

/** A call that fails by the fault of the server or the line is tried this often in all. */
const MAX_TRIES = 3;
const LONGEST_WAIT_MS = 30_000;

/**
 * The one entrance to a model: the validated answer to `task`, from the server that answers this task, or from the built-in
 * writer when none is set. Each attempt is a row in `ai_generations`.
 * @throws {AiFailure} when the call failed for good; never answered by the built-in writer then.
 */
export async function runTask<T>(scope: Scope, task: AiTask<T>, options: RunOptions): Promise<T> {
  const { run } = options;
  const watch = new Watch().follow(run.signal).follow(options.signal);
  if (run.deadlineAt !== undefined)
    watch.endAfter(Math.max(0, run.deadlineAt - Date.now()), timeForRequestIsUp);
  try {
    watch.signal.throwIfAborted();
    if (answererOf(run, task.type).provider === 'built-in') return await answerOffline(scope, task, options);
    return await askUntilAnswered(scope, task, { ...options, signal: watch.signal });
  } finally {
    watch.close();
  }
}

/** What one task has been through, and who is asked. */
type Course = {
  answerer: ModelSettings;
  attempts: number;
  firstAttemptId: string | null;
  tries: number;
  doubled: boolean;
  repair: Repair | null;
  refused: Set<string>;
};

async function askUntilAnswered<T>(
  scope: Scope,
  task: AiTask<T>,
  options: RunOptions & { signal: AbortSignal },
): Promise<T> {
  const { run, signal, onPartial } = options;
  const answerer = answererOf(run, task.type);
  const server = { baseUrl: answerer.baseUrl ?? '', max: run.limits.maxInFlight, signal };
  const course: Course = {
    answerer,
    ...{ attempts: 0, firstAttemptId: null, tries: 0, doubled: false, repair: null },
    refused: new Set(),
  };
  for (;;) {
    const asked = await inSlot(server, async () => {
      const abilities = abilitiesOf(answerer);
      const request = buildRequest(task, { ...course, run, abilities, stream: onPartial !== undefined });
      course.attempts += 1;
      const { attempts: at, firstAttemptId } = course;
      const attempt = await attemptTask(scope, task, { ...options, request, attempt: at, firstAttemptId });
      course.firstAttemptId ??= attempt.id;
      return { abilities, request, attempt };
    });
    options.onAttempt?.(asked.attempt, asked.request);
    if (asked.attempt.ok) return task.read(asked.attempt.wire);
    await prepareNextTry(run, course, { ...asked, failed: asked.attempt }, signal);
  }
}

type Asked = { abilities: Abilities; request: ModelRequest; failed: Extract<Attempt, { ok: false }> };

/** Changes the course so that another try makes sense, or throws the failure. */
async function prepareNextTry(run: AiRun, course: Course, asked: Asked, signal: AbortSignal): Promise<void> {
  const { failure, heard } = asked.failed;
  if (signal.aborted) throw failure;
  if (adapted(course, asked)) return;
  if (failure.kind === 'truncated' && !course.doubled) {
    course.doubled = true;
    if (hasThought(heard)) learnThinking(course.answerer);
    return;
  }
  if (failure.problems && !course.repair) {
    lowerRung(run, course.answerer, rungOf(asked.request));
    course.repair = { answer: heard.text, problems: failure.problems };
    return;
  }
  course.tries += 1;
  if (!failure.transient || course.tries >= MAX_TRIES) throw failure;
  await pause(run, course, failure, signal);
}

/** The server named a part of the request that it does not take, and there is another way to ask. */
function adapted(course: Course, { abilities, request, failed }: Asked): boolean {
  const part = failed.failure.refusedPart;
  if (!part) return false;
  const sent = part === 'rung' ? { ...abilities, rung: rungOf(request) } : abilities;
  const refusal = `${part} ${sent[part]}`;
  if (course.refused.has(refusal)) return false;
  course.refused.add(refusal);
  return learnRefusal(course.answerer, part, sent);
}

/** Waits as the server asks or a little longer each time; gives up at once when there is no time for it. */
async function pause(run: AiRun, course: Course, failure: AiFailure, signal: AbortSignal): Promise<void> {
  const backoff = run.limits.backoffMs * 2 ** (course.tries - 1) * (1 + Math.random() / 4);
  const ms = failure.retryAfterMs ?? backoff;
  const left = (run.deadlineAt ?? Number.POSITIVE_INFINITY) - Date.now();
  if (ms > LONGEST_WAIT_MS || ms >= left) throw askedToWait(failure, ms);
  await wait(ms, undefined, { signal }).catch(() => signal.throwIfAborted());
}

function askedToWait(failure: AiFailure, ms: number): AiFailure {
  if (failure.retryAfterMs === undefined) return failure;
  const seconds = Math.ceil(ms / 1000);
  return new AiFailure(
    failure.kind,
    `The model's server asks to wait ${seconds} ${seconds === 1 ? 'second' : 'seconds'} before the next call. Try again after that.`,
    { cause: failure, retryAfterMs: ms },
  );
}

/** Thinking counts as answer: an answer cut by its length may have been thinking only. */
function hasThought(heard: Heard): boolean {
  const details = heard.usage?.completion_tokens_details;
  const counted =
    typeof details === 'object' &&
    details !== null &&
    'reasoning_tokens' in details &&
    details.reasoning_tokens;
  return Boolean(counted) || heard.thinking !== '' || /^\s*<think/i.test(heard.text);
}

async function answerOffline<T>(scope: Scope, task: AiTask<T>, { run, onPartial }: RunOptions): Promise<T> {
  const startedAt = new Date();
  const clock = performance.now();
  const answer = task.offline();
  const latencyMs = performance.now() - clock;
  const { system, user, data } = task.prompt;
  await recordOffline(scope, run, task, { prompt: { system, user, data }, answer, startedAt, latencyMs });
  onPartial?.(answer, JSON.stringify(answer));
  return answer;
}
