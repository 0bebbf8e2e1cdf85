import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Database } from '@/db/client';
import { outreachDrafts } from '@/db/schema';
import { openTestDatabase } from '@/db/testing';
import { parse } from '@/lib/parse';
import type { Scope } from '@/lib/scope';
import { testScope } from '@/lib/testing';
import { contactState } from './contacted';
import { person, profileOf, writtenSequence } from './fixture';
import { addInteractionInput } from './input';
import { addInteraction, editInteraction, logInteraction, removeInteraction } from './interactions';
import { olderProfiles } from './older-profiles';
import { getProspect } from './queries';
import { timeline } from './timeline';

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

const fields = addInteractionInput.shape.interaction;
const call = (day: number, rest: object = {}) =>
  parse(fields, { type: 'call', happenedAt: `2026-10-0${day}T09:00:00Z`, content: 'Talked.', ...rest });
const contacted = async () => (await getProspect(scope, ruth))?.last_contacted_at ?? null;

describe('an interaction', () => {
  it('moves the last contact when it is added, edited and removed, and can be put back', async () => {
    const id = await logInteraction(scope, { prospectId: ruth, interaction: call(3) });
    expect(await contacted()).toBe('2026-10-03T09:00:00.000Z');
    await editInteraction(scope, { interactionId: id, interaction: call(5, { subject: 'Docks' }) });
    expect(await contacted()).toBe('2026-10-05T09:00:00.000Z');
    const removed = await removeInteraction(scope, { interactionId: id });
    expect(await contacted()).toBeNull();
    await logInteraction(scope, removed);
    expect(await contacted()).toBe('2026-10-05T09:00:00.000Z');
    expect((await timeline(scope, ruth)).entries).toMatchObject([
      { kind: 'interaction', type: 'call', subject: 'Docks', content: 'Talked.', by: 'test' },
    ]);
  });

  it('is no contact when it is a note, and marks who asked to be left alone', async () => {
    await logInteraction(scope, { prospectId: ruth, interaction: call(3, { type: 'note' }) });
    expect(await contacted()).toBeNull();
    await logInteraction(scope, { prospectId: ruth, interaction: call(4, { outcome: 'do_not_contact' }) });
    expect(await getProspect(scope, ruth)).toMatchObject({ do_not_contact: true });
  });

  it('that ended a sequence keeps being its reply', async () => {
    const sequenceId = await writtenSequence(scope, ruth, { stage: 'replied' });
    const id = await addInteraction(scope, {
      ...{ prospectId: ruth, sequenceId, type: 'reply', happenedAt: new Date('2026-10-03T09:00:00Z') },
    });
    await expect(removeInteraction(scope, { interactionId: id })).rejects.toMatchObject({ code: 'invalid' });
    await expect(editInteraction(scope, { interactionId: id, interaction: call(3) })).rejects.toMatchObject({
      code: 'invalid',
    });
    await expect(
      editInteraction(scope, { interactionId: id, interaction: call(4, { type: 'reply' }) }),
    ).rejects.toMatchObject({
      code: 'invalid',
      fields: { happenedAt: expect.stringMatching(/^[A-Z].*\.$/) },
    });
    await editInteraction(scope, {
      interactionId: id,
      interaction: call(3, { type: 'reply', content: 'Yes.', outcome: 'interested' }),
    });
    const { entries } = await timeline(scope, ruth);
    expect(entries.find((entry) => entry.id === id)).toMatchObject({
      ...{ at: '2026-10-03T09:00:00.000Z', content: 'Yes.', outcome: 'interested' },
    });
  });

  it('is out of reach from another workspace', async () => {
    const id = await logInteraction(scope, { prospectId: ruth, interaction: call(3) });
    for (const refused of [
      logInteraction(foreign, { prospectId: ruth, interaction: call(3) }),
      editInteraction(foreign, { interactionId: id, interaction: call(4) }),
      removeInteraction(foreign, { interactionId: id }),
    ])
      await expect(refused).rejects.toMatchObject({ code: 'not_found' });
  });

  it.each([
    [{ type: 'note', content: ' ' }, 'content'],
    [{ type: 'shout' }, 'type'],
    [{ happenedAt: '2999-01-01T00:00:00Z' }, 'happenedAt'],
    [{ happenedAt: '2026-13-01' }, 'happenedAt'],
    [{ content: 'x'.repeat(20_001) }, 'content'],
  ])('is refused as %j', (change, at) => {
    expect(() => call(3, change)).toThrow(
      expect.objectContaining({ fields: { [at]: expect.stringMatching(/^[A-Z].*\.$/) } }),
    );
  });
});

