import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Database } from '@/db/client';
import { aiGenerations } from '@/db/schema';
import { openTestDatabase } from '@/db/testing';
import { type FakeModel, startFakeModel } from '@/e2e/fake-model/server';
import type { ModelSettings } from '@/lib/ai/schema';
import type { Scope } from '@/lib/scope';
import { testScope } from '@/lib/testing';
import { bringBack, editMessage } from './edit';
import { finished, messageAt, sentUpTo } from './edit-fixture';
import { rewriteWishes } from './edit-input';
import { builtIn } from './fixture';
import { getMessageHistory } from './history';
import { getSequenceView } from './queries';
import { rewriteMessage } from './rewrite';
import { listVariants, makeVariants, pickVariant } from './variants';

let database: Database;
let scope: Scope;
let foreign: Scope;
let model: FakeModel;
beforeAll(async () => {
  [database, model] = await Promise.all([openTestDatabase(), startFakeModel()]);
  [scope, foreign] = [await testScope(database, 'ours'), await testScope(database, 'theirs')];
});
afterAll(() => Promise.all([database.close(), model.close()]));

const fake = (scenario: string): ModelSettings => ({
  ...{ provider: 'openai', model: `fake-${scenario}`, baseUrl: model.url, apiKey: 'none' },
});
let sequenceId: string;
beforeEach(async () => {
  model.reset();
  sequenceId = await finished(scope);
});

const asked = (wishes: object, rest: object = {}) => ({
  ...{ sequenceId, step: 2, version: 1, wishes: rewriteWishes.parse(wishes) },
  ...rest,
});
const rewrite = (wishes: object, settings = fake('ok'), onText?: (text: { text: string }) => void) =>
  rewriteMessage(scope, asked(wishes), { settings, onText });
const history = () => getMessageHistory(scope, { sequenceId, step: 2 });
const callsOf = async () =>
  (await database.db.select().from(aiGenerations).where(eq(aiGenerations.sequenceId, sequenceId))).filter(
    ({ generationType }) => generationType === 'rewrite' || generationType === 'variant',
  );

