import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '@/db/client';
import { openPostgresTestDatabase } from '@/db/postgres-testing';
import { messageSequences, prospects } from '@/db/schema';
import type { Scope } from '@/lib/scope';
import { testScope } from '@/lib/testing';
import { sequenceBodySchema } from './body';
import { builtIn, unwritten } from './fixture';
import { takeLease } from './lease';
import { getSequenceBody, listSequences } from './queries';
import { writeSequence } from './write';

/** With several connections, requests really meet: what the embedded database puts in a row. */
describe.each(['postgres', 'neon'] as const)('a sequence on %s', (kind) => {
  let database: Database;
  let scope: Scope;
  beforeAll(async () => {
    database = await openPostgresTestDatabase(kind);
    scope = await testScope(database, `sequences-${kind}`);
  });
  afterAll(() => database.close());

  it('is written whole', async () => {
    const id = await unwritten(scope, builtIn, { sequenceLength: 10 });
    expect(await writeSequence(scope, id, { settings: builtIn })).toBeNull();
    const body = sequenceBodySchema.parse(await getSequenceBody(scope, id));
    expect(body).toMatchObject({ status: 'completed', usage: { cost_usd: 0, calls: 0 } });
    expect(body.sequence_generation_result.messages).toHaveLength(10);
  });

  it('is made once for one key, and for one person, however many ask at once', async () => {
    const asked = {
      idempotencyKey: `together-${kind}`,
      prospectUrl: `linkedin.com/in/asked-together-${kind}`,
    };
    const ids = await Promise.all(Array.from({ length: 8 }, () => unwritten(scope, builtIn, asked)));
    expect(new Set(ids).size).toBe(1);
    const others = { prospectUrl: `linkedin.com/in/met-together-${kind}` };
    const apart = await Promise.all(Array.from({ length: 8 }, () => unwritten(scope, builtIn, others)));
    expect(new Set(apart).size).toBe(8);
    expect(
      await database.db.$count(
        prospects,
        eq(prospects.linkedinUrl, `https://www.linkedin.com/in/met-together-${kind}`),
      ),
    ).toBe(1);
  });

  it('has one writer', async () => {
    const id = await unwritten(scope, builtIn);
    const taken = await Promise.all(
      Array.from({ length: 8 }, () => takeLease(scope, id, crypto.randomUUID())),
    );
    expect(taken.filter(Boolean)).toHaveLength(1);
  });

  it('is listed page by page, also where many share a moment', async () => {
    const mine = await testScope(database, `pages-${kind}`);
    const ids = await Promise.all(Array.from({ length: 7 }, () => unwritten(mine, builtIn)));
    await database.db
      .update(messageSequences)
      .set({ createdAt: new Date('2026-01-01T00:00:00.123Z') })
      .where(eq(messageSequences.workspaceId, mine.workspaceId));
    const seen: string[] = [];
    for (let cursor: string | null = null; ; ) {
      const page: Awaited<ReturnType<typeof listSequences>> = await listSequences(mine, { cursor, limit: 3 });
      seen.push(...page.sequences.map((item) => item.id));
      cursor = page.nextCursor;
      if (!cursor) break;
    }
    expect(seen.toSorted()).toEqual(ids.toSorted());
  });
});
