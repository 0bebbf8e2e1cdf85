import { isLater } from '@/lib/sequence/calls';
import type { AnalysisBody, MessageBody, PlanBody, SequenceEvent, SequenceView } from '@/lib/sequence/schema';

/** A sequence as it stands on the screen: what is stored, and what is streaming in over it. */
export type LiveSequence = {
  view: SequenceView;
  /** The text of the steps that are being written, or that were when the writing ended. */
  texts: Record<number, { subject: string | null; text: string }>;
  /** The research as far as it has come, while it comes; the view's own once it is stored. */
  analysis: Partial<AnalysisBody>;
  /** Milliseconds since the writing began, as the server last said. */
  elapsedMs: number | null;
};

export const isRunning = ({ status, resumable }: SequenceView) =>
  !resumable && (status === 'pending' || status === 'generating');

/** The next state after an event; events before the first snapshot are dropped. */
export function applyEvent(live: LiveSequence | undefined, event: SequenceEvent): LiveSequence | undefined {
  if (event.type === 'snapshot' || event.type === 'done') return withSnapshot(live, event.view);
  if (!live) return undefined;
  switch (event.type) {
    case 'plan':
      return { ...live, view: { ...live.view, plan: withPlan(live.view.plan, event.line) } };
    case 'research':
      return { ...live, analysis: { ...live.analysis, ...event.analysis } };
    case 'text':
      return {
        ...live,
        texts: { ...live.texts, [event.step]: { subject: event.subject, text: event.text } },
      };
    case 'usage':
      return { ...live, view: { ...live.view, usage: event.usage }, elapsedMs: event.elapsed_ms };
  }
}

export const messagesOf = (view: SequenceView) => view.sequence_generation_result.messages;

export type Step = {
  step: number;
  /** `cut` has text that was never finished. */
  state: 'done' | 'live' | 'cut' | 'wait';
  message: MessageBody | null;
  text: { subject: string | null; text: string } | null;
  plan: PlanBody | null;
};

/** Every step of the sequence in order, written or not. */
export function stepsOf({ view, texts }: LiveSequence): Step[] {
  return Array.from({ length: view.sequence_generation_result.sequence_length }, (_, i) => {
    const step = i + 1;
    const message = messagesOf(view).find((other) => other.step === step) ?? null;
    const text = (!message && texts[step]) || null;
    const plan = view.plan.find((line) => line.step === step) ?? null;
    const written = isRunning(view) ? 'live' : 'cut';
    return { step, state: message ? 'done' : text ? written : 'wait', message, text, plan };
  });
}

/** The stored research, else the part of it that has arrived. */
export const analysisOf = ({ view, analysis }: LiveSequence): Partial<AnalysisBody> =>
  view.analysis ?? analysis;

/** From the first call's start to the end of the last one of the writing, in ms; the server's own figure before that. */
export function totalMs({ view, elapsedMs }: LiveSequence): number {
  const ends = view.calls
    .filter((call) => !isLater(call))
    .map((call) => call.started_ms + (call.latency_ms ?? 0));
  return ends.length > 0 ? Math.max(...ends) : (elapsedMs ?? view.usage.latency_ms);
}

/** A snapshot that was read before the last message arrived must not take that message away again. */
export function withSnapshot(live: LiveSequence | undefined, next: SequenceView): LiveSequence {
  const known = live && isRunning(next) ? messagesOf(live.view) : [];
  const view = withMessages(next, [...known, ...messagesOf(next)]);
  const done = messagesOf(view).map(({ step }) => step);
  const running = isRunning(view);
  const again = running && live !== undefined && !isRunning(live.view);
  return {
    view,
    texts: again ? {} : without(live?.texts ?? {}, done),
    analysis: running ? (live?.analysis ?? {}) : {},
    elapsedMs: live?.elapsedMs ?? null,
  };
}

/** Of two messages for one step the later one counts. */
function withMessages(view: SequenceView, messages: MessageBody[]): SequenceView {
  const byStep = new Map(messages.map((message) => [message.step, message]));
  const sorted = [...byStep.values()].toSorted((a, b) => a.step - b.step);
  return { ...view, sequence_generation_result: { ...view.sequence_generation_result, messages: sorted } };
}

const withPlan = (plan: PlanBody[], line: PlanBody) =>
  [...plan.filter(({ step }) => step !== line.step), line].toSorted((a, b) => a.step - b.step);

const without = (texts: LiveSequence['texts'], steps: number[]): LiveSequence['texts'] =>
  Object.fromEntries(Object.entries(texts).filter(([step]) => !steps.includes(Number(step))));
