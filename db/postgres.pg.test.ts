import { eq, sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Database } from './client';
import { migrate } from './migrate';
import { openPostgresTestDatabase } from './postgres-testing';
import { aiGenerations, messageSequences, prospectIdentities, prospects, tovConfigs } from './schema';
import { ensureWorkspace } from './seed';

describe.each(['postgres', 'neon'] as const)('%s', (kind) => {
  let database: Database;
  let workspaceId: string;

  beforeAll(async () => {
    database = await openPostgresTestDatabase(kind);
    workspaceId = await ensureWorkspace(database.db, { slug: 'local', name: 'Your workspace' });
  });
  afterAll(() => database.close());

  const addProspect = async (firstName: string) => {
    const [prospect] = await database.db
      .insert(prospects)
      .values({ workspaceId, firstName, lastName: 'Ødegård', profileSource: 'paste' })
      .returning();
    if (!prospect) throw new Error('No row came back.');
    return prospect;
  };

  const sequenceOf = (prospectId: string, idempotencyKey?: string) => ({
    ...{ workspaceId, prospectId, idempotencyKey, companyContext: 'We mend looms.' },
    ...{ tone: { formality: 50, warmth: 50, directness: 50, instructions: null } },
    profile: { summary: 'naïve “quotes” 🧵', spans: [], fields: {} } as never,
    ...{ channel: 'linkedin' as const, sequenceLength: 1, provider: 'built-in' as const, model: 'built-in' },
  });

  test('says which driver answers and may be migrated again', async () => {
    expect(database.kind).toBe(kind);
    await migrate(database);
    const presets = await database.db
      .select()
      .from(tovConfigs)
      .where(eq(tovConfigs.workspaceId, workspaceId));
    expect(presets.length).toBeGreaterThan(0);
  });

  test('names, moments, numbers and jsonb come back as they went in', async () => {
    const prospect = await addProspect('Ása');
    expect(prospect.fullName).toBe('Ása Ødegård');
    expect(prospect.createdAt).toBeInstanceOf(Date);
    const [sequence] = await database.db.insert(messageSequences).values(sequenceOf(prospect.id)).returning();
    expect(sequence?.profile).toEqual(sequenceOf(prospect.id).profile);

    const call = {
      ...{ workspaceId, workflowName: 'generate_sequence', nodeName: 'research', model: 'm' },
      ...{
        generationType: 'profile_analysis' as const,
        provider: 'openai' as const,
        promptVersion: 'research/1',
      },
      ...{ prompt: { messages: [] }, costUsd: 0.00012345 },
    };
    const [row] = await database.db.insert(aiGenerations).values(call).returning();
    expect(row?.costUsd).toBe(0.00012345);
  });

  test('the audit row outlives its sequence, everything else goes with the person', async () => {
    const prospect = await addProspect('Gone');
    await database.db
      .insert(prospectIdentities)
      .values({ workspaceId, prospectId: prospect.id, kind: 'slug', key: 'gone' });
    const [sequence] = await database.db.insert(messageSequences).values(sequenceOf(prospect.id)).returning();
    const [call] = await database.db
      .insert(aiGenerations)
      .values({
        ...{
          workspaceId,
          sequenceId: sequence?.id,
          workflowName: 'w',
          nodeName: 'n',
          model: 'm',
          prompt: {},
        },
        ...{ generationType: 'profile_analysis', provider: 'openai', promptVersion: 'research/1' },
      })
      .returning();
    await database.db.delete(prospects).where(eq(prospects.id, prospect.id));
    expect(await database.db.select().from(prospectIdentities)).toEqual([]);
    const kept = await database.db
      .select()
      .from(aiGenerations)
      .where(eq(aiGenerations.id, call?.id ?? ''));
    expect(kept.map((row) => row.sequenceId)).toEqual([null]);
  });

  test('checks and unique keys refuse with the codes that the product reads', async () => {
    const prospect = await addProspect('Twice');
    const { db } = database;
    const refusal = (work: PromiseLike<unknown>) =>
      Promise.resolve(work).then(
        () => 'accepted',
        (error) => error.cause.code,
      );
    const tooLong = { ...sequenceOf(prospect.id), sequenceLength: 11 };
    expect(await refusal(db.insert(messageSequences).values(tooLong))).toBe('23514');
    const notWhole = { ...sequenceOf(prospect.id), status: 'completed' as const };
    expect(await refusal(db.insert(messageSequences).values(notWhole))).toBe('23514');
    await db.insert(messageSequences).values(sequenceOf(prospect.id, 'key'));
    expect(await refusal(db.insert(messageSequences).values(sequenceOf(prospect.id, 'key')))).toBe('23505');
  });

  test('a transaction that throws leaves nothing, a savepoint inside it can fail alone', async () => {
    const names = async () => (await database.db.select().from(prospects)).map((row) => row.firstName);
    const values = (firstName: string) => ({ workspaceId, firstName, profileSource: 'paste' as const });
    const failing = database.db.transaction(async (tx) => {
      await tx.insert(prospects).values(values('rolled back'));
      throw new Error('stop');
    });
    await expect(failing).rejects.toThrow('stop');
    await database.db.transaction(async (tx) => {
      await tx.insert(prospects).values(values('outer'));
      const inner = tx.transaction(async (savepoint) => {
        await savepoint.insert(prospects).values(values('inner'));
        throw new Error('inner');
      });
      await expect(inner).rejects.toThrow('inner');
    });
    expect(await names()).toContain('outer');
    expect(await names()).not.toContain('inner');
    expect(await names()).not.toContain('rolled back');
  });

  test('of many connections that claim one pending row, one gets it', async () => {
    const prospect = await addProspect('Claimed');
    await database.db.insert(messageSequences).values(sequenceOf(prospect.id));
    const claim = () =>
      database.db
        .update(messageSequences)
        .set({ status: 'generating', leaseExpiresAt: sql`now() + interval '20 seconds'` })
        .where(
          sql`${messageSequences.prospectId} = ${prospect.id} and ${messageSequences.status} = 'pending'`,
        )
        .returning({ lease: messageSequences.leaseExpiresAt });
    const claims = await Promise.all(Array.from({ length: 8 }, claim));
    expect(claims.flat()).toHaveLength(1);
    expect(claims.flat()[0]?.lease).toBeInstanceOf(Date);
  });

  test('two starts at once make one workspace', async () => {
    const start = () => ensureWorkspace(database.db, { slug: 'raced', name: 'Raced' });
    const ids = await Promise.all([start(), start(), start(), start()]);
    expect(new Set(ids).size).toBe(1);
  });
});
