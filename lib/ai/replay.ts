import 'server-only';
import type { AiGeneration } from '@/db/schema';
import type { Scope } from '@/lib/scope';
import { type Attempt, attemptTask } from './attempt';
import type { ModelRequest } from './request';
import { type AiRun, answererOf } from './run';
import { inSlot } from './slots';
import { answerSchemaOf, withoutPart } from './stored-request';
import { Watch } from './watch';

type Call = Pick<
  AiGeneration,
  'generationType' | 'workflowName' | 'nodeName' | 'step' | 'promptVersion' | 'promptHash'
>;

/**
 * Asks a request of a call on record again, once; a part of it is given up only when the server refuses that part. The
 * new rows stand under the task and the prompt of the call.
 * @throws {AiFailure} when there was no usable answer.
 */
export async function askAgain(
  scope: Scope,
  call: Call,
  { run, request }: { run: AiRun; request: ModelRequest },
): Promise<void> {
  const { generationType: type, workflowName: workflow, nodeName: node, step } = call;
  const prompt = { version: call.promptVersion, hash: call.promptHash, schema: answerSchemaOf(request) };
  const task = { type, workflow, node, step, prompt };
  const watch = new Watch().follow(run.signal);
  const server = { baseUrl: answererOf(run, type).baseUrl ?? '', max: run.limits.maxInFlight };
  const asked: Attempt[] = [];
  try {
    for (let next: ModelRequest | null = request; next; ) {
      const sent: ModelRequest = next;
      const attempt = await inSlot({ ...server, signal: watch.signal }, () =>
        attemptTask(scope, task, {
          ...{ run, request: sent, signal: watch.signal },
          ...{ attempt: asked.length + 1, firstAttemptId: asked[0]?.id ?? null },
        }),
      );
      if (attempt.ok) return;
      next = adapted(sent, attempt, asked);
      asked.push(attempt);
      if (!next) throw attempt.failure;
    }
  } finally {
    watch.close();
  }
}

/** The same part is given up once only, so that this comes to an end; the ladder has two steps. */
function adapted(
  sent: ModelRequest,
  { failure }: Extract<Attempt, { ok: false }>,
  before: readonly Attempt[],
): ModelRequest | null {
  const part = failure.refusedPart;
  if (!part) return null;
  const given = before.filter((one) => !one.ok && one.failure.refusedPart === part).length;
  return given < (part === 'rung' ? 2 : 1) ? withoutPart(sent, part) : null;
}
