import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Database } from '@/db/client';
import { aiGenerations, messageSequences, prospects } from '@/db/schema';
import { openTestDatabase } from '@/db/testing';
import { type FakeModel, startFakeModel } from '@/e2e/fake-model/server';
import type { ModelSettings } from '@/lib/ai/schema';
import { setDoNotContact } from '@/lib/prospect/contactable';
import { suppress } from '@/lib/prospect/suppression';
import type { Scope } from '@/lib/scope';
import { testScope } from '@/lib/testing';
import { builtIn, unwritten } from './fixture';
import { getSequenceView } from './queries';
import { writeSequence } from './write';

let database: Database;
let scope: Scope;
let foreign: Scope;
let model: FakeModel;
beforeAll(async () => {
  [database, model] = await Promise.all([openTestDatabase(), startFakeModel()]);
});
afterAll(() => Promise.all([database.close(), model.close()]));
beforeEach(async ({ task }) => {
  model.reset();
  [scope, foreign] = [
    await testScope(database, `ours ${task.name}`),
    await testScope(database, `theirs ${task.name}`),
  ];
});

const settings = (): ModelSettings => ({
  provider: 'openai',
  model: 'fake-fails-step-3',
  baseUrl: model.url,
  apiKey: 'none',
});
const stored = async () => ({
  people: await database.db.$count(prospects, eq(prospects.workspaceId, scope.workspaceId)),
  sequences: await database.db.$count(messageSequences, eq(messageSequences.workspaceId, scope.workspaceId)),
  calls: await database.db.$count(aiGenerations, eq(aiGenerations.workspaceId, scope.workspaceId)),
});

describe('a sequence for somebody who must not be contacted', () => {
  it('is refused before anything is written', async () => {
    await suppress(scope, { key: 'linkedin.com/in/ruth-adeyemi-cole' });
    await expect(unwritten(scope, builtIn)).rejects.toMatchObject({
      code: 'conflict',
      message: expect.stringMatching(
        /^The profile linkedin\.com\/in\/ruth-adeyemi-cole is not to be contacted: noted by test on /,
      ),
    });
    expect(await stored()).toEqual({ people: 0, sequences: 0, calls: 0 });
    expect(await unwritten(foreign, builtIn)).toEqual(expect.any(String));
  });

  it('is not begun, nor gone on with: no call goes out, and the row says why', async () => {
    const id = await unwritten(scope, settings());
    await writeSequence(scope, id, { settings: settings() });
    const before = { ...(await stored()), asked: model.calls().length };
    const view = await getSequenceView(scope, id);
    expect(view).toMatchObject({ status: 'failed', resumable: true, contactable: { ok: true } });
    await setDoNotContact(scope, { prospectId: view?.prospect_id ?? '', on: true });
    const refused = await writeSequence(scope, id, { settings: settings() });
    expect(refused).toMatchObject({ code: 'conflict' });
    expect({ ...(await stored()), asked: model.calls().length }).toEqual(before);
    expect(await getSequenceView(scope, id)).toMatchObject({
      status: 'failed',
      error_message: refused?.message,
      contactable: { ok: false, reason: refused?.message },
    });
  });

  it('is not sent to an address that was corrected and put on the list', async () => {
    const id = await unwritten(scope, builtIn, {
      channel: 'email',
      profile: 'Name: Ruth Adeyemi-Cole\nTitle: Director of Warehouse Operations\nEmail: ruth@old.example',
    });
    const address = async () => (await getSequenceView(scope, id))?.prospect.email;
    expect(await address()).toBe('ruth@old.example');
    const mine = eq(prospects.workspaceId, scope.workspaceId);
    await database.db.update(prospects).set({ email: 'ruth@new.example' }).where(mine);
    await suppress(scope, { key: 'ruth@old.example' });
    expect(await address()).toBe('ruth@new.example');
    await database.db.update(prospects).set({ email: null }).where(mine);
    expect(await address()).toBeNull();
  });
});
