import { and, eq, sql } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Database } from '@/db/client';
import {
  analyticsEvents,
  messageSequences,
  outreachDrafts,
  prospectIdentities,
  prospectResearch,
  prospects,
} from '@/db/schema';
import { openTestDatabase } from '@/db/testing';
import { addDraft, setDraftStatus } from '@/lib/draft/mutations';
import { parse } from '@/lib/parse';
import { addPerson } from '@/lib/prospect/edit';
import { writtenSequence } from '@/lib/prospect/fixture';
import { personInput } from '@/lib/prospect/input';
import { addInteraction } from '@/lib/prospect/interactions';
import { getProspect } from '@/lib/prospect/queries';
import { timeline } from '@/lib/prospect/timeline';
import type { Scope } from '@/lib/scope';
import { testScope } from '@/lib/testing';
import { mergeProspects, previewMerge } from './merge';

let database: Database;
let scope: Scope;
let foreign: Scope;
let keepId: string;
let mergeId: string;
let round = 0;
beforeAll(async () => {
  database = await openTestDatabase();
  [scope, foreign] = [await testScope(database, 'ours'), await testScope(database, 'theirs')];
});
afterAll(() => database.close());

async function add(fields: object, tags: string[] = []) {
  const blank = {
    firstName: '',
    lastName: '',
    headline: '',
    title: '',
    company: '',
    email: '',
    location: '',
  };
  const person = parse(personInput, { ...blank, linkedinUrl: '', ...fields });
  const { prospect_id } = await addPerson(scope, { person, tags });
  return prospect_id ?? '';
}

beforeEach(async () => {
  round += 1;
  keepId = await add({ firstName: 'Ruth', email: `ruth${round}@example.com` }, ['a']);
  mergeId = await add(
    { firstName: 'Ruth', lastName: 'Cole', title: 'Head', linkedinUrl: `linkedin.com/in/ruth-${round}` },
    ['a', 'b'],
  );
  await writtenSequence(scope, mergeId, { sent: [new Date('2026-10-01T09:00:00Z')] });
  await addInteraction(scope, {
    ...{ prospectId: mergeId, type: 'reply', happenedAt: new Date('2026-10-05T09:00:00Z') },
  });
  const draftId = await addDraft(scope, {
    prospectId: mergeId,
    draft: { channel: 'email', content: 'Hello' },
  });
  await setDraftStatus(scope, { draftId, status: 'used' });
  await database.db
    .update(outreachDrafts)
    .set({ updatedAt: new Date('2026-10-03T09:00:00Z') })
    .where(eq(outreachDrafts.id, draftId));
  await database.db.insert(prospectResearch).values({
    ...{ workspaceId: scope.workspaceId, prospectId: mergeId, summary: 'Found.', confidenceScore: 0.5 },
  });
  await database.db
    .update(prospects)
    .set({ doNotContact: true, createdAt: new Date('2026-09-01T00:00:00Z') })
    .where(eq(prospects.id, mergeId));
});

describe('merging', () => {
  it('is shown before it is done', async () => {
    expect(await previewMerge(scope, { keepId, mergeId })).toMatchObject({
      stays: { id: keepId },
      goes: { id: mergeId, name: 'Ruth Cole' },
      filled: [{ field: 'title' }, { field: 'linkedinUrl' }],
      lost: [{ field: 'name', kept: 'Ruth', lost: 'Ruth Cole' }],
      moves: {
        ...{ sequences: 1, research: 1, interactions: 1, drafts: 1, tags: ['b'] },
        identities: [{ kind: 'slug', key: `ruth-${round}` }],
      },
      do_not_contact: true,
      writing: false,
    });
  });

  it('moves everything, fills what was blank, and is on record', async () => {
    await mergeProspects(scope, { keepId, mergeId });
    expect(await getProspect(scope, mergeId)).toBeNull();
    expect(await getProspect(scope, keepId)).toMatchObject({
      ...{ name: 'Ruth', title: 'Head', tags: ['a', 'b'], do_not_contact: true },
      created_at: '2026-09-01T00:00:00.000Z',
      last_contacted_at: '2026-10-05T09:00:00.000Z',
      last_replied_at: '2026-10-05T09:00:00.000Z',
    });
    const { entries } = await timeline(scope, keepId);
    expect(entries.map(({ kind }) => kind).toSorted()).toEqual([
      'draft',
      'interaction',
      'message',
      'sequence',
    ]);
    expect(entries.find(({ kind }) => kind === 'draft')).toMatchObject({
      changed_at: '2026-10-03T09:00:00.000Z',
    });
    expect(await database.db.$count(prospectIdentities, eq(prospectIdentities.prospectId, keepId))).toBe(2);
    expect(await database.db.$count(prospectResearch, eq(prospectResearch.prospectId, keepId))).toBe(1);
    const [merged] = await database.db
      .select()
      .from(analyticsEvents)
      .where(and(eq(analyticsEvents.subjectId, keepId), eq(analyticsEvents.name, 'prospect.merged')));
    expect(merged?.detail).toEqual({ merged_id: mergeId });
    expect(await database.db.$count(analyticsEvents, eq(analyticsEvents.subjectId, mergeId))).toBe(0);
  });

  it('waits while a sequence of one of them is written', async () => {
    await database.db.insert(messageSequences).values({
      ...{
        workspaceId: scope.workspaceId,
        prospectId: keepId,
        tone: { formality: 1, warmth: 1, directness: 1 },
      },
      ...{ companyContext: 'x', channel: 'linkedin', sequenceLength: 1, provider: 'built-in', model: 'm' },
      profile: sql`(select profile from message_sequences limit 1)`,
      status: 'generating',
      leaseExpiresAt: sql`now() + interval '1 minute'`,
    });
    expect(await previewMerge(scope, { keepId, mergeId })).toMatchObject({ writing: true });
    await expect(mergeProspects(scope, { keepId, mergeId })).rejects.toMatchObject({ code: 'conflict' });
    expect(await getProspect(scope, mergeId)).not.toBeNull();
  });

  it('needs two people, both ours', async () => {
    await expect(mergeProspects(scope, { keepId, mergeId: keepId })).rejects.toMatchObject({
      code: 'invalid',
    });
    await expect(mergeProspects(foreign, { keepId, mergeId })).rejects.toMatchObject({ code: 'not_found' });
    expect(await previewMerge(foreign, { keepId, mergeId })).toBeNull();
    expect(await previewMerge(scope, { keepId, mergeId: keepId })).toBeNull();
    expect(await getProspect(scope, mergeId)).not.toBeNull();
  });

  it('happens once, however many ask', async () => {
    const asked = await Promise.allSettled([
      mergeProspects(scope, { keepId, mergeId }),
      mergeProspects(scope, { keepId, mergeId }),
      mergeProspects(scope, { keepId: mergeId, mergeId: keepId }),
    ]);
    expect(asked.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });
});
