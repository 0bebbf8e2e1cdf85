import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '@/db/client';
import { aiGenerations, prospects } from '@/db/schema';
import { openTestDatabase } from '@/db/testing';
import type { Scope } from '@/lib/scope';
import { builtIn } from '@/lib/sequence/fixture';
import { testScope } from '@/lib/testing';
import { exportBodySchema } from './body';
import { exportProspect } from './export';
import { knownInFull } from './fixture';
import { countHoldings, requirePrivacy } from './queries';

let database: Database;
let scope: Scope;
let foreign: Scope;
let ids: { prospectId: string; sequenceId: string };
beforeAll(async () => {
  database = await openTestDatabase();
  [scope, foreign] = [await testScope(database, 'ours'), await testScope(database, 'theirs')];
  ids = await knownInFull(scope, builtIn);
});
afterAll(() => database.close());

async function read(where: Scope, id: string) {
  const { fileName, pieces } = await exportProspect(where, id);
  let text = '';
  for await (const piece of pieces) text += piece;
  return { fileName, text, body: exportBodySchema.parse(JSON.parse(text)) };
}

describe('the export of a person', () => {
  it('holds all that is kept, in one order', async () => {
    const { body } = await read(scope, ids.prospectId);
    expect(body).toMatchObject({
      format: 1,
      person: { id: ids.prospectId, full_name: 'Ruth Adeyemi-Cole', do_not_contact: false },
      contactable: { ok: true },
      profile: { source: 'paste', read_at: expect.any(String), fields: { first_name: 'Ruth' } },
      interactions: [{ interaction_type: 'reply', sequence_id: ids.sequenceId }],
      drafts: [{ draft_type: 'email' }],
      research: [{ summary: expect.any(String) }],
    });
    expect(body.identities.map(({ kind, key }) => `${kind} ${key}`)).toEqual(
      expect.arrayContaining([
        'slug ruth-adeyemi-cole',
        'email ruth@brannock.example',
        'urn urn:li:member:417',
      ]),
    );
    const [sequence] = body.sequences;
    expect(sequence).toMatchObject({ id: ids.sequenceId, moves: [{ kind: 'sent', step: 1 }] });
    expect(sequence?.messages.map(({ revisions, variants }) => [revisions.length, variants.length])).toEqual([
      [0, 0],
      [2, 1],
      [0, 0],
    ]);
    expect(body.activity.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['prospect.added', 'sequence.started', 'sequence.completed', 'message.sent']),
    );
    expect(body.activity.map(({ name }) => name)).not.toContain('list.imported');
  });

  it('holds every call with what was asked and answered, however many there are', async () => {
    const [one] = await database.db
      .select()
      .from(aiGenerations)
      .where(eq(aiGenerations.sequenceId, ids.sequenceId));
    if (!one) throw new Error('There is no call.');
    const { id: _, ...call } = one;
    await database.db.insert(aiGenerations).values(Array.from({ length: 45 }, () => call));
    const { body } = await read(scope, ids.prospectId);
    expect(body.ai_calls).toHaveLength(4 + 45);
    expect(new Set(body.ai_calls.map(({ id }) => id)).size).toBe(4 + 45);
    expect(body.ai_calls.every(({ prompt, response }) => prompt && response)).toBe(true);
  });

  it('tells nothing of the inside: no workspace, no key of a request, no lease', async () => {
    const { text } = await read(scope, ids.prospectId);
    expect(text).not.toContain(scope.workspaceId);
    expect(text).not.toMatch(/idempotency|request_hash|lease|search_text/);
  });

  it('has a file name that every system takes', async () => {
    const today = new Date().toISOString().slice(0, 10);
    expect((await exportProspect(scope, ids.prospectId)).fileName).toBe(
      `overtone-ruth-adeyemi-cole-${today}.json`,
    );
    for (const [first, name] of [
      ['محمد', 'overtone-person'],
      ['../"\r\nSøren', 'overtone-s-ren'],
      ['José🎉', 'overtone-jose'],
      ['x'.repeat(5000), `overtone-${'x'.repeat(60)}`],
    ] as const) {
      const [person] = await database.db
        .insert(prospects)
        .values({ workspaceId: scope.workspaceId, firstName: first, profileSource: 'paste' })
        .returning({ id: prospects.id });
      const { fileName, body } = await read(scope, person?.id ?? '');
      expect(fileName).toBe(`${name}-${today}.json`);
      expect(body).toMatchObject({ person: { first_name: first }, sequences: [], ai_calls: [] });
    }
  });

  it('is not there for another workspace', async () => {
    await expect(exportProspect(foreign, ids.prospectId)).rejects.toMatchObject({ code: 'not_found' });
    await expect(requirePrivacy(foreign, ids.prospectId)).rejects.toMatchObject({ code: 'not_found' });
    expect(await countHoldings(foreign, ids.prospectId)).toBeNull();
    expect(await requirePrivacy(scope, ids.prospectId)).toMatchObject({ id: ids.prospectId });
  });
});

it('a person is told from others by their names, their addresses and their sequences', async () => {
  const { marks } = await requirePrivacy(scope, ids.prospectId);
  expect(marks).toEqual(
    expect.arrayContaining(['Ruth Adeyemi-Cole', 'ruth@brannock.example', ids.sequenceId]),
  );
});
