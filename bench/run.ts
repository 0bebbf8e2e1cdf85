import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openDatabase } from '@/db/client';
import { migrate } from '@/db/migrate';
import { benchBuiltIn, benchModel } from './model';
import { benchPage } from './page';
import { print } from './report';

/** `npm run bench`: all figures; `npm run bench -- model` (or `built-in`, `page`): only these. */
const wanted = process.argv.slice(2);
const asked = (name: string) => wanted.length === 0 || wanted.includes(name);

const folder = mkdtempSync(path.join(tmpdir(), 'overtone-bench-'));
const database = await openDatabase({ dataDir: folder });
try {
  await migrate(database);
  if (asked('built-in')) print('Built-in writer', await benchBuiltIn(database));
  if (asked('model'))
    print('A model server with 600 ms to the first token and 80 tokens a second', await benchModel(database));
} finally {
  await database.close();
  rmSync(folder, { recursive: true, force: true });
}
if (asked('page')) print('Compose in a browser', await benchPage());