describe('a model rewrites a message', () => {
  it('as its next version, streamed, with the old one kept and the call on record', async () => {
    const before = await messageAt(scope, sequenceId, 2);
    const told: string[] = [];
    const done = await rewrite(
      { shorter: true, instruction: 'Ask about the night shift.' },
      fake('ok'),
      ({ text }) => told.push(text),
    );
    expect(done).toEqual({ kept: 'message' });
    const after = await messageAt(scope, sequenceId, 2);
    expect(told.at(-1)).toBe(after.content);
    expect(after).toMatchObject({ version: 2, editedAt: null, delayDays: before.delayDays });
    expect(after.content).not.toBe(before.content);
    expect((await history()).map(({ source, instruction, by }) => [source, instruction, by])).toEqual([
      ['rewritten', 'Ask about the night shift.', 'test'],
      ['written', null, 'the built-in writer'],
    ]);
    const calls = await callsOf();
    expect(calls[0]).toMatchObject({ status: 'succeeded', step: 2, nodeName: 'rewrite' });
    expect(calls).toHaveLength(model.calls().length);
    expect(JSON.stringify(model.calls()[0]?.body)).toContain(
      'In the user’s words: Ask about the night shift.',
    );
  });

  it('on a fact that is asked for, and remembers it', async () => {
    await rewrite({ mention: 'E5' });
    const { claims, planLine } = await messageAt(scope, sequenceId, 2);
    expect(claims).toContainEqual(expect.objectContaining({ evidence: ['E5'], status: 'supported' }));
    expect(planLine.evidence[0]).toBe('E5');
  });

  it('to other dials, and it is held against those from then on', async () => {
    const tone = { formality: 95, warmth: 5, directness: 95 };
    await rewrite({ tone });
    const tones = async () =>
      (await messageAt(scope, sequenceId, 2)).checks.find(({ id }) => id === 'tone')?.message ?? '';
    expect(await tones()).toContain('where you set 95');
    const { content, version } = await messageAt(scope, sequenceId, 2);
    await editMessage(scope, { sequenceId, step: 2, version, subject: null, content: `${content} Is it?` });
    expect(await tones()).toContain('where you set 95');
    const view = await getSequenceView(scope, sequenceId);
    expect(view?.message_states[2]?.revision?.target_tone).toEqual(tone);
    await bringBack(scope, { sequenceId, step: 2, version: version + 1, revision: 1 });
    expect(await tones()).not.toContain('where you set 95');
  });

  it('and what it invents is mended before it is stored', async () => {
    await rewrite({ instruction: 'Be bold.' }, fake('invents-rewrite'));
    expect((await messageAt(scope, sequenceId, 2)).content).not.toContain('417');
    const calls = await callsOf();
    // One repair for what was invented, one for the tone, which this model does not bring nearer.
    expect(calls.map(({ nodeName, status }) => `${nodeName} ${status}`).toSorted()).toEqual([
      'repair succeeded',
      'repair succeeded',
      'rewrite succeeded',
    ]);
    expect(JSON.stringify(model.calls().at(-1)?.body)).toContain('In the user’s words: Be bold.');
  });

  it.each(['503', 'refusal', 'not-json'])(
    'and when it fails (%s) the old text stays, the call on record',
    async (how) => {
      const before = await messageAt(scope, sequenceId, 2);
      await expect(rewrite({ shorter: true }, fake(how))).rejects.toMatchObject({ code: 'model_failed' });
      expect(await messageAt(scope, sequenceId, 2)).toEqual(before);
      expect(await history()).toEqual([]);
      const calls = await callsOf();
      expect(calls).toHaveLength(model.calls().length);
      expect(calls.every(({ status }) => status === 'failed')).toBe(true);
    },
  );

  it('while somebody edits it: the edit stays, the rewrite is kept and can be brought back', async () => {
    let late = '';
    const edited = 'Ruth, mine in the meantime: is that so?';
    let changed: Promise<unknown> | undefined;
    const done = await rewrite({ shorter: true }, fake('ok'), ({ text }) => {
      late = text;
      changed ??= editMessage(scope, { sequenceId, step: 2, version: 1, subject: null, content: edited });
    });
    await changed;
    expect(done).toEqual({ kept: 'aside' });
    expect(await messageAt(scope, sequenceId, 2)).toMatchObject({ content: edited, version: 4 });
    const versions = await history();
    expect(versions.map(({ source, current }) => [source, current])).toEqual([
      ['edited', true],
      ['rewritten', false],
      ['edited', false],
      ['written', false],
    ]);
    await bringBack(scope, { sequenceId, step: 2, version: 4, revision: versions[1]?.version ?? 0 });
    expect(await messageAt(scope, sequenceId, 2)).toMatchObject({ content: late });
  });

  it('shows its cost and its calls apart from those of the writing', async () => {
    const before = await getSequenceView(scope, sequenceId);
    await rewrite({ shorter: true });
    const after = await getSequenceView(scope, sequenceId);
    expect(after?.usage).toMatchObject({ calls: model.calls().length, latency_ms: before?.usage.latency_ms });
    expect(after?.calls[0]).toMatchObject({ generation_type: 'rewrite', started_at: expect.any(String) });
  });
});

describe('the built-in writer rewrites a message', () => {
  it('shorter', async () => {
    const before = await messageAt(scope, sequenceId, 2);
    expect(await rewrite({ shorter: true }, builtIn)).toEqual({ kept: 'message' });
    const after = await messageAt(scope, sequenceId, 2);
    expect(after.content.length).toBeLessThan(before.content.length);
    expect(after.claims.every(({ status }) => status !== 'unsupported')).toBe(true);
  });

  it('without a sentence that no fact supports', async () => {
    const { content } = await messageAt(scope, sequenceId, 2);
    const claim = 'You grew revenue by 417 percent.';
    await editMessage(scope, {
      sequenceId,
      step: 2,
      version: 1,
      subject: null,
      content: `${content} ${claim}`,
    });
    await rewriteMessage(scope, asked({ without: claim }, { version: 2 }), { settings: builtIn });
    expect((await messageAt(scope, sequenceId, 2)).content).toBe(content);
  });

  it('never by a free instruction', async () => {
    await expect(rewrite({ instruction: 'Be bold.' }, builtIn)).rejects.toMatchObject({
      code: 'invalid',
      fields: { instruction: expect.stringContaining('Connect a model') },
    });
    expect(await callsOf()).toEqual([]);
  });

  it('and says so when nothing comes of it', async () => {
    const before = await messageAt(scope, sequenceId, 2);
    expect(await rewrite({ without: 'You grew revenue by 417 percent' }, builtIn)).toEqual({
      kept: 'nothing',
    });
    expect(await messageAt(scope, sequenceId, 2)).toEqual(before);
  });
});

