import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Database } from '@/db/client';
import { openTestDatabase } from '@/db/testing';
import type { Scope } from '@/lib/scope';
import { testScope } from '@/lib/testing';
import { changePreset, deletePreset } from '@/lib/tone/mutations';
import { listPresets } from '@/lib/tone/queries';
import { builtIn, unwritten } from './fixture';
import { getSequenceView } from './queries';
import { writeSequence } from './write';

let database: Database;
let scope: Scope;
beforeAll(async () => {
  database = await openTestDatabase();
  scope = await testScope(database, 'ours');
});
afterAll(() => database.close());

it('a written sequence stays as it was when its preset is changed, and when it is deleted', async () => {
  const preset = (await listPresets(scope)).find(({ name }) => name === 'Peer to peer');
  if (!preset) throw new Error('The preset is not there.');
  const id = await unwritten(scope, builtIn, { sequenceLength: 2 });
  await writeSequence(scope, id, { settings: builtIn });
  const snapshot = async () => {
    const [row] = await database.db.query.messageSequences.findMany({
      where: (table, { eq }) => eq(table.id, id),
      columns: { tone: true, tonePreset: true, updatedAt: true },
    });
    return { row, view: { ...(await getSequenceView(scope, id)), read_at: null } };
  };
  const before = await snapshot();
  expect(before.row).toMatchObject({ tonePreset: 'Peer to peer', tone: { formality: 42 } });
  await changePreset(scope, { ...preset, name: 'Stiff', formality: 99, instructions: 'No talk of savings.' });
  expect(await snapshot()).toEqual(before);
  await deletePreset(scope, { id: preset.id });
  expect(await snapshot()).toEqual(before);
});
