import 'server-only';
import type { Scope } from '@/lib/scope';
import { forgetLessonsOf } from './abilities';
import type { Attempt } from './attempt';
import { failedFinding, goodFindings, type Seen, tryingLower } from './connection-findings';
import { connectionTask } from './connection-task';
import { AiFailure } from './failure';
import { listModels } from './model-list';
import type { ModelRequest } from './request';
import { startRun } from './run';
import { runTask } from './run-task';
import type { ModelSettings } from './schema';
import type { TestEvent, TestFinding } from './server-schema';

/** Longest for the test as a whole; a model that is loaded first may take a while. */
const TEST_MS = 90_000;

/**
 * Shows step by step what a server can do, with one small question that is asked as all others are. Each request to the
 * model is an AI call on the record; of the settings nothing is stored.
 */
export async function testConnection(
  scope: Scope,
  settings: ModelSettings,
  tell: (event: TestEvent) => void,
  signal?: AbortSignal,
): Promise<void> {
  const found = (finding: TestFinding) => tell({ type: 'finding', ...finding });
  const listed = await listModels(settings, signal);
  if (!listed.ok) {
    found(failedFinding(listed.failure, null));
    return tell({ type: 'done', ok: false, calls: 0 });
  }
  if (listed.models) tell({ type: 'models', models: listed.models });
  found({ part: 'reachable', state: 'pass', words: 'The server answers.' });
  forgetLessonsOf(settings);
  const run = startRun({ settings, sequenceId: null, signal, deadlineAt: Date.now() + TEST_MS });
  const seen: Seen = { settings, models: listed.models, last: null };
  const onAttempt = (attempt: Attempt, request: ModelRequest) => {
    seen.last = { attempt, request };
    const lower = tryingLower(attempt, request);
    if (lower) found(lower);
  };
  try {
    await runTask(scope, connectionTask(), { run, onAttempt, onPartial: () => undefined });
    for (const finding of goodFindings(seen)) found(finding);
    tell({ type: 'done', ok: true, calls: run.usage.calls });
  } catch (error) {
    if (!(error instanceof AiFailure)) throw error;
    found(failedFinding(error, seen));
    tell({ type: 'done', ok: false, calls: run.usage.calls });
  }
}
