import { and, asc, eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Database } from '@/db/client';
import { aiGenerations, messageRevisions } from '@/db/schema';
import { openTestDatabase } from '@/db/testing';
import { type FakeModel, startFakeModel } from '@/e2e/fake-model/server';
import { testSettings } from '@/lib/ai/testing';
import type { Scope } from '@/lib/scope';
import { testScope } from '@/lib/testing';
import { addStep } from './add-step';
import { bringBack, editMessage } from './edit';
import { finished, messageAt } from './edit-fixture';
import { rewriteWishes } from './edit-input';
import { unwritten } from './fixture';
import { messagePrompt } from './prompt';
import { rewriteMessage } from './rewrite';
import { storedMessages } from './store';
import { makeVariants, pickVariant } from './variants';
import { writeSequence } from './write';

let database: Database;
let scope: Scope;
let model: FakeModel;
beforeAll(async () => {
  [database, model] = await Promise.all([openTestDatabase(), startFakeModel()]);
  scope = await testScope(database, 'ours');
});
afterAll(() => Promise.all([database.close(), model.close()]));
beforeEach(() => void model.reset());

const promptsOf = async (sequenceId: string) =>
  (await storedMessages(scope, sequenceId)).map(({ promptVersion }) => promptVersion);

async function writtenBy(scenario: string) {
  const settings = testSettings(model.url, scenario);
  const id = await unwritten(scope, settings, { sequenceLength: 2 });
  expect(await writeSequence(scope, id, { settings })).toBeNull();
  return id;
}

describe('a message knows the prompt that it was written by', () => {
  it('the built-in writer’s, too', async () => {
    expect(await promptsOf(await finished(scope))).toEqual(['message/1', 'message/1', 'message/1']);
  });

  it('the one of the draft that was kept, be it a repair’s', async () => {
    expect(await promptsOf(await writtenBy('ok'))).toEqual(['message/1', 'message/1']);
    expect(await promptsOf(await writtenBy('invents-once'))).toEqual(['repair/1', 'repair/1']);
    // Every repair invents the same again, so none replaces what stands.
    expect(await promptsOf(await writtenBy('invents'))).toEqual(['message/1', 'message/1']);
  });

  it('and each call the hash of what its prompt says', async () => {
    const sequenceId = await writtenBy('ok');
    const calls = await database.db
      .select({ version: aiGenerations.promptVersion, hash: aiGenerations.promptHash })
      .from(aiGenerations)
      .where(eq(aiGenerations.sequenceId, sequenceId));
    expect(calls).toContainEqual(messagePrompt.mark());
    expect(calls.every(({ hash }) => hash !== null)).toBe(true);
  });
});

describe('what is done with the text later', () => {
  let sequenceId: string;
  beforeEach(async () => {
    sequenceId = await finished(scope);
  });
  const place = () => ({ sequenceId, step: 2 });
  const second = () => messageAt(scope, sequenceId, 2);
  const edit = async (version: number) =>
    editMessage(scope, { ...place(), version, subject: null, content: `By hand, ${version}: is that so?` });
  const rewrite = (version: number, scenario = 'ok') =>
    rewriteMessage(
      scope,
      { ...place(), version, wishes: rewriteWishes.parse({ instruction: 'Ask about the night.' }) },
      { settings: testSettings(model.url, scenario) },
    );

  it('an edit by hand leaves it, a rewrite changes it, and each version remembers its own', async () => {
    await edit(1);
    expect((await second()).promptVersion).toBe('message/1');
    await rewrite(2);
    await edit(3);
    expect((await second()).promptVersion).toBe('rewrite/1');
    const kept = await database.db
      .select({ source: messageRevisions.source, prompt: messageRevisions.promptVersion })
      .from(messageRevisions)
      .where(
        and(
          eq(messageRevisions.workspaceId, scope.workspaceId),
          eq(messageRevisions.messageId, (await second()).id),
        ),
      )
      .orderBy(asc(messageRevisions.version));
    expect(kept.map(({ source, prompt }) => `${source} ${prompt}`)).toEqual([
      ...['written message/1', 'edited message/1', 'rewritten rewrite/1', 'edited rewrite/1'],
    ]);
    await bringBack(scope, { ...place(), version: 4, revision: 1 });
    expect((await second()).promptVersion).toBe('message/1');
  });

  it('a rewrite that had to be repaired is the repair’s', async () => {
    await rewrite(1, 'invents-once');
    expect((await second()).promptVersion).toBe('repair/1');
  });

  it('a chosen variant brings its own, the written one the first', async () => {
    const settings = testSettings(model.url, 'ok');
    await makeVariants(scope, { ...place(), version: 1 }, { settings });
    await pickVariant(scope, { ...place(), version: 1, approach: 'shorter' });
    expect((await second()).promptVersion).toBe('rewrite/1');
    await pickVariant(scope, { ...place(), version: 2, approach: 'as_written' });
    expect((await second()).promptVersion).toBe('message/1');
  });

  it('a message of one’s own was written by none', async () => {
    await addStep(scope, { sequenceId, after: (await second()).id, content: 'My own, Ruth: is that so?' });
    expect(await promptsOf(sequenceId)).toEqual(['message/1', 'message/1', null, 'message/1']);
  });
});
