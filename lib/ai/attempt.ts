import 'server-only';
import type { z } from 'zod';
import type { Scope } from '@/lib/scope';
import { endCallSpan, inCallSpan } from './call-span';
import { networkFailure, readHeard } from './classify';
import { callModel, type Heard, heardNothing } from './client';
import { AiFailure, answerFailure } from './failure';
import { parsePartial } from './partial';
import { type NamedTask, recordEnd, recordStart } from './record';
import type { ModelRequest } from './request';
import type { AiRun } from './run';
import type { ModelSettings } from './schema';
import { Watch } from './watch';

export type OnPartial = (partial: unknown, rawText: string) => void;

/** `wire`: the answer as the model gave it, valid by the prompt's schema. */
export type Attempt = { id: string; heard: Heard } & (
  | { ok: true; wire: unknown }
  | { ok: false; failure: AiFailure }
);

/** The schema is the one that the answer is read by. */
type AttemptedTask = NamedTask & { prompt: { schema: z.ZodType } };

type How = {
  run: AiRun;
  request: ModelRequest;
  attempt: number;
  /** The row of the first attempt at this task; null for the first. */
  firstAttemptId: string | null;
  signal: AbortSignal;
  onPartial?: OnPartial;
};

/**
 * One request and one row in the audit. Throws only when the budget refuses it, the row could not be written or
 * `onPartial` threw.
 */
export async function attemptTask(scope: Scope, task: AttemptedTask, how: How): Promise<Attempt> {
  const { run, request, attempt, firstAttemptId } = how;
  const heard = heardNothing();
  const screen = new Screen(heard, run.limits.partialEveryMs, how.onPartial);
  const entry = await recordStart(scope, run, task, { prompt: request, attempt, firstAttemptId });
  const { id, answerer: settings } = entry;
  const call = { task, sequenceId: run.sequenceId, settings, request, attempt };
  const result = await inCallSpan(call, async (span) => {
    const failed = await listen(settings, how, heard, screen);
    const read = failed
      ? { ok: false as const, failure: failed }
      : readHeard(task.prompt.schema, heard, settings.source);
    const failure = read.ok ? null : read.failure;
    endCallSpan(span, { generationId: id, heard, failure });
    await recordEnd(scope, run, entry, { heard, failure });
    return read;
  });
  if (result.ok) screen.show(result.wire);
  screen.throwIfBroken();
  return { ...result, id, heard };
}

async function listen(
  settings: ModelSettings,
  { run, request, signal }: How,
  heard: Heard,
  screen: Screen,
): Promise<AiFailure | null> {
  const { limits } = run;
  const watch = new Watch()
    .follow(signal, () => reasonOf(signal))
    .endAfter(limits.callMs, () => answerFailure('timeout'));
  const clock = performance.now();
  const onText = () => {
    heard.firstTextMs ??= Math.round(performance.now() - clock);
    screen.textCame();
  };
  try {
    await callModel({ settings, request, heard, watch, silenceMs: limits.silenceMs, onText });
    return null;
  } catch (error) {
    return networkFailure(error, heard, settings.source);
  } finally {
    watch.close();
  }
}

function reasonOf(signal: AbortSignal): AiFailure {
  return signal.reason instanceof AiFailure ? signal.reason : answerFailure('cancelled');
}

/** Hands on what has come, at most every `everyMs`, the whole at the end; a fault in there is no fault of the call. */
class Screen {
  private last = Number.NEGATIVE_INFINITY;
  private faults: unknown[] = [];

  constructor(
    private readonly heard: Heard,
    private readonly everyMs: number,
    private readonly onPartial: OnPartial | undefined,
  ) {}

  textCame(): void {
    if (!this.onPartial || performance.now() - this.last < this.everyMs) return;
    this.last = performance.now();
    this.show(parsePartial(this.heard.text));
  }

  show(partial: unknown): void {
    try {
      this.onPartial?.(partial, this.heard.text);
    } catch (error) {
      this.faults.push(error);
    }
  }

  throwIfBroken(): void {
    if (this.faults.length > 0) throw this.faults[0];
  }
}