describe('a rewrite is refused', () => {
  const code = (change: Promise<unknown>) =>
    change.then(
      () => 'done',
      (error) => error.code,
    );

  it('without a wish, with a fact that is none, on an old version, once it was sent, in another workspace', async () => {
    expect(await code(rewrite({}))).toBe('invalid');
    expect(await code(rewrite({ mention: 'E99' }))).toBe('invalid');
    const options = { settings: fake('ok') };
    expect(await code(rewriteMessage(scope, asked({ shorter: true }, { version: 2 }), options))).toBe(
      'conflict',
    );
    expect(await code(rewriteMessage(foreign, asked({ shorter: true }), options))).toBe('not_found');
    expect(await code(makeVariants(foreign, { sequenceId, step: 2, version: 1 }, options))).toBe('not_found');
    await sentUpTo(scope, sequenceId, 2);
    expect(await code(rewrite({ shorter: true }))).toBe('invalid');
    expect(await code(makeVariants(scope, { sequenceId, step: 2, version: 1 }, options))).toBe('invalid');
    expect(model.calls()).toEqual([]);
  });
});

describe('variants', () => {
  const place = () => ({ sequenceId, step: 2 });
  const listed = async () =>
    (await listVariants(scope, place())).map(({ approach, current }) => [approach, current]);

  it('stand side by side, judged; the chosen one becomes the text, the others stay', async () => {
    const before = await messageAt(scope, sequenceId, 2);
    expect(await makeVariants(scope, { ...place(), version: 1 }, { settings: fake('ok') })).toEqual({
      missing: [],
    });
    const variants = await listVariants(scope, place());
    expect(variants.map(({ approach }) => approach).toSorted()).toEqual([
      'as_written',
      'other_fact',
      'shorter',
    ]);
    for (const { checks, tone, confidence } of variants) {
      expect(checks.length).toBeGreaterThan(5);
      expect(tone).not.toBeNull();
      expect(confidence).toBeGreaterThan(0);
    }
    const calls = (await callsOf()).filter(({ nodeName }) => nodeName === 'variant');
    expect(calls.map(({ status }) => status)).toEqual(['succeeded', 'succeeded']);
    expect((await getSequenceView(scope, sequenceId))?.message_states[2]?.variants).toBe(3);
    await pickVariant(scope, { ...place(), version: 1, approach: 'other_fact' });
    const after = await messageAt(scope, sequenceId, 2);
    expect(after).toMatchObject({ version: 2, approach: 'other_fact' });
    expect(after.planLine.evidence).not.toEqual(before.planLine.evidence);
    expect(await listed()).toEqual(
      expect.arrayContaining([
        ['as_written', false],
        ['other_fact', true],
        ['shorter', false],
      ]),
    );
    expect((await history())[0]).toMatchObject({ source: 'variant', approach: 'other_fact' });
    expect(
      (await listVariants(scope, place())).find(({ approach }) => approach === 'as_written')?.content,
    ).toBe(before.content);
  });

  it('of the built-in writer', async () => {
    const { missing } = await makeVariants(scope, { ...place(), version: 1 }, { settings: builtIn });
    const approaches = (await listed()).map(([approach]) => approach);
    expect([...approaches, ...missing.map(({ approach }) => approach)].toSorted()).toEqual([
      'as_written',
      'other_fact',
      'shorter',
    ]);
    expect(approaches.length).toBeGreaterThanOrEqual(2);
  });

  it('that could not be made are named, the others stand', async () => {
    const { missing } = await makeVariants(scope, { ...place(), version: 1 }, { settings: fake('refusal') });
    expect(missing.map(({ approach }) => approach)).toEqual(['shorter', 'other_fact']);
    expect(missing.every(({ reason }) => /^[A-Z].*\.$/.test(reason))).toBe(true);
    expect(await listed()).toEqual([['as_written', true]]);
  });

  it('are chosen on the version that was seen only', async () => {
    await makeVariants(scope, { ...place(), version: 1 }, { settings: fake('ok') });
    await editMessage(scope, { ...place(), version: 1, subject: null, content: 'Ruth, is that so?' });
    const pick = { ...place(), version: 1, approach: 'shorter' } as const;
    await expect(pickVariant(scope, pick)).rejects.toMatchObject({ code: 'conflict' });
    await expect(pickVariant(foreign, pick)).rejects.toMatchObject({ code: 'not_found' });
  });
});
