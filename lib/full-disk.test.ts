import fs from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { type Database, openDatabase } from '@/db/client';
import { migrate } from '@/db/migrate';
import { workspaces } from '@/db/schema';
import { failure } from './failure';

let folder: string;
let database: Database;
beforeAll(async () => {
  folder = fs.mkdtempSync(path.join(tmpdir(), 'overtone-full-'));
  database = await openDatabase({ dataDir: folder });
  await migrate(database);
});
afterAll(async () => {
  await database.close();
  fs.rmSync(folder, { recursive: true, force: true });
});

/** Root may write to folders without a mode for it, so the file system's answer is put at the embedded database's edge. */
it.each(['ENOSPC', 'EROFS'])('says so when the file system answers %s, and loses nothing', async (code) => {
  const slugs = async () => {
    const rows = await database.db.select({ slug: workspaces.slug }).from(workspaces);
    return rows.map(({ slug }) => slug).toSorted();
  };
  await database.db.insert(workspaces).values({ slug: `${code}-before`, name: 'Before' });
  const before = await slugs();
  vi.spyOn(console, 'error').mockImplementation(() => {});
  const write = vi.spyOn(fs, 'writeSync').mockImplementation(() => {
    throw Object.assign(new Error(code), { code });
  });
  const long = database.db.insert(workspaces).values({ slug: 'during', name: 'x'.repeat(200_000) });
  const error: unknown = await long.then(() => null).catch((thrown) => thrown);
  expect(write).toHaveBeenCalled();
  write.mockRestore();

  const { status, body } = failure(error);
  expect(status).toBe(503);
  expect(body.error.message).toBe(
    'The database cannot write at the moment: its disk is full or read-only. Free it, then try again.',
  );
  await database.db.insert(workspaces).values({ slug: `${code}-after`, name: 'After' });
  expect(await slugs()).toEqual([...before, `${code}-after`].toSorted());
});
