'use client';

import { useEffect, useRef, useState } from 'react';
import { eventsOf } from '@/components/ui/event-stream';
import { RequestError } from '@/components/ui/request';
import type { TestEvent, TestFinding, TestPart } from '@/lib/ai/server-schema';

export type ConnectionTest = {
  state: 'idle' | 'running' | 'passed' | 'failed' | 'stopped';
  findings: Partial<Record<TestPart, TestFinding>>;
  /** How many calls the test has put on record. */
  calls: number;
  /** Why it could not be made at all. */
  problem: string | null;
};

const idle: ConnectionTest = { state: 'idle', findings: {}, calls: 0, problem: null };

type Options = {
  /** The first finding that failed, and what the server said of single fields. */
  onProblem?: (fields: Record<string, string>) => void;
  onModels?: (models: string[]) => void;
};

/** Runs a test of a connection and shows its findings as they come; it ends with the page. */
export function useConnectionTest({ onProblem, onModels }: Options = {}) {
  const [test, setTest] = useState(idle);
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);

  async function start(body: object, query = '') {
    running.current?.abort();
    const stop = new AbortController();
    running.current = stop;
    setTest({ ...idle, state: 'running' });
    try {
      for await (const event of eventsOf<TestEvent>(`/settings/ai/test${query}`, body, stop.signal))
        take(event);
      setTest((now) => (now.state === 'running' ? { ...now, state: 'failed', problem: brokeOff } : now));
    } catch (error) {
      if (stop.signal.aborted) return;
      const known = error instanceof RequestError ? error : null;
      setTest((now) => ({ ...now, state: 'failed', problem: known?.message ?? brokeOff }));
      if (known) onProblem?.(known.fields);
    }
  }

  function take(event: TestEvent) {
    if (event.type === 'models') return onModels?.(event.models);
    if (event.type === 'done')
      return setTest((now) => ({ ...now, state: event.ok ? 'passed' : 'failed', calls: event.calls }));
    if (event.type === 'error')
      return setTest((now) => ({ ...now, state: 'failed', problem: event.error.message }));
    const { type: _, ...finding } = event;
    setTest((now) => ({ ...now, findings: { ...now.findings, [finding.part]: finding } }));
    if (finding.state === 'fail' && finding.field) onProblem?.({ [finding.field]: finding.words });
  }

  function stop() {
    running.current?.abort();
    setTest((now) => ({ ...now, state: 'stopped' }));
  }

  return { test, start, stop, close: () => setTest(idle) };
}

const brokeOff = 'The test broke off. Check that the product runs, then test again.';
