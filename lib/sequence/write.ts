import 'server-only';
import { randomUUID } from 'node:crypto';
import { and, eq } from 'drizzle-orm';
import { type MessageSequence, messageSequences } from '@/db/schema';
import { hasStopLimit } from '@/lib/ai/budget-gate';
import { startRun } from '@/lib/ai/run';
import { runTask } from '@/lib/ai/run-task';
import type { AiTask, Writers } from '@/lib/ai/schema';
import { builtInWriter } from '@/lib/ai/settings';
import { writersOf } from '@/lib/ai/writers';
import { judgeMessage } from '@/lib/craft/judge';
import type { MessageDraft } from '@/lib/craft/schema';
import { AppError } from '@/lib/errors';
import { asAppError } from '@/lib/failure';
import { requireContactable } from '@/lib/prospect/contactable';
import type { PlanLine } from '@/lib/research/schema';
import type { Scope } from '@/lib/scope';
import { inSpan } from '@/lib/tracing';
import type { Judged } from './improve';
import { LEASE_RENEWAL_MS, renewLease, takeLease } from './lease';
import { type Live, liveSequence, publish, whileLive } from './live';
import { repairDraft } from './repair';
import { research } from './research';
import { completeSequence, failSequence, storedMessages, storeMessage } from './store';
import { craftContext, messageInput, repairTask, writeTask } from './tasks';
import type { Writing } from './writing';

/**
 * Writes what is still missing of a sequence: research, then all messages at once. What is stored is not written again.
 * Ends with the row `completed` or `failed`; does nothing while another one holds the lease.
 * @returns why it failed, or null.
 * @param deadlineAt epoch milliseconds after which the writing stops as failed.
 */
export async function writeSequence(
  scope: Scope,
  sequenceId: string,
  { deadlineAt, settings }: { deadlineAt?: number; settings?: Writers } = {},
): Promise<AppError | null> {
  // A writer that was just stopped gets its moment to leave; whoever else waited for that may be the next one then.
  for (let other = liveSequence(scope, sequenceId); other; other = liveSequence(scope, sequenceId)) {
    if (!other.controller.signal.aborted) return null;
    await other.finished;
  }
  return whileLive(scope, sequenceId, async (live) => {
    const owner = randomUUID();
    // Asked while the lease is taken, so that the first call need not wait for it.
    void hasStopLimit(scope);
    if (!(await takeLease(scope, sequenceId, owner))) return null;
    const renewal = setInterval(() => void keepLease(scope, sequenceId, owner, live), LEASE_RENEWAL_MS);
    try {
      const sequence = await loadSequence(scope, sequenceId);
      await requireContactable(scope, sequence.prospectId);
      const run = startRun({
        settings: await writersFor(scope, sequence, settings ?? (await writersOf(scope))),
        sequenceId,
        signal: live.controller.signal,
        deadlineAt,
      });
      const attributes = { 'overtone.sequence.id': sequenceId, 'overtone.steps': sequence.sequenceLength };
      await inSpan('generate_sequence', { attributes }, () =>
        writeMissing({ scope, sequence, run, live, owner }),
      );
      await completeSequence(scope, sequence, owner);
      return null;
    } catch (error) {
      live.controller.abort();
      const failure = asAppError(error);
      await failSequence(scope, sequenceId, owner, failure);
      return failure;
    } finally {
      clearInterval(renewal);
    }
  });
}

async function keepLease(scope: Scope, sequenceId: string, owner: string, live: Live) {
  try {
    if (!(await renewLease(scope, sequenceId, owner))) live.controller.abort();
  } catch (error) {
    // The database may be away for a moment; the lease outlasts two renewals.
    console.error('The lease of a sequence could not be renewed:', error);
  }
}

async function loadSequence(scope: Scope, id: string): Promise<MessageSequence> {
  const [row] = await scope.db
    .select()
    .from(messageSequences)
    .where(and(eq(messageSequences.workspaceId, scope.workspaceId), eq(messageSequences.id, id)));
  if (!row) throw new AppError('not_found', 'This sequence is gone.');
  return row;
}

