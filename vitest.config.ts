import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('.', import.meta.url));

/** Set by `npm run test:postgres`, which starts a server; then the suite of what may differ there runs, and nothing else. */
const databaseUrl = process.env.TEST_DATABASE_URL;

export default defineConfig({
  resolve: {
    alias: { '@': root.replace(/\/$/, ''), 'server-only': `${root}node_modules/server-only/empty.js` },
  },
  test: {
    include: databaseUrl
      ? ['{app,lib,db}/**/*.pg.test.ts']
      : ['{app,components,lib,db,scripts,bench}/**/!(*.pg).test.{ts,tsx}'],
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
