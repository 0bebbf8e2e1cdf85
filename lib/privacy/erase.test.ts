import { and, eq, isNull } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Database } from '@/db/client';
import {
  aiGenerations,
  analyticsEvents,
  messageSequences,
  messages,
  prospects,
  suppressions,
  tovConfigs,
  workspaces,
} from '@/db/schema';
import { openTestDatabase } from '@/db/testing';
import { type FakeModel, startFakeModel } from '@/e2e/fake-model/server';
import type { ModelSettings } from '@/lib/ai/schema';
import { isSuppressed, liftSuppression, listSuppressions, suppress } from '@/lib/prospect/suppression';
import type { Scope } from '@/lib/scope';
import { builtIn, unwritten } from '@/lib/sequence/fixture';
import { testScope } from '@/lib/testing';
import { eraseProspect } from './erase';
import { foundIn, knownInFull, ruthWithEmail, traces } from './fixture';
import { getPrivacy } from './queries';

let database: Database;
let scope: Scope;
let foreign: Scope;
let model: FakeModel;
beforeAll(async () => {
  [database, model] = await Promise.all([openTestDatabase(), startFakeModel()]);
});
afterAll(() => Promise.all([database.close(), model.close()]));
beforeEach(async () => {
  await database.db.delete(workspaces);
  [scope, foreign] = [await testScope(database, 'ours'), await testScope(database, 'theirs')];
});

const fake = (): ModelSettings => ({
  provider: 'openai',
  model: 'fake-ok',
  baseUrl: model.url,
  apiKey: 'sk-test-secret-1234',
});
const calls = () => database.db.select().from(aiGenerations).orderBy(aiGenerations.id);
const figures = async () =>
  (await calls()).map(({ id, promptTokens, completionTokens, totalTokens, costUsd, latencyMs, status }) => ({
    ...{ id, promptTokens, completionTokens, totalTokens, costUsd, latencyMs, status },
  }));

it('a person who was typed in is told from one whose profile was read', async () => {
  const [typed] = await database.db
    .insert(prospects)
    .values({ workspaceId: scope.workspaceId, firstName: 'Eva', profileSource: 'url' })
    .returning();
  expect(await getPrivacy(scope, typed?.id ?? '')).toMatchObject({ source: 'hand' });
  const { prospectId } = await knownInFull(scope, builtIn);
  expect(await getPrivacy(scope, prospectId)).toMatchObject({ source: 'paste' });
});