/** A sequence is finished by whoever began it: the built-in writer never fills up what a model left. */
async function writersFor(scope: Scope, sequence: MessageSequence, current: Writers): Promise<Writers> {
  const { id, provider, model } = sequence;
  if (provider === 'built-in') return builtInWriter;
  if (current.provider === 'built-in') {
    const message = `This sequence was begun with ${model}, and no model is connected now. Connect one, then resume.`;
    throw new AppError('model_failed', message);
  }
  if (current.model !== model) {
    const mine = and(eq(messageSequences.workspaceId, scope.workspaceId), eq(messageSequences.id, id));
    await scope.db.update(messageSequences).set({ model: current.model }).where(mine);
  }
  return current;
}

/** Starts each step the moment its line of the plan is known; a step that fails lets the others finish. */
async function writeMissing(writing: Writing) {
  const { scope, sequence, live } = writing;
  const stored = await storedMessages(scope, sequence.id);
  const steps = new Map<number, Promise<PromiseSettledResult<void>[]>>();
  const known: PlanLine[] = [];
  const begin = (line: PlanLine) => {
    if (steps.has(line.step) || line.step < 1 || line.step > sequence.sequenceLength) return;
    known.push(line);
    publish(live, { type: 'plan', line });
    // Settled at once: a step may fail long before the research ends and anybody looks.
    steps.set(line.step, Promise.allSettled([writeStep(writing, line, [...known])]));
  };
  for (const { step, planLine } of stored) {
    known.push(planLine);
    steps.set(step, Promise.resolve([]));
    publish(live, { type: 'plan', line: planLine });
  }
  const [researched] = await Promise.allSettled([research(writing, begin)]);
  if (researched.status === 'fulfilled') for (const line of researched.value) begin(line);
  const written = (await Promise.all(steps.values())).flat();
  const failures = [researched, ...written].flatMap((result) =>
    result.status === 'rejected' ? [result.reason] : [],
  );
  if (failures.length > 0) throw failures[0];
}

async function writeStep(writing: Writing, line: PlanLine, plan: PlanLine[]) {
  const { scope, sequence, run, live } = writing;
  const input = messageInput(sequence, line, plan);
  const context = craftContext(sequence, line.step, []);
  const judged = ({ prompt }: AiTask<MessageDraft>, draft: MessageDraft): Judged => ({
    ...{ draft, promptVersion: prompt.version, judgement: judgeMessage(draft, context) },
  });
  const task = writeTask(input);
  const draft = await runTask(scope, task, {
    run,
    onPartial: (partial) => publishText(live, line.step, partial),
  });
  const first = judged(task, draft);
  await storeMessage(writing, line, first);
  if (run.settings.provider === 'built-in') return;
  await repairDraft(first, {
    target: sequence.tone,
    onBetter: (better) => storeMessage(writing, line, better),
    again: async (kept, wrong) => {
      const task = repairTask(input, kept.draft, wrong);
      const again = await repaired(writing, () => runTask(scope, task, { run }));
      return again && judged(task, again);
    },
  });
}

/** A repair that fails leaves the stored message as it is, shown with what is wrong with it; only a stop goes on. */
async function repaired<T>({ live }: Writing, attempt: () => Promise<T>): Promise<T | null> {
  try {
    return await attempt();
  } catch (error) {
    if (live.controller.signal.aborted || !(error instanceof AppError)) throw error;
    return null;
  }
}

function publishText(live: Live, step: number, partial: unknown) {
  if (typeof partial !== 'object' || partial === null) return;
  const content = 'content' in partial && typeof partial.content === 'string' ? partial.content : '';
  const subject = 'subject' in partial && typeof partial.subject === 'string' ? partial.subject : null;
  if (!content && !subject) return;
  const last = live.texts.get(step);
  if (last?.text === content && last.subject === subject) return;
  publish(live, { type: 'text', step, subject, text: content });
}