describe('the timeline', () => {
  it('holds all that happened, newest first, page by page, also where moments are shared', async () => {
    const sent = [new Date('2026-10-02T09:00:00Z'), new Date('2026-10-05T09:00:00Z')];
    await writtenSequence(scope, ruth, { sent, createdAt: new Date('2026-10-01T09:00:00Z') });
    for (const day of [5, 5, 7]) await logInteraction(scope, { prospectId: ruth, interaction: call(day) });
    await database.db.insert(outreachDrafts).values({
      ...{ workspaceId: scope.workspaceId, prospectId: ruth, actor: 'test' },
      ...{ draftType: 'email', content: 'Hello' },
    });
    const whole = await timeline(scope, ruth);
    expect(whole.entries.map(({ kind }) => kind)).toEqual([
      'draft',
      'interaction',
      ...['interaction', 'interaction', 'message'].map(() => expect.any(String)),
      'message',
      'sequence',
    ]);
    expect(whole.entries.at(-1)).toMatchObject({ stand: { current_step: 3 } });
    const seen: string[] = [];
    for (let cursor: string | null = null; ; ) {
      const page: Awaited<ReturnType<typeof timeline>> = await timeline(scope, ruth, { cursor, limit: 2 });
      seen.push(...page.entries.map(({ id }) => id));
      cursor = page.next_cursor;
      if (!cursor) break;
    }
    expect(seen).toEqual(whole.entries.map(({ id }) => id));
  });

  it('shows nothing to another workspace', async () => {
    await logInteraction(scope, { prospectId: ruth, interaction: call(3) });
    expect((await timeline(foreign, ruth)).entries).toEqual([]);
  });

  it('keeps the profiles that older sequences were written from', async () => {
    await writtenSequence(scope, ruth, { profile: profileOf(['I run four sites.']) });
    await writtenSequence(scope, ruth, { profile: profileOf(['I run four sites.']) });
    await writtenSequence(scope, ruth, { profile: profileOf([]) });
    expect(await olderProfiles(scope, ruth)).toMatchObject([
      { source: 'paste', facts: [{ id: 'E1', text: 'I run four sites.' }] },
    ]);
    expect(await olderProfiles(foreign, ruth)).toEqual([]);
  });
});

describe('who was in touch', () => {
  it('names the last message, who sent it, and the sequence that is still running', async () => {
    const sent = [new Date('2026-11-12T09:00:00Z')];
    const id = await writtenSequence(scope, ruth, { sent, sequenceLength: 5, dueOn: '2026-11-24' });
    await writtenSequence(scope, ruth, { stage: 'stopped' });
    expect(await contactState(scope, ruth)).toMatchObject({
      last: { what: 'message', by: 'you', at: '2026-11-12T09:00:00.000Z' },
      running: { id, current_step: 2, sequence_length: 5, due_on: '2026-11-24' },
      running_count: 1,
    });
  });

  it('names a later call, never a note, and nobody to another workspace', async () => {
    await writtenSequence(scope, ruth, { sent: [new Date('2026-10-01T09:00:00Z')] });
    await logInteraction(scope, { prospectId: ruth, interaction: call(3) });
    await logInteraction(scope, { prospectId: ruth, interaction: call(4, { type: 'note' }) });
    expect((await contactState(scope, ruth)).last).toMatchObject({ what: 'call', by: 'test' });
    expect(await contactState(foreign, ruth)).toMatchObject({ last: null, running: null, running_count: 0 });
  });
});
