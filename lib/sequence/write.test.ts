import { asc, eq } from 'drizzle-orm';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Database } from '@/db/client';
import { aiGenerations, messageSequences, messages, prospects } from '@/db/schema';
import { openTestDatabase } from '@/db/testing';
import { type FakeModel, startFakeModel } from '@/e2e/fake-model/server';
import type { ModelSettings } from '@/lib/ai/schema';
import type { Scope } from '@/lib/scope';
import { testScope } from '@/lib/testing';
import { sequenceBodySchema } from './body';
import { builtIn, unwritten } from './fixture';
import { followSequence } from './follow';
import { liveSequence } from './live';
import { getSequenceBody, getSequenceView } from './queries';
import type { SequenceEvent } from './schema';
import { stopSequence } from './stop';
import { writeSequence } from './write';

let database: Database;
let scope: Scope;
let foreign: Scope;
let model: FakeModel;
beforeAll(async () => {
  database = await openTestDatabase();
  [scope, foreign] = [await testScope(database, 'ours'), await testScope(database, 'theirs')];
});
afterAll(() => database.close());
beforeEach(async () => {
  model = await startFakeModel();
});
afterEach(() => model.close());

const fake = (scenario: string): ModelSettings => ({
  provider: 'openai',
  model: `fake-${scenario}`,
  baseUrl: model.url,
  apiKey: 'sk-test-secret-1234',
});

const sequenceRow = async (id: string) =>
  (await database.db.select().from(messageSequences).where(eq(messageSequences.id, id)))[0];
const callsOf = (id: string) =>
  database.db
    .select()
    .from(aiGenerations)
    .where(eq(aiGenerations.sequenceId, id))
    .orderBy(asc(aiGenerations.startedAt));
const texts = (body: Awaited<ReturnType<typeof getSequenceBody>>) =>
  body?.sequence_generation_result.messages.map((message) => message.msg_content);

describe('with the built-in writer', () => {
  it('writes all messages, judged, with a row for each piece of work and no call to a server', async () => {
    const id = await unwritten(scope, builtIn, { sequenceLength: 5 });
    expect(await writeSequence(scope, id, { settings: builtIn })).toBeNull();
    const body = sequenceBodySchema.parse(await getSequenceBody(scope, id));
    expect(body).toMatchObject({
      status: 'completed',
      error_message: null,
      usage: { provider: 'built-in', calls: 0, cost_usd: 0, total_tokens: 0 },
    });
    const { messages: written } = body.sequence_generation_result;
    expect(written.map((message) => message.step)).toEqual([1, 2, 3, 4, 5]);
    expect(written.map((message) => message.channel)).toEqual([
      'connection_note',
      ...Array(4).fill('linkedin_message'),
    ]);
    expect(
      written.flatMap((message) => message.claims.filter((claim) => claim.status === 'unsupported')),
    ).toEqual([]);
    expect(body.profile_analysis_result).toBe(body.analysis?.summary);
    const rows = await callsOf(id);
    expect(rows.map((row) => [row.provider, row.status, row.totalTokens, row.costUsd])).toEqual(
      Array(6).fill(['built-in', 'succeeded', 0, 0]),
    );
    expect(
      (await database.db.select().from(prospects).where(eq(prospects.id, body.prospect_id)))[0]?.analyzedAt,
    ).toBeInstanceOf(Date);
  });

  it('writes the same text for the same request, whatever was there before', async () => {
    const elsewhere = await testScope(database, 'fresh');
    const [one, two] = [
      await unwritten(scope, builtIn, { sequenceLength: 4 }),
      await unwritten(elsewhere, builtIn, { sequenceLength: 4 }),
    ];
    await writeSequence(scope, one, { settings: builtIn });
    await writeSequence(elsewhere, two, { settings: builtIn });
    expect(texts(await getSequenceBody(scope, one))).toEqual(texts(await getSequenceBody(elsewhere, two)));
  });

  it('invents nothing with an address alone', async () => {
    const id = await unwritten(scope, builtIn, {
      prospectUrl: 'linkedin.com/in/nobody-known',
      profile: null,
    });
    await writeSequence(scope, id, { settings: builtIn });
    const view = await getSequenceView(scope, id);
    expect(view).toMatchObject({
      status: 'completed',
      evidence: [],
      prospect: { name: 'Nobody Known', name_is_guess: true },
    });
    const [note, ...others] = view?.sequence_generation_result.messages ?? [];
    expect(note).toMatchObject({
      msg_content: '',
      tone: null,
      checks: [{ id: 'opening', message: expect.stringContaining('Send it without a note') }],
    });
    expect(others.map((message) => message.msg_content).join(' ')).not.toMatch(/Nobody|Known/);
    expect(others.flatMap((message) => message.claims.filter((claim) => claim.type === 'fact'))).toEqual([]);
  });
});

