import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Database } from '@/db/client';
import { analyticsEvents } from '@/db/schema';
import { openTestDatabase } from '@/db/testing';
import { AppError } from '@/lib/errors';
import { parse } from '@/lib/parse';
import type { Scope } from '@/lib/scope';
import { testScope } from '@/lib/testing';
import { newPresetInput } from './input';
import { changePreset, createPreset, deletePreset, movePreset } from './mutations';
import { listPresets } from './queries';

let database: Database;
let scope: Scope;
let foreign: Scope;
let count = 0;
beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());
beforeEach(async () => {
  count += 1;
  scope = await testScope(database, `ours-${count}`);
  foreign = await testScope(database, `theirs-${count}`);
});

const plain = { formality: 30, warmth: 40, directness: 50, instructions: 'Uses contractions.' };
const names = async (of = scope) => (await listPresets(of)).map(({ name }) => name);
const idOf = async (name: string) => (await listPresets(scope)).find((one) => one.name === name)?.id ?? '';
const codeOf = (work: Promise<unknown>) =>
  work.then(
    () => 'done',
    (error) => error.code,
  );
const start = ['Peer to peer', 'Warm intro', 'Straight to it', 'Boardroom'];

describe('a preset', () => {
  it('is created at the end with its words, and put on record', async () => {
    const { id } = await createPreset(scope, { ...plain, name: 'Marta' });
    expect(await names()).toEqual([...start, 'Marta']);
    expect((await listPresets(scope)).at(-1)).toEqual({ ...plain, id, name: 'Marta' });
    const events = await database.db.select().from(analyticsEvents).where(eq(analyticsEvents.subjectId, id));
    expect(events.map(({ name, actor }) => [name, actor])).toEqual([['preset.created', 'test']]);
    expect(await names(foreign)).toEqual(start);
  });

  it('has a name of its own, in this workspace', async () => {
    const taken = createPreset(scope, { ...plain, name: 'Boardroom' });
    await expect(taken).rejects.toMatchObject({ code: 'conflict', fields: { name: expect.any(String) } });
    expect(await names()).toEqual(start);
    const id = await idOf('Warm intro');
    await expect(changePreset(scope, { ...plain, id, name: 'Boardroom' })).rejects.toMatchObject({
      code: 'conflict',
      fields: { name: expect.stringContaining('Boardroom') },
    });
    expect(await codeOf(createPreset(foreign, { ...plain, name: 'Marta' }))).toBe('done');
    expect(await codeOf(createPreset(scope, { ...plain, name: 'Marta' }))).toBe('done');
  });

  it('can be renamed and changed', async () => {
    const id = await idOf('Warm intro');
    await changePreset(scope, { ...plain, id, name: 'Warm welcome' });
    expect(await listPresets(scope)).toContainEqual({ ...plain, id, name: 'Warm welcome' });
    expect(await names()).toEqual([start[0], 'Warm welcome', start[2], start[3]]);
  });

  it('moves by one place, and no further than the ends', async () => {
    const id = await idOf('Boardroom');
    await movePreset(scope, { id, to: 'up' });
    expect(await names()).toEqual(['Peer to peer', 'Warm intro', 'Boardroom', 'Straight to it']);
    await movePreset(scope, { id, to: 'down' });
    await movePreset(scope, { id, to: 'down' });
    expect(await names()).toEqual(start);
    await movePreset(scope, { id: await idOf('Peer to peer'), to: 'up' });
    expect(await names()).toEqual(start);
  });

  it('comes back at its place when a deletion is undone, also after the others were moved', async () => {
    const deleted = await deletePreset(scope, { id: await idOf('Warm intro') });
    expect(await names()).toEqual(['Peer to peer', 'Straight to it', 'Boardroom']);
    await createPreset(scope, parse(newPresetInput, deleted));
    expect(await names()).toEqual(start);
    const again = await deletePreset(scope, { id: await idOf('Warm intro') });
    await movePreset(scope, { id: await idOf('Boardroom'), to: 'up' });
    await createPreset(scope, again);
    expect(await names()).toEqual(['Peer to peer', 'Warm intro', 'Boardroom', 'Straight to it']);
  });

  it('of another workspace is not there', async () => {
    const id = await idOf('Boardroom');
    expect(await codeOf(changePreset(foreign, { ...plain, id, name: 'Mine' }))).toBe('not_found');
    expect(await codeOf(movePreset(foreign, { id, to: 'up' }))).toBe('not_found');
    expect(await codeOf(deletePreset(foreign, { id }))).toBe('not_found');
    expect(await names()).toEqual(start);
  });
});

describe('the name of a preset', () => {
  const read = (name: string) => parse(newPresetInput, { ...plain, name });
  it('loses what surrounds it', () => expect(read('  Warm \n intro ').name).toBe('Warm intro'));
  it.each([
    ['', 'The name must be text of 1 to 60 characters.'],
    [' \t', 'The name must be text of 1 to 60 characters.'],
    ['x'.repeat(61), 'The name may have at most 60 characters; this has 61.'],
  ])('%j is refused', (name, sentence) => {
    const refused = (() => {
      try {
        return read(name);
      } catch (error) {
        return error;
      }
    })();
    expect(refused).toBeInstanceOf(AppError);
    expect(refused).toMatchObject({ fields: { name: sentence } });
  });
});
