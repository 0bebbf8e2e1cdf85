import 'server-only';
import { setMaxListeners } from 'node:events';
import type { Scope } from '@/lib/scope';
import type { AnalysisBody, PlanBody, SequenceEvent } from './schema';

/** What is known of a sequence that this process is writing, ahead of the rows. */
export type Live = {
  /** Aborting it stops the writing. */
  controller: AbortController;
  finished: Promise<void>;
  plan: Map<number, PlanBody>;
  research: Partial<AnalysisBody>;
  texts: Map<number, { subject: string | null; text: string }>;
  listeners: Set<(event: LiveEvent) => void>;
};

/** `stored` says that rows have changed and a new snapshot is worth reading. */
export type LiveEvent =
  | Exclude<SequenceEvent, { type: 'snapshot' | 'done' }>
  | { type: 'stored' }
  | { type: 'finished' };

/** Shared by all bundles of the process, so that a page follows what an action started. */
const shared = globalThis as typeof globalThis & { overtoneLive?: Map<string, Live> };

function registry(): Map<string, Live> {
  shared.overtoneLive ??= new Map();
  return shared.overtoneLive;
}

export function liveSequence(scope: Scope, sequenceId: string): Live | undefined {
  return registry().get(keyOf(scope, sequenceId));
}

const keyOf = (scope: Scope, sequenceId: string) => `${scope.workspaceId}/${sequenceId}`;

/** Opens the sequence for followers while `work` runs; they are told when it has ended, however it ended. */
export async function whileLive<T>(
  scope: Scope,
  sequenceId: string,
  work: (live: Live) => Promise<T>,
): Promise<T> {
  let resolve = () => {};
  const finished = new Promise<void>((settle) => {
    resolve = settle;
  });
  const live: Live = {
    controller: new AbortController(),
    finished,
    plan: new Map(),
    research: {},
    texts: new Map(),
    listeners: new Set(),
  };
  // Every call listens to it: up to ten messages, each with its repairs.
  setMaxListeners(0, live.controller.signal);
  const key = keyOf(scope, sequenceId);
  registry().set(key, live);
  try {
    return await work(live);
  } finally {
    // Not the entry of one who came later.
    if (registry().get(key) === live) registry().delete(key);
    publish(live, { type: 'finished' });
    resolve();
  }
}

export function publish(live: Live, event: LiveEvent): void {
  if (event.type === 'plan') live.plan.set(event.line.step, event.line);
  if (event.type === 'research') live.research = event.analysis;
  if (event.type === 'text') live.texts.set(event.step, { subject: event.subject, text: event.text });
  for (const listener of live.listeners) listener(event);
}

/** All that has been published and is not in the rows yet. */
export function* caughtUp(live: Live): Generator<LiveEvent> {
  for (const line of live.plan.values()) yield { type: 'plan', line };
  if (Object.keys(live.research).length > 0) yield { type: 'research', analysis: live.research };
  for (const [step, { subject, text }] of live.texts) yield { type: 'text', step, subject, text };
}