describe('with a model', () => {
  it('streams: the plan first, then words of step 1, and ends with all in the rows', async () => {
    await model.close();
    model = await startFakeModel({ firstTokenMs: 20, tokensPerSecond: 400 });
    const id = await unwritten(scope, fake('ok'));
    const events: SequenceEvent[] = [];
    const writing = writeSequence(scope, id, { settings: fake('ok') });
    for await (const event of followSequence(scope, id, new AbortController().signal)) events.push(event);
    await writing;
    const kinds = events.map((event) => event.type);
    expect(kinds[0]).toBe('snapshot');
    expect(kinds.at(-1)).toBe('done');
    expect(kinds.indexOf('plan')).toBeLessThan(kinds.indexOf('text'));
    expect(events.some((event) => event.type === 'text' && event.step === 1 && event.text.length > 0)).toBe(
      true,
    );
    expect(events.at(-1)).toMatchObject({
      type: 'done',
      view: { status: 'completed', usage: { calls: model.calls().length } },
    });
    expect(liveSequence(scope, id)).toBeUndefined();
  });

  it('keeps one row a call, equal to what the server counted, and shows no secret', async () => {
    const id = await unwritten(scope, fake('wrong-shape-once'));
    await writeSequence(scope, id, { settings: fake('wrong-shape-once') });
    const rows = await callsOf(id);
    expect((await sequenceRow(id))?.status).toBe('completed');
    expect(rows).toHaveLength(model.calls().length);
    expect(rows.filter((row) => row.status === 'failed').length).toBeGreaterThan(0);
    expect(JSON.stringify(rows)).not.toContain('secret');
    const view = await getSequenceView(scope, id);
    expect(view?.usage.calls).toBe(rows.length);
    expect(view?.calls).toHaveLength(rows.length);
  });

  it.each(['401', '503', 'refusal', 'quota', 'html-200', 'not-json', 'reset'])(
    'fails as failed when the server does %s',
    async (scenario) => {
      const id = await unwritten(scope, fake(scenario));
      const failure = await writeSequence(scope, id, { settings: fake(scenario) });
      const row = await sequenceRow(id);
      expect(row).toMatchObject({ status: 'failed', errorMessage: failure?.message, leaseOwner: null });
      expect(row?.errorMessage).toMatch(/^[A-Z0-9].*\.$/);
      expect(await database.db.$count(messages, eq(messages.sequenceId, id))).toBe(0);
      expect(await callsOf(id)).toHaveLength(model.calls().length);
      expect(await getSequenceView(scope, id)).toMatchObject({ resumable: true });
    },
  );

  it('keeps what was finished when one step fails, and pays for nothing twice when it is resumed', async () => {
    const id = await unwritten(scope, fake('fails-step-3'), { sequenceLength: 4 });
    const failure = await writeSequence(scope, id, { settings: fake('fails-step-3') });
    expect(failure?.code).toBe('model_failed');
    const kept = texts(await getSequenceBody(scope, id));
    expect(kept).toHaveLength(3);
    model.reset();
    expect(await writeSequence(scope, id, { settings: fake('ok') })).toBeNull();
    expect(
      model
        .calls()
        .filter((call) => call.node !== 'repair')
        .map((call) => [call.node, call.step]),
    ).toEqual([['write', 3]]);
    const body = await getSequenceBody(scope, id);
    expect(body?.sequence_generation_result.messages.map((message) => message.step)).toEqual([1, 2, 3, 4]);
    expect(texts(body)).toEqual(expect.arrayContaining(kept ?? []));
    expect(body?.usage.model).toBe('fake-ok');
  });

  it('is never finished by the built-in writer', async () => {
    const id = await unwritten(scope, fake('401'));
    await writeSequence(scope, id, { settings: fake('401') });
    const failure = await writeSequence(scope, id, { settings: builtIn });
    expect(failure?.message).toMatch(/no model is connected/);
    expect(await sequenceRow(id)).toMatchObject({ status: 'failed', provider: 'openai' });
  });

  it('repairs a claim that no fact supports, and keeps the better version', async () => {
    const id = await unwritten(scope, fake('invents'));
    await writeSequence(scope, id, { settings: fake('invents') });
    const repairs = (await callsOf(id)).filter((row) => row.generationType === 'repair');
    expect(repairs.length).toBeGreaterThan(0);
    expect(repairs.length).toBeLessThanOrEqual(6);
    expect((await sequenceRow(id))?.status).toBe('completed');
  });

  it('repairs a tone that is missed by more than fifteen points, telling the model which words', async () => {
    const tov = { formality: 48, warmth: 49, directness: 66 };
    const settings = fake('demands-once');
    const id = await unwritten(scope, settings, { tov, sequenceLength: 2 });
    await writeSequence(scope, id, { settings });
    const calls = model.calls();
    expect(calls.map((call) => call.node).sort()).toEqual(['repair', 'repair', 'research', 'write', 'write']);
    const repair = calls.find((call) => call.node === 'repair');
    expect(JSON.stringify(repair?.body)).toMatch(/Warmth reads \d+ where you set 49\. Cooling it: “/);
    const body = await getSequenceBody(scope, id);
    expect(texts(body)?.join(' ')).not.toContain('You must decide');
    const tones = body?.sequence_generation_result.messages.map(({ checks }) =>
      checks.find(({ id }) => id === 'tone'),
    );
    expect(tones).toEqual(Array(2).fill(expect.objectContaining({ status: 'pass' })));
  });

  it('pays once for a tone that stays as it is, and shows it as missed', async () => {
    const tov = { formality: 48, warmth: 100, directness: 66 };
    const id = await unwritten(scope, fake('ok'), { tov, sequenceLength: 1 });
    await writeSequence(scope, id, { settings: fake('ok') });
    expect(model.calls().filter((call) => call.node === 'repair')).toHaveLength(1);
    const [message] = (await getSequenceBody(scope, id))?.sequence_generation_result.messages ?? [];
    expect(message?.checks).toContainEqual(expect.objectContaining({ id: 'tone', status: 'warn' }));
  });

  it('stops at once when told to, and goes on where it was', async () => {
    const id = await unwritten(scope, fake('hang'));
    const writing = writeSequence(scope, id, { settings: fake('hang') });
    await expect.poll(() => model.calls().length).toBeGreaterThan(0);
    await stopSequence(foreign, id);
    expect((await sequenceRow(id))?.status).toBe('generating');
    await stopSequence(scope, id);
    await writing;
    expect(await sequenceRow(id)).toMatchObject({
      status: 'failed',
      errorMessage: 'Stopped by you. What was finished is kept.',
    });
    expect((await callsOf(id)).map((row) => [row.status, row.errorKind])).toEqual([['failed', 'cancelled']]);
    await writeSequence(scope, id, { settings: fake('ok') });
    expect((await sequenceRow(id))?.status).toBe('completed');
  });

  it('ends at the deadline of its request as out of time', async () => {
    const id = await unwritten(scope, fake('hang'));
    const failure = await writeSequence(scope, id, { settings: fake('hang'), deadlineAt: Date.now() + 50 });
    expect(failure?.code).toBe('out_of_time');
    expect((await sequenceRow(id))?.status).toBe('failed');
  });
});
