import 'server-only';
import { recordActivity } from '@/lib/activity/mutations';
import { askAgain } from '@/lib/ai/replay';
import { answererOf, startRun } from '@/lib/ai/run';
import { runTask } from '@/lib/ai/run-task';
import type { ModelSettings, Writers } from '@/lib/ai/schema';
import { changedRequest, storedRequest } from '@/lib/ai/stored-request';
import { writersOf } from '@/lib/ai/writers';
import { limitFor } from '@/lib/craft/limits';
import { AppError } from '@/lib/errors';
import { requireContactable } from '@/lib/prospect/contactable';
import type { Scope } from '@/lib/scope';
import { transact } from '@/lib/transact';
import { holdMessage, requireUnsent } from './hold';
import { type CallInPlace, readCallInPlace } from './replay-call';
import type { AdoptReplayInput, ReplayInput } from './replay-input';
import { callRefusal, serverRefusal } from './replay-refusals';
import { todaysTask } from './replay-task';
import { requireVersion, storeVersion } from './revise';

type Options = {
  /** Who answers now; as it is set unless told otherwise. */
  settings?: Writers;
  /** Called as soon as the new call is on record; the work goes on then. */
  onRecorded?: (id: string) => void;
};

/**
 * Asks a call on record again and puts the new call beside it; nothing else is touched. Waits for the answer.
 * @throws {AppError} when it may not be asked again, and when there was no usable answer.
 */
export async function replayCall(
  scope: Scope,
  { callId, way, ...changes }: ReplayInput,
  { settings, onRecorded }: Options = {},
): Promise<void> {
  const place = await readCallInPlace(scope, callId);
  const { call, held } = place;
  refuse(callRefusal(call));
  if (held) await requireContactable(scope, held.sequence.prospectId);
  const writers = settings ?? (await writersOf(scope));
  const run = (answering: Writers) =>
    startRun({ settings: answering, sequenceId: call.sequenceId, replayOf: call.id, onRecorded });
  if (way === 'todays_prompt') {
    await runTask(scope, todaysTask(place), { run: run(writers) });
    return;
  }
  const answerer = answererOf(run(writers), call.generationType);
  refuse(serverRefusal(call, answerer));
  const { request, to } = requestOf(place, answerer, way === 'changed' ? changes : null);
  await askAgain(scope, call, { run: run(to), request });
}

function requestOf(
  { call }: CallInPlace,
  answerer: ModelSettings,
  changes: Pick<ReplayInput, 'model' | 'temperature'> | null,
) {
  const request = storedRequest(call);
  if (!request) throw new AppError('invalid', 'This call holds no request that could be sent again.');
  const model = changes?.model ?? request.model;
  // A price that was set is the one of its model.
  const to = model === answerer.model ? answerer : { ...answerer, model, price: null };
  if (!changes) return { request, to };
  const temperature = changes.temperature ?? null;
  if (!changes.model && temperature === null)
    throw new AppError('invalid', 'Say which model or which temperature.', {
      fields: { model: 'Say which model or which temperature.' },
    });
  return { request: changedRequest(request, to, temperature), to };
}

function refuse(sentence: string | null): void {
  if (sentence) throw new AppError('conflict', sentence);
}

/**
 * Makes the text of a replay the message's next version; the one before stays in the history.
 * @throws {StaleVersion} when the message was changed meanwhile; {AppError} once it was sent.
 */
export async function adoptReplay(
  scope: Scope,
  { replayId, messageId, version }: AdoptReplayInput,
): Promise<{ version: number }> {
  return transact(scope, async (inner) => {
    const { call, held: found, draft } = await readCallInPlace(inner, replayId);
    if (!found || !draft || !call.replayOf)
      throw new AppError('invalid', 'This call is no replay of a message. Choose one that has a text.');
    const { message: own } = await readCallInPlace(inner, call.replayOf);
    const sequenceId = found.sequence.id;
    const held = await holdMessage(inner, { sequenceId, step: call.step ?? 1, messageId });
    const { message, sequence } = held;
    if (message.id !== own?.id)
      throw new AppError('invalid', 'This replay was written for another message of the sequence.');
    requireUnsent(message);
    await requireContactable(inner, sequence.prospectId);
    requireVersion(held, version);
    const subject = limitFor(message.channel).subjectMax === null ? null : draft.subject;
    const { content, claims, rationale, thinking } = draft;
    if (content === message.content && subject === message.subject)
      throw new AppError('invalid', `Step ${message.step} says exactly this already.`);
    const writer = call.provider === 'built-in' ? 'the built-in writer' : call.model;
    const stored = await storeVersion(inner, held, {
      ...{ subject, content, claims, rationale, thinking, source: 'rewritten' },
      ...{ instruction: `replay with ${writer}, ${call.promptVersion}`, promptVersion: call.promptVersion },
    });
    const detail = { step: message.step };
    await recordActivity(inner, { name: 'replay.used', subjectId: sequenceId, detail });
    return { version: stored.version };
  });
}
