import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '@/db/client';
import { openTestDatabase } from '@/db/testing';
import { saveChannels } from '@/lib/account/mutations';
import { testScope } from '@/lib/testing';
import { builtIn, unwritten } from './fixture';
import { getSequenceBody, getSequenceView } from './queries';
import { writeSequence } from './write';

let database: Database;
beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());

const tones = [
  { formality: 90, warmth: 90, directness: 10 },
  { formality: 70, warmth: 95, directness: 30 },
  { formality: 95, warmth: 60, directness: 20 },
];

async function notesOf(noteLimit: 200 | 300) {
  const scope = await testScope(database, `limit-${noteLimit}`);
  await saveChannels(scope, { noteLimit, notesPerMonth: null });
  const lengths: number[] = [];
  for (const tov of tones) {
    const id = await unwritten(scope, builtIn, { tov, sequenceLength: 1 });
    await writeSequence(scope, id, { settings: builtIn });
    const [note] = (await getSequenceBody(scope, id))?.sequence_generation_result.messages ?? [];
    const length = note?.checks.find((check) => check.id === 'length');
    expect(length).toMatchObject({ status: 'pass', label: expect.stringContaining(`of ${noteLimit}`) });
    expect((await getSequenceView(scope, id))?.note_limit).toBe(noteLimit);
    lengths.push(note?.msg_content.length ?? 0);
  }
  return lengths;
}

describe('the connection note of the built-in writer', () => {
  it('keeps to 200 characters', async () => {
    expect(Math.max(...(await notesOf(200)))).toBeLessThanOrEqual(200);
  });
  it('makes use of 300 where the workspace has them', async () => {
    const longest = Math.max(...(await notesOf(300)));
    expect(longest).toBeGreaterThan(200);
    expect(longest).toBeLessThanOrEqual(300);
  });
});
