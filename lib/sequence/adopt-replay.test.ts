import { and, eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Database } from '@/db/client';
import { type AiGeneration, analyticsEvents } from '@/db/schema';
import { openTestDatabase } from '@/db/testing';
import { type FakeModel, startFakeModel } from '@/e2e/fake-model/server';
import { testSettings } from '@/lib/ai/testing';
import type { Scope } from '@/lib/scope';
import { testScope } from '@/lib/testing';
import { editMessage } from './edit';
import { messageAt, sentUpTo } from './edit-fixture';
import { unwritten } from './fixture';
import { getMessageHistory } from './history';
import { moveStep } from './move-step';
import { adoptReplay, replayCall } from './replay';
import { callOf as findCall, refusal, replaysOf } from './replay-fixture';
import { replayInput } from './replay-input';
import { getReplayView } from './replay-view';
import { writeSequence } from './write';

let database: Database;
let scope: Scope;
let foreign: Scope;
let model: FakeModel;
let sequenceId: string;
beforeAll(async () => {
  [database, model] = await Promise.all([openTestDatabase(), startFakeModel()]);
  [scope, foreign] = [await testScope(database, 'ours'), await testScope(database, 'theirs')];
});
afterAll(() => Promise.all([database.close(), model.close()]));

const fake = (scenario: string) => testSettings(model.url, scenario);
beforeEach(async () => {
  sequenceId = await unwritten(scope, fake('ok'), { sequenceLength: 3, channel: 'email' });
  expect(await writeSequence(scope, sequenceId, { settings: fake('ok') })).toBeNull();
});

const callOf = (node: string, step: number | null = null) => findCall(scope, { sequenceId, node, step });

describe('the text of a replay', () => {
  const place = () => ({ sequenceId, step: 1 });
  async function replayed(scenario = 'invents') {
    const call = await callOf('write', 1);
    const input = { callId: call.id, way: 'changed', model: `fake-${scenario}` };
    await replayCall(scope, replayInput.parse(input), { settings: fake('ok') });
    const row = (await replaysOf(scope, call)).at(-1);
    if (!row) throw new Error('There is no replay.');
    return row;
  }
  const adopt = async (row: AiGeneration, version = 1, where = scope) =>
    adoptReplay(where, { replayId: row.id, messageId: (await messageAt(scope, sequenceId, 1)).id, version });

  it('becomes the message’s next version, and the one before stays', async () => {
    const before = await messageAt(scope, sequenceId, 1);
    expect(await adopt(await replayed())).toEqual({ version: 2 });
    const after = await messageAt(scope, sequenceId, 1);
    expect(after).toMatchObject({ content: expect.stringContaining('417'), promptVersion: 'message/1' });
    expect(after.checks.find(({ id }) => id === 'grounding')?.status).toBe('fail');
    const history = await getMessageHistory(scope, place());
    expect(history).toMatchObject([
      { source: 'rewritten', instruction: 'replay with fake-invents, message/1', current: true, by: 'test' },
      { source: 'written', content: before.content },
    ]);
    const [event] = await database.db
      .select()
      .from(analyticsEvents)
      .where(and(eq(analyticsEvents.subjectId, sequenceId), eq(analyticsEvents.name, 'replay.used')));
    expect(event?.detail).toEqual({ step: 1 });
  });

  it('does not, where the message was changed meanwhile, says the same, or was sent', async () => {
    const row = await replayed();
    expect(await refusal(adopt(await replayed('ok')))).toMatch(/^invalid: Step 1 says exactly this/);
    await editMessage(scope, { ...place(), version: 1, subject: null, content: 'Mine, Ruth: is that so?' });
    expect(await refusal(adopt(row))).toMatch(/^conflict: This message was changed meanwhile/);
    await sentUpTo(scope, sequenceId, 1);
    expect(await refusal(adopt(row, 2))).toMatch(/^invalid: Step 1 was sent/);
    expect((await messageAt(scope, sequenceId, 1)).content).toBe('Mine, Ruth: is that so?');
  });

  it('nor for another message, from another workspace, or from a call that is none', async () => {
    const row = await replayed();
    const other = await messageAt(scope, sequenceId, 2);
    expect(await refusal(adoptReplay(scope, { replayId: row.id, messageId: other.id, version: 1 }))).toMatch(
      /^invalid: .*another message/,
    );
    expect(await refusal(adopt(row, 1, foreign))).toMatch(/^not_found/);
    expect(await refusal(adopt(await callOf('write', 1)))).toMatch(/^invalid: This call is no replay/);
    const research = await callOf('research');
    const input = replayInput.parse({ callId: research.id, way: 'as_it_was' });
    await replayCall(scope, input, { settings: fake('ok') });
    const [answer] = await replaysOf(scope, research);
    if (answer) expect(await refusal(adopt(answer))).toMatch(/^invalid: This call is no replay/);
    const { replays } = await getReplayView(scope, research.id, { settings: fake('ok') });
    expect(replays[0]?.json).toContain('"plan"');
  });

  it('finds its message where that was moved to, and after it was edited', async () => {
    const row = await replayed();
    const first = await messageAt(scope, sequenceId, 1);
    await editMessage(scope, { ...place(), version: 1, subject: 'mine', content: 'Mine, Ruth: is that so?' });
    await moveStep(scope, { sequenceId, messageId: first.id, to: 3 });
    const { message } = await getReplayView(scope, row.replayOf ?? '', { settings: fake('ok') });
    expect(message).toMatchObject({ id: first.id, step: 3, version: 2, locked: null });
    const adopted = { replayId: row.id, messageId: first.id, version: 2 };
    expect(await adoptReplay(scope, adopted)).toEqual({ version: 3 });
    expect((await messageAt(scope, sequenceId, 3)).content).toContain('417');
  });
});
