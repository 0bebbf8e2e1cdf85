import { randomUUID } from 'node:crypto';
import { and, eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Database } from '@/db/client';
import { aiGenerations, messageSequences, messages } from '@/db/schema';
import type { Check } from '@/db/schema/documents';
import { openTestDatabase } from '@/db/testing';
import { type FakeModel, startFakeModel } from '@/e2e/fake-model/server';
import { testSettings } from '@/lib/ai/testing';
import type { Scope } from '@/lib/scope';
import { testScope } from '@/lib/testing';
import { editMessage } from './edit';
import { finished, sentUpTo } from './edit-fixture';
import { rewriteWishes } from './edit-input';
import { sentSequence } from './figures-fixture';
import { daysAgo } from './fixture';
import { messagePrompt } from './prompt';
import { readPromptFigures } from './prompt-figures';
import { rewriteMessage } from './rewrite';

let database: Database;
let model: FakeModel;
let scope: Scope;
let slug = 0;
beforeAll(async () => {
  [database, model] = await Promise.all([openTestDatabase(), startFakeModel()]);
});
beforeEach(async () => {
  scope = await testScope(database, `prompts-${slug++}`);
});
afterAll(() => Promise.all([database.close(), model.close()]));

type Call = Partial<typeof aiGenerations.$inferInsert>;
const call = (change: Call = {}) =>
  database.db.insert(aiGenerations).values({
    ...{ workspaceId: scope.workspaceId, workflowName: 'generate_sequence', nodeName: 'write' },
    ...{ generationType: 'message_generation', provider: 'openai', model: 'm', promptVersion: 'message/1' },
    ...{ prompt: {}, status: 'succeeded', costUsd: 0.01, latencyMs: 1000, ...change },
  });

const passes: Check = { id: 'length', status: 'pass', message: '', label: '' };
const warns: Check = { id: 'tone', status: 'warn', message: '', label: '' };

async function measured(sequenceId: string, step: number, change: Partial<typeof messages.$inferInsert>) {
  await database.db
    .update(messages)
    .set({ promptVersion: 'message/1', checks: [passes], ...change })
    .where(and(eq(messages.sequenceId, sequenceId), eq(messages.step, step)));
}
const figures = async (version = 'message/1', where = scope) =>
  (await readPromptFigures(where)).filter((one) => one.version === version);

describe('the calls of a prompt', () => {
  it('are counted by version, with what they cost and how long half of them took', async () => {
    await call({ createdAt: new Date('2026-11-02T09:00:00Z') });
    await call({
      createdAt: new Date('2026-11-20T09:00:00Z'),
      promptHash: 'aaaaaaaaaaaa',
      model: 'n',
      latencyMs: 4000,
    });
    await call({ status: 'failed', costUsd: null, latencyMs: 4000, model: 'n' });
    await call({ status: 'refused', costUsd: 0, latencyMs: null });
    await call({ status: 'started', costUsd: null, latencyMs: null });
    await call({ promptVersion: 'message/2', createdAt: new Date('2026-11-10T09:00:00Z') });
    const all = await readPromptFigures(scope);
    expect(all.map(({ version }) => version)).toEqual(['message/2', 'message/1']);
    expect(all[1]).toMatchObject({
      ...{ calls: 3, failed: 1, spentUsd: 0.02, unknownCost: 1, models: ['n', 'm'], firstDay: '2026-11-02' },
      ...{ builtIn: false, writing: null },
    });
    expect(Math.abs((all[1]?.p50 ?? 0) - 4000)).toBeLessThan(800);
  });

  it('name what the prompt said last, found however old it is', async () => {
    const hash = (promptVersion: string, promptHash: string | null, day: string) =>
      call({ promptVersion, promptHash, createdAt: new Date(`${day}T09:00:00Z`) });
    await hash('message/1', 'aaaaaaaaaaaa', '2025-01-02');
    await hash('message/1', 'bbbbbbbbbbbb', '2025-01-03');
    await hash('message/2', 'cccccccccccc', '2026-11-03');
    await hash('research/1', null, '2026-11-03');
    const hashes = Object.fromEntries(
      (await readPromptFigures(scope)).map(({ version, hash }) => [version, hash]),
    );
    expect(hashes).toEqual({ 'message/1': 'bbbbbbbbbbbb', 'message/2': 'cccccccccccc', 'research/1': null });
  });
});