describe('an erasure', () => {
  it('leaves no word of the person in any column of any table, and every figure', async () => {
    const ids = await knownInFull(scope, fake());
    await suppress(scope, { key: 'ruth@brannock.example' });
    await suppress(scope, { key: 'linkedin.com/in/ruth-adeyemi-cole' });
    const before = await foundIn(database.db, traces);
    for (const table of [
      ...['prospects', 'prospect_identities', 'prospect_research', 'message_sequences', 'messages'],
      ...['message_revisions', 'message_variants', 'interactions', 'outreach_drafts', 'ai_generations'],
      ...['analytics_events', 'suppressions', 'tov_configs'],
    ])
      expect(before.join('\n')).toContain(`${table}.`);
    const counted = await figures();
    expect(await getPrivacy(scope, ids.prospectId)).toMatchObject({
      holdings: { sequences: 1, messages: 3, interactions: 1, drafts: 1, calls: counted.length, keys: 3 },
    });
    expect(await eraseProspect(scope, ids)).toEqual({
      ...{ sequences: 1, messages: 3, interactions: 1, drafts: 1, calls: counted.length, keys: 3 },
    });
    expect(await foundIn(database.db, traces)).toEqual([]);
    expect(await figures()).toEqual(counted);
    expect(counted.reduce((sum, { totalTokens }) => sum + totalTokens, 0)).toBeGreaterThan(0);
    for (const call of await calls())
      expect(call).toMatchObject({
        ...{ prompt: {}, response: null, error: null, sequenceId: null, scrubbedAt: expect.any(Date) },
      });
    expect(await getPrivacy(scope, ids.prospectId)).toBeNull();
  });

  it('leaves what happened, by its ids and its own words alone', async () => {
    const { prospectId } = await knownInFull(scope, builtIn);
    await eraseProspect(scope, { prospectId });
    const events = await database.db.select().from(analyticsEvents);
    const detail = Object.fromEntries(events.map((event) => [event.name, event.detail]));
    expect(detail).toMatchObject({
      'sequence.started': { prospect_id: prospectId, channel: 'linkedin', length: 3 },
      'prospect.erased': { sequences: 1, messages: 3 },
    });
    expect(detail['message.sent']).toEqual({
      ...{ channel: 'linkedin_message', step: 2, sequence_id: expect.any(String) },
    });
    expect(detail['list.imported']).toEqual({ file: 'people.csv' });
  });

  it('leaves a hash for each key, which keeps the person out until it is lifted', async () => {
    const { prospectId } = await knownInFull(scope, builtIn);
    await eraseProspect(scope, { prospectId });
    const { suppressions: list } = await listSuppressions(scope);
    expect(list.map(({ kind, label, reason }) => [kind, label, reason]).sort()).toEqual([
      ['email', null, 'erased'],
      ['slug', null, 'erased'],
      ['urn', null, 'erased'],
    ]);
    expect(await isSuppressed(scope, [{ kind: 'email', key: 'colleague@brannock.example' }])).toBeNull();
    const again = [{}, { prospectUrl: 'linkedin.com/in/another-ruth', profile: ruthWithEmail }];
    for (const asked of again)
      await expect(unwritten(scope, builtIn, asked)).rejects.toMatchObject({
        code: 'conflict',
        message: expect.stringMatching(/^This person was erased, by test on .*, and is kept out\. It can be/),
      });
    expect(await database.db.$count(prospects)).toBe(0);
    for (const line of list) await liftSuppression(scope, line);
    expect(await unwritten(scope, builtIn)).toEqual(expect.any(String));
  });

  it('touches nobody else: not a colleague, nor the same person in another workspace', async () => {
    const { prospectId } = await knownInFull(scope, builtIn);
    const profile = 'Idris Bello\nTransport planner\nAbout\nI plan 40 lorries a day.';
    const others = [
      await unwritten(scope, builtIn, { prospectUrl: 'linkedin.com/in/idris-bello', profile }),
      (await knownInFull(foreign, builtIn)).sequenceId,
    ];
    const stood = await database.db.$count(messages, eq(messages.workspaceId, foreign.workspaceId));
    await eraseProspect(scope, { prospectId });
    const left = await database.db.select({ id: messageSequences.id }).from(messageSequences);
    expect(left.map(({ id }) => id).sort()).toEqual(others.sort());
    expect(await database.db.$count(messages)).toBe(stood);
    const theirs = and(eq(aiGenerations.workspaceId, foreign.workspaceId), isNull(aiGenerations.scrubbedAt));
    expect(await database.db.$count(aiGenerations, theirs)).toBe(4);
    const kept = eq(suppressions.workspaceId, foreign.workspaceId);
    expect(await database.db.$count(suppressions, kept)).toBe(0);
  });

  it('keeps the dials that somebody else was written to with', async () => {
    const tov = { formality: 1, warmth: 2, directness: 3, instructions: 'Keep it short.' };
    const { prospectId } = await knownInFull(scope, builtIn);
    await unwritten(scope, builtIn, { tov, prospectUrl: 'linkedin.com/in/idris-bello' });
    await unwritten(scope, builtIn, { tov });
    await eraseProspect(scope, { prospectId });
    expect(await database.db.$count(tovConfigs, eq(tovConfigs.instructions, 'Keep it short.'))).toBe(1);
  });

  it('is done once, and by nobody else', async () => {
    const { prospectId } = await knownInFull(scope, builtIn);
    const before = await foundIn(database.db, traces);
    await expect(eraseProspect(foreign, { prospectId })).rejects.toMatchObject({ code: 'not_found' });
    expect(await foundIn(database.db, traces)).toEqual(before);
    await eraseProspect(scope, { prospectId });
    await expect(eraseProspect(scope, { prospectId })).rejects.toMatchObject({
      ...{ code: 'not_found', message: 'There is no such person.' },
    });
  });
});
