import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('.', import.meta.url));

/** Set by `npm run test:postgres`, which starts a server; then the suite of what may differ there runs, and nothing else. */
const databaseUrl = process.env.TEST_DATABASE_URL;

/** They change what the process and its modules remember. */
const changesModules = ['lib/ai/settings.test.ts'];

const everything = ['{app,components,lib,db,scripts,bench}/**/!(*.pg).test.{ts,tsx}'];

/** One after the other in a process that has read the product's modules once, which is a third of a file's time. */
const together = {
  extends: true as const,
  test: { name: 'together', include: everything, exclude: changesModules, isolate: false },
};
const alone = { extends: true as const, test: { name: 'alone', include: changesModules } };

export default defineConfig({
  resolve: {
    alias: { '@': root.replace(/\/$/, ''), 'server-only': `${root}node_modules/server-only/empty.js` },
  },
  test: {
    ...(databaseUrl ? { include: ['{app,lib,db}/**/*.pg.test.ts'] } : { projects: [together, alone] }),
    provide: databaseUrl ? { databaseUrl, neonProxy: process.env.TEST_NEON_PROXY ?? '' } : {},
    globalSetup: databaseUrl ? [] : ['db/testing-snapshot.ts'],
    // By default one core stays idle, which on two cores is half of the time.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    environment: 'node',
    testTimeout: 30_000,
    hookTimeout: 60_000,
    restoreMocks: true,
  },
});
