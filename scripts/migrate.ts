import { openDatabase } from '@/db/client';
import { migrate } from '@/db/migrate';
import { env } from '@/lib/env';
import { loadEnvFiles, root } from './console.mjs';

loadEnvFiles();
process.chdir(root);
const { DATABASE_URL, DATA_DIR } = env();
const database = await openDatabase({ url: DATABASE_URL, dataDir: DATA_DIR });
try {
  await migrate(database);
  console.log(`The database (${database.kind}) is up to date.`);
} finally {
  await database.close();
}