describe('what a prompt wrote', () => {
  it('is judged as it was written, and followed to the reply', async () => {
    await call();
    const answered = await sentSequence(scope, {
      steps: ['2026-10-16T09:00:00Z', '2026-10-18T09:00:00Z'],
      reply: { step: 2, at: '2026-10-18T13:00:00Z' },
    });
    const silent = await sentSequence(scope, { steps: ['2026-10-16T09:00:00Z', null] });
    const long = { createdAt: new Date('2026-10-15T09:00:00Z') };
    await measured(answered, 1, { ...long, tone: { formality: 50, warmth: 50, directness: 50 } });
    await measured(answered, 2, {
      ...long,
      tone: { formality: 62, warmth: 44, directness: 50 },
      checks: [passes, warns],
    });
    await measured(silent, 1, { ...long, tone: null });
    await measured(silent, 2, { promptVersion: null });
    const [found, ...more] = await figures();
    expect(more).toEqual([]);
    expect(found?.writing).toMatchObject({
      ...{ messages: 3, more: false, passed: { hits: 2, of: 3 }, distance: 3, sent: 3 },
      ...{ edited: { hits: 0, of: 3 }, changed: null, replies: { hits: 1, of: 2, share: 0.5 } },
    });
    expect(await figures('message/1', await testScope(database, 'theirs'))).toEqual([]);
  });

  it('before it was edited by hand; how much was changed is told apart', async () => {
    const id = await finished(scope);
    const [before] = await figures();
    const edit = { sequenceId: id, step: 2, version: 1, subject: null };
    await editMessage(scope, {
      ...edit,
      content: 'I AM GREAT! You grew revenue by 417 percent! Call me now!',
    });
    const [after] = await figures();
    expect(after?.writing).toMatchObject({
      ...{ messages: 3, passed: before?.writing?.passed, distance: before?.writing?.distance },
      edited: { hits: 1, of: 3 },
    });
    expect(after?.writing?.changed).toBeGreaterThan(0.5);
    expect(after).toMatchObject({ builtIn: true, models: ['built-in'], hash: messagePrompt.mark().hash });
  });

  it('goes to the prompt of a rewrite once that wrote the text', async () => {
    const id = await finished(scope);
    await rewriteMessage(
      scope,
      { sequenceId: id, step: 2, version: 1, wishes: rewriteWishes.parse({ instruction: 'Ask.' }) },
      { settings: testSettings(model.url, 'ok') },
    );
    await sentUpTo(scope, id, 2, daysAgo(8));
    await database.db
      .update(messages)
      .set({ createdAt: daysAgo(9) })
      .where(eq(messages.sequenceId, id));
    await finished(scope).then((later) => sentUpTo(scope, later, 3));
    await database.db
      .update(messageSequences)
      .set({ repliedAt: new Date(), repliedStep: 2 })
      .where(eq(messageSequences.id, id));
    const [[first], [second]] = [await figures(), await figures('rewrite/1')];
    // What was sent today still waits for its reply.
    expect(first?.writing).toMatchObject({ messages: 5, sent: 4, replies: { hits: 0, of: 1 } });
    expect(second).toMatchObject({
      builtIn: false,
      writing: { messages: 1, sent: 1, edited: { hits: 0 }, replies: { hits: 1, of: 1 } },
    });
  });

  it('is counted over the newest thousand, and says when there are older ones', async () => {
    const id = await finished(scope, { sequenceLength: 10, channel: 'email' });
    const [row] = await database.db.select().from(messageSequences).where(eq(messageSequences.id, id));
    const texts = await database.db.select().from(messages).where(eq(messages.sequenceId, id));
    if (!row) throw new Error('Nothing to copy.');
    const copies = Array.from({ length: 100 }, () => ({
      ...row,
      id: randomUUID(),
      status: 'failed' as const,
    }));
    await database.db.insert(messageSequences).values(copies);
    const copy = (sequences: typeof copies, some = texts) =>
      database.db
        .insert(messages)
        .values(
          sequences.flatMap(({ id: sequenceId }) =>
            some.map((text) => ({ ...text, id: randomUUID(), sequenceId })),
          ),
        );
    await copy(copies.slice(1));
    expect((await figures())[0]?.writing).toMatchObject({ messages: 1000, more: false });
    await copy(copies.slice(0, 1), texts.slice(0, 1));
    expect((await figures())[0]?.writing).toMatchObject({ messages: 1000, more: true });
  });

  it('is the built-in writer’s or a model’s, where both used the same version', async () => {
    const id = await finished(scope);
    await call({ model: 'm' });
    await database.db.update(messageSequences).set({ provider: 'openai' }).where(eq(messageSequences.id, id));
    await finished(scope);
    const found = await figures();
    expect(found.map(({ builtIn, calls, writing }) => [builtIn, calls, writing?.messages])).toEqual(
      expect.arrayContaining([
        [false, 1, 3],
        [true, 6, 3],
      ]),
    );
  });
});
