import { and, asc, eq, sql } from 'drizzle-orm';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Database } from '@/db/client';
import { aiGenerations, messageSequences, messages, prospects } from '@/db/schema';
import { openTestDatabase } from '@/db/testing';
import { type FakeModel, startFakeModel } from '@/e2e/fake-model/server';
import { parse } from '@/lib/action';
import type { ModelSettings } from '@/lib/ai/schema';
import type { Scope } from '@/lib/scope';
import { testScope } from '@/lib/testing';
import { sequenceBodySchema } from './body';
import { createSequence } from './create';
import { followSequence } from './follow';
import { generateSequenceInput } from './input';
import { releaseDeadLeases, takeLease } from './lease';
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

const builtIn: ModelSettings = { provider: 'built-in', model: 'built-in', baseUrl: null, apiKey: null };
const fake = (scenario: string): ModelSettings => ({
  provider: 'openai',
  model: `fake-${scenario}`,
  baseUrl: model.url,
  apiKey: 'sk-test-secret-1234',
});

const profile = `Ruth Adeyemi-Cole
Director of Warehouse Operations at Brannock Foods
About
I run four chilled sites between Wakefield and Avonmouth: 62 dock doors, about 1,900 inbound trailers a week. Two of our four sites still book supplier slots by e-mail.
Experience
Director of Warehouse Operations
Brannock Foods
Jan 2022 - Present
Took average trailer turn time at Wakefield from 94 to 71 minutes in one year, without adding doors.
Opened Avonmouth in January 2026: 14 doors, first site on two shifts.`;

async function create(settings: ModelSettings, changes: object = {}, inScope = scope) {
  const input = parse(generateSequenceInput, {
    prospectUrl: 'https://uk.linkedin.com/in/Ruth-Adeyemi-Cole/',
    profile,
    tov: { formality: 42, warmth: 64, directness: 71 },
    companyContext: 'Slotwright is dock booking for chilled distributors. Suppliers book their own slots.',
    sequenceLength: 3,
    ...changes,
  });
  return (await createSequence(inScope, input, { settings })).sequenceId;
}

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
    const id = await create(builtIn, { sequenceLength: 5 });
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
      await create(builtIn, { sequenceLength: 4 }),
      await create(builtIn, { sequenceLength: 4 }, elsewhere),
    ];
    await writeSequence(scope, one, { settings: builtIn });
    await writeSequence(elsewhere, two, { settings: builtIn });
    expect(texts(await getSequenceBody(scope, one))).toEqual(texts(await getSequenceBody(elsewhere, two)));
  });

  it('invents nothing with an address alone', async () => {
    const id = await create(builtIn, { prospectUrl: 'linkedin.com/in/nobody-known', profile: null });
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
    const id = await create(fake('ok'));
    const events: SequenceEvent[] = [];
    const following = (async () => {
      for await (const event of followSequence(scope, id, new AbortController().signal)) events.push(event);
    })();
    await writeSequence(scope, id, { settings: fake('ok') });
    await following;
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
    expect(liveSequence(id)).toBeUndefined();
  });

  it('keeps one row a call, equal to what the server counted, and shows no secret', async () => {
    const id = await create(fake('wrong-shape-once'));
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
      const id = await create(fake(scenario));
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
    const id = await create(fake('fails-step-3'), { sequenceLength: 4 });
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
    const id = await create(fake('401'));
    await writeSequence(scope, id, { settings: fake('401') });
    const failure = await writeSequence(scope, id, { settings: builtIn });
    expect(failure?.message).toMatch(/no model is connected/);
    expect(await sequenceRow(id)).toMatchObject({ status: 'failed', provider: 'openai' });
  });

  it('repairs a claim that no fact supports, and keeps the better version', async () => {
    const id = await create(fake('invents'));
    await writeSequence(scope, id, { settings: fake('invents') });
    const repairs = (await callsOf(id)).filter((row) => row.generationType === 'repair');
    expect(repairs.length).toBeGreaterThan(0);
    expect(repairs.length).toBeLessThanOrEqual(6);
    expect((await sequenceRow(id))?.status).toBe('completed');
  });

  it('stops at once when told to, and goes on where it was', async () => {
    const id = await create(fake('hang'));
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
    const id = await create(fake('hang'));
    const failure = await writeSequence(scope, id, { settings: fake('hang'), deadlineAt: Date.now() + 50 });
    expect(failure?.code).toBe('out_of_time');
    expect((await sequenceRow(id))?.status).toBe('failed');
  });
});

describe('the lease', () => {
  it('lets one writer in at a time', async () => {
    const id = await create(fake('ok'));
    await Promise.all([1, 2, 3].map(() => writeSequence(scope, id, { settings: fake('ok') })));
    expect((await sequenceRow(id))?.status).toBe('completed');
    expect(model.calls().filter((call) => call.node === 'research')).toHaveLength(1);
  });

  it('is taken over from a process that died, and from no other', async () => {
    const id = await create(builtIn);
    expect(await takeLease(scope, id, crypto.randomUUID())).toBe(true);
    expect(await takeLease(scope, id, crypto.randomUUID())).toBe(false);
    expect(await getSequenceView(scope, id)).toMatchObject({ status: 'generating', resumable: false });
    await releaseDeadLeases(database.db);
    expect(await getSequenceView(scope, id)).toMatchObject({ status: 'generating', resumable: true });
    await writeSequence(scope, id, { settings: builtIn });
    expect((await sequenceRow(id))?.status).toBe('completed');
  });

  it('is not given to another workspace, nor for what is finished', async () => {
    const id = await create(builtIn);
    expect(await writeSequence(foreign, id, { settings: builtIn })).toBeNull();
    expect((await sequenceRow(id))?.status).toBe('pending');
    await writeSequence(scope, id, { settings: builtIn });
    const before = await callsOf(id);
    await writeSequence(scope, id, { settings: builtIn });
    expect(await callsOf(id)).toHaveLength(before.length);
  });
});

describe('the database decides', () => {
  it('that no message lies beyond its sequence, and that a completed one is whole', async () => {
    const id = await create(builtIn, { sequenceLength: 1 });
    await writeSequence(scope, id, { settings: builtIn });
    const beyond = database.db.execute(sql`update messages set step = 2 where message_sequence_id = ${id}`);
    await expect(beyond).rejects.toMatchObject({ cause: { code: '23514' } });
    await database.db.update(messageSequences).set({ status: 'failed' }).where(eq(messageSequences.id, id));
    await database.db.delete(messages).where(eq(messages.sequenceId, id));
    const incomplete = database.db
      .update(messageSequences)
      .set({ status: 'completed' })
      .where(eq(messageSequences.id, id));
    await expect(incomplete).rejects.toMatchObject({ cause: { code: '23514' } });
  });

  it('that the record of calls outlives the person', async () => {
    const id = await create(builtIn, { prospectUrl: 'linkedin.com/in/to-be-erased' });
    await writeSequence(scope, id, { settings: builtIn });
    const calls = (await callsOf(id)).map((row) => row.id);
    const prospectId = (await sequenceRow(id))?.prospectId ?? '';
    await database.db
      .delete(prospects)
      .where(and(eq(prospects.workspaceId, scope.workspaceId), eq(prospects.id, prospectId)));
    expect(await sequenceRow(id)).toBeUndefined();
    expect(await database.db.$count(messages, eq(messages.sequenceId, id))).toBe(0);
    const [kept] = await database.db
      .select()
      .from(aiGenerations)
      .where(eq(aiGenerations.id, calls[0] ?? ''));
    expect(kept).toMatchObject({ sequenceId: null, status: 'succeeded' });
  });
});
