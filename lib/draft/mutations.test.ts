import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Database } from '@/db/client';
import { openTestDatabase } from '@/db/testing';
import { contactState } from '@/lib/prospect/contacted';
import { person } from '@/lib/prospect/fixture';
import { getProspect } from '@/lib/prospect/queries';
import { timeline } from '@/lib/prospect/timeline';
import type { Scope } from '@/lib/scope';
import { testScope } from '@/lib/testing';
import { addDraft, editDraft, setDraftStatus } from './mutations';

let database: Database;
let scope: Scope;
let foreign: Scope;
let ruth: string;
beforeAll(async () => {
  database = await openTestDatabase();
  [scope, foreign] = [await testScope(database, 'ours'), await testScope(database, 'theirs')];
});
afterAll(() => database.close());
beforeEach(async () => {
  ruth = await person(scope, { firstName: 'Ruth' });
});

const contacted = async () => (await getProspect(scope, ruth))?.last_contacted_at ?? null;

describe('a draft', () => {
  const draft = { channel: 'email' as const, content: 'Hello Ruth' };

  it('counts as a contact while it is marked used', async () => {
    const draftId = await addDraft(scope, { prospectId: ruth, draft });
    expect(await contacted()).toBeNull();
    await setDraftStatus(scope, { draftId, status: 'used' });
    expect(await contacted()).not.toBeNull();
    expect((await contactState(scope, ruth)).last).toMatchObject({ what: 'message', by: 'test' });
    await expect(editDraft(scope, { draftId, draft })).rejects.toMatchObject({ code: 'conflict' });
    await setDraftStatus(scope, { draftId, status: 'open' });
    expect(await contacted()).toBeNull();
    await editDraft(scope, { draftId, draft: { channel: 'inmail', content: 'Other', event: 'LogiMAT' } });
    await setDraftStatus(scope, { draftId, status: 'discarded' });
    expect((await timeline(scope, ruth)).entries).toMatchObject([
      { kind: 'draft', channel: 'inmail', text: 'Other', event: 'LogiMAT', status: 'discarded' },
    ]);
  });

  it('is out of reach from another workspace', async () => {
    const draftId = await addDraft(scope, { prospectId: ruth, draft });
    for (const refused of [
      addDraft(foreign, { prospectId: ruth, draft }),
      editDraft(foreign, { draftId, draft }),
      setDraftStatus(foreign, { draftId, status: 'used' }),
    ])
      await expect(refused).rejects.toMatchObject({ code: 'not_found' });
  });
});
