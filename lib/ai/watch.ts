import { type AiFailure, answerFailure } from './failure';

const LONGEST_TIMER_MS = 2 ** 31 - 1;

/** Ends a piece of work for the first reason that comes up; `signal.reason` is then an AiFailure. Close it afterwards. */
export class Watch {
  private readonly controller = new AbortController();
  private readonly undo: (() => void)[] = [];
  private silence?: { ms: number; timer: NodeJS.Timeout };

  get signal(): AbortSignal {
    return this.controller.signal;
  }

  /** Ends with what ended the outer watch, or as cancelled when somebody else's signal fires. */
  follow(signal: AbortSignal | undefined, reason: () => AiFailure = () => answerFailure('cancelled')): this {
    const stop = () => this.controller.abort(reason());
    if (signal?.aborted) stop();
    signal?.addEventListener('abort', stop, { once: true });
    this.undo.push(() => signal?.removeEventListener('abort', stop));
    return this;
  }

  endAfter(ms: number, reason: () => AiFailure): this {
    const timer = setTimeout(() => this.controller.abort(reason()), Math.min(ms, LONGEST_TIMER_MS));
    this.undo.push(() => clearTimeout(timer));
    return this;
  }

  /** From now on it ends after `ms` without a call of `heard`. */
  expectSound(ms: number): void {
    clearTimeout(this.silence?.timer);
    const timer = setTimeout(
      () => this.controller.abort(answerFailure('silent')),
      Math.min(ms, LONGEST_TIMER_MS),
    );
    this.silence = { ms, timer };
  }

  heard(): void {
    this.silence?.timer.refresh();
  }

  close(): void {
    clearTimeout(this.silence?.timer);
    for (const undo of this.undo) undo();
  }
}
