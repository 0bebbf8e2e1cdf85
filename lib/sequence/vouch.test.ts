import { and, eq, sql } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Database } from '@/db/client';
import { analyticsEvents, messageSequences, messages } from '@/db/schema';
import { openTestDatabase } from '@/db/testing';
import { type FakeModel, startFakeModel } from '@/e2e/fake-model/server';
import type { ModelSettings } from '@/lib/ai/schema';
import type { Scope } from '@/lib/scope';
import { testScope } from '@/lib/testing';
import { unwritten } from './fixture';
import { takeLease } from './lease';
import { getSequenceBody } from './queries';
import { takeBackVouch, vouchForClaim } from './vouch';
import { writeSequence } from './write';

let database: Database;
let scope: Scope;
let foreign: Scope;
let model: FakeModel;
beforeAll(async () => {
  [database, model] = await Promise.all([openTestDatabase(), startFakeModel()]);
  [scope, foreign] = [await testScope(database, 'ours'), await testScope(database, 'theirs')];
});
afterAll(() => Promise.all([database.close(), model.close()]));

const quote = 'You grew revenue by 417 percent.';
let sequenceId: string;
beforeEach(async () => {
  const settings: ModelSettings = {
    provider: 'openai',
    model: 'fake-invents',
    baseUrl: model.url,
    apiKey: 'none',
  };
  sequenceId = await unwritten(scope, settings, { sequenceLength: 2 });
  await writeSequence(scope, sequenceId, { settings });
});

const second = async () => {
  const body = await getSequenceBody(scope, sequenceId);
  const message = body?.sequence_generation_result.messages.find(({ step }) => step === 2);
  if (!message) throw new Error('The second message is not there.');
  const claim = message.claims.find((one) => one.quote === quote);
  const checks = Object.fromEntries(message.checks.map(({ id, status }) => [id, status]));
  return { message, claim, checks };
};
const recorded = () =>
  database.db
    .select({ name: analyticsEvents.name, actor: analyticsEvents.actor, detail: analyticsEvents.detail })
    .from(analyticsEvents)
    .where(and(eq(analyticsEvents.subjectId, sequenceId), sql`${analyticsEvents.name} like 'claim.%'`))
    .orderBy(analyticsEvents.createdAt);

describe('a claim that somebody vouches for', () => {
  it('is kept under their name, passes and raises the confidence', async () => {
    const before = await second();
    expect(before.claim).toMatchObject({ status: 'unsupported' });
    expect(before.checks.grounding).toBe('fail');
    await vouchForClaim(scope, { sequenceId, step: 2, quote });
    const { claim, checks, message } = await second();
    expect(claim).toMatchObject({ status: 'vouched', vouched: { by: 'test', at: expect.any(String) } });
    expect(claim?.verdict).toContain('test');
    expect(checks.grounding).toBe('pass');
    expect(message.confidence).toBeGreaterThan(before.message.confidence);
    expect(await recorded()).toEqual([{ name: 'claim.vouched', actor: 'test', detail: { step: 2 } }]);
  });

  it('is as before once it is taken back', async () => {
    const before = await second();
    await vouchForClaim(scope, { sequenceId, step: 2, quote });
    await takeBackVouch(scope, { sequenceId, step: 2, quote });
    expect(await second()).toEqual(before);
    expect((await recorded()).map(({ name }) => name)).toEqual(['claim.vouched', 'claim.vouch_taken_back']);
  });

  it('stays so when a sequence that had failed is resumed', async () => {
    await vouchForClaim(scope, { sequenceId, step: 2, quote });
    await database.db.delete(messages).where(and(eq(messages.sequenceId, sequenceId), eq(messages.step, 1)));
    await database.db
      .update(messageSequences)
      .set({ status: 'failed' })
      .where(eq(messageSequences.id, sequenceId));
    const settings: ModelSettings = {
      provider: 'openai',
      model: 'fake-ok',
      baseUrl: model.url,
      apiKey: 'none',
    };
    expect(await writeSequence(scope, sequenceId, { settings })).toBeNull();
    expect(await second()).toMatchObject({ claim: { status: 'vouched' }, checks: { grounding: 'pass' } });
  });
});

describe('nobody can vouch', () => {
  const refused = (words: string) =>
    vouchForClaim(scope, { sequenceId, step: 2, quote: words }).then(
      () => 'kept',
      (error) => error.code,
    );

  it('for words that are no flagged claim of the message', async () => {
    const { message } = await second();
    const supported = message.claims.find(({ status }) => status === 'supported')?.quote ?? '';
    expect(supported).not.toBe('');
    for (const words of [supported, 'You grew revenue', 'Something else.'])
      expect(await refused(words)).toBe('invalid');
    await vouchForClaim(scope, { sequenceId, step: 2, quote });
    expect(await refused(quote)).toBe('invalid');
    expect(await recorded()).toHaveLength(1);
  });

  it('nor take back what nobody vouched for', async () => {
    await expect(takeBackVouch(scope, { sequenceId, step: 2, quote })).rejects.toMatchObject({
      code: 'invalid',
    });
  });

  it('while the sequence is being written', async () => {
    await database.db
      .update(messageSequences)
      .set({ status: 'failed' })
      .where(eq(messageSequences.id, sequenceId));
    expect(await takeLease(scope, sequenceId, crypto.randomUUID())).toBe(true);
    expect(await refused(quote)).toBe('conflict');
    expect((await second()).claim).toMatchObject({ status: 'unsupported' });
  });

  it('in another workspace, nor for a step that is not there', async () => {
    const change = { sequenceId, step: 2, quote };
    await expect(vouchForClaim(foreign, change)).rejects.toMatchObject({ code: 'not_found' });
    await expect(takeBackVouch(foreign, change)).rejects.toMatchObject({ code: 'not_found' });
    await expect(vouchForClaim(scope, { ...change, step: 3 })).rejects.toMatchObject({ code: 'not_found' });
    expect((await second()).claim).toMatchObject({ status: 'unsupported' });
  });
});
