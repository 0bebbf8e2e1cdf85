import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '@/db/client';
import { openPostgresTestDatabase, someoneWaits } from '@/db/postgres-testing';
import {
  aiGenerations,
  analyticsEvents,
  messageSequences,
  messages,
  prospectResearch,
  prospects,
} from '@/db/schema';
import { recordActivity } from '@/lib/activity/mutations';
import { recordOffline } from '@/lib/ai/record';
import { startRun } from '@/lib/ai/run';
import { judgeMessage } from '@/lib/craft/judge';
import { followContact } from '@/lib/prospect/contact';
import type { Scope } from '@/lib/scope';
import { builtIn, unwritten } from '@/lib/sequence/fixture';
import { takeLease } from '@/lib/sequence/lease';
import { whileLive } from '@/lib/sequence/live';
import { research } from '@/lib/sequence/research';
import { storeMessage } from '@/lib/sequence/store';
import { craftContext, messageInput, researchInput, researchTask, writeTask } from '@/lib/sequence/tasks';
import { testScope } from '@/lib/testing';
import { transact } from '@/lib/transact';
import { eraseProspect } from './erase';
import { foundIn, knownInFull, ruthWithEmail, traces } from './fixture';

/** Each order in which an erasure and something else can meet, on connections of their own. */
describe.each(['postgres', 'neon'] as const)('an erasure on %s', (kind) => {
  let database: Database;
  let scope: Scope;
  let count = 0;
  beforeAll(async () => {
    database = await openPostgresTestDatabase(kind);
  });
  afterAll(() => database.close());

  async function prepared() {
    count += 1;
    scope = await testScope(database, `erasures-${kind}-${count}`);
    const sequenceId = await unwritten(scope, builtIn, { profile: ruthWithEmail });
    const [sequence] = await database.db
      .select()
      .from(messageSequences)
      .where(eq(messageSequences.id, sequenceId));
    if (!sequence) throw new Error('The sequence is not there.');
    const owner = crypto.randomUUID();
    await takeLease(scope, sequenceId, owner);
    const run = startRun({ settings: builtIn, sequenceId });
    return { sequence, owner, run, prospectId: sequence.prospectId };
  }
  type Prepared = Awaited<ReturnType<typeof prepared>>;

  const recorded = (where: Scope, { sequence, run }: Prepared) =>
    recordOffline(where, run, researchTask(researchInput(sequence)), {
      ...{ prompt: { user: ruthWithEmail }, answer: ruthWithEmail, startedAt: new Date(), latencyMs: 3 },
    });
  const stored = (where: Scope, { sequence, run, owner }: Prepared) =>
    whileLive(where, sequence.id, (live) => {
      const line = { step: 1, angle: 'observation' as const, evidence: [], note: '' };
      const draft = writeTask(messageInput(sequence, line, [line])).offline();
      const judgement = judgeMessage(draft, craftContext(sequence, 1, []));
      const judged = { draft, promptVersion: 'message/1', judgement };
      return storeMessage({ scope: where, sequence, run, live, owner }, line, judged);
    });
  const researched = (where: Scope, { sequence, run, owner }: Prepared) =>
    whileLive(where, sequence.id, (live) =>
      research({ scope: where, sequence, run, live, owner }, () => undefined),
    );
  const outcome = (work: Promise<unknown>) =>
    work.then(
      () => 'done',
      (error) => error.code ?? error,
    );

  /** `work` begins while the erasure is done and not yet committed. */
  async function meetsErasure(ids: Prepared, work: () => Promise<unknown>): Promise<string> {
    let meeting: Promise<string> = Promise.resolve('');
    await transact(scope, async (inner) => {
      await eraseProspect(inner, ids);
      meeting = outcome(work());
      await someoneWaits(database);
    });
    return meeting;
  }

  /** The erasure begins while `work` is done and not yet committed. */
  async function erasureMeets(ids: Prepared, work: (inner: Scope) => Promise<unknown>): Promise<string> {
    let erasing: Promise<string> = Promise.resolve('');
    await transact(scope, async (inner) => {
      await work(inner);
      erasing = outcome(eraseProspect(scope, ids));
      await someoneWaits(database);
    });
    return erasing;
  }

  async function expectNothingLeft() {
    expect(await foundIn(database.db, traces)).toEqual([]);
    const mine = eq(messages.workspaceId, scope.workspaceId);
    expect(await database.db.$count(messages, mine)).toBe(0);
  }
  const callRows = () =>
    database.db.select().from(aiGenerations).where(eq(aiGenerations.workspaceId, scope.workspaceId));

  it('empties a call that is put on record at the same moment, whichever comes first', async () => {
    const first = await prepared();
    expect(await meetsErasure(first, () => recorded(scope, first))).toBe('done');
    await expectNothingLeft();
    expect(await callRows()).toMatchObject([{ prompt: {}, response: null, latencyMs: 3, sequenceId: null }]);
    const second = await prepared();
    expect(await erasureMeets(second, (inner) => recorded(inner, second))).toBe('done');
    await expectNothingLeft();
    expect(await callRows()).toMatchObject([{ prompt: {}, response: null, latencyMs: 3, sequenceId: null }]);
  });

  it('lets no message be stored at the same moment', async () => {
    const first = await prepared();
    expect(await meetsErasure(first, () => stored(scope, first))).toBe('conflict');
    await expectNothingLeft();
    const second = await prepared();
    expect(await erasureMeets(second, (inner) => stored(inner, second))).toBe('done');
    await expectNothingLeft();
  });

  it('lets no research be stored at the same moment', async () => {
    const first = await prepared();
    expect(await meetsErasure(first, () => researched(scope, first))).toBe('conflict');
    await expectNothingLeft();
    const second = await prepared();
    expect(await erasureMeets(second, (inner) => researched(inner, second))).toBe('done');
    await expectNothingLeft();
    const mine = eq(prospectResearch.workspaceId, scope.workspaceId);
    expect(await database.db.$count(prospectResearch, mine)).toBe(0);
  });

  it('meets somebody who asks for one more sequence: it is refused, or goes with the rest', async () => {
    const again = (where: Scope) => unwritten(where, builtIn, { profile: ruthWithEmail });
    const first = await prepared();
    expect(await meetsErasure(first, () => again(scope))).toBe('conflict');
    await expectNothingLeft();
    const second = await prepared();
    expect(await erasureMeets(second, again)).toBe('done');
    await expectNothingLeft();
    expect(await database.db.$count(prospects, eq(prospects.workspaceId, scope.workspaceId))).toBe(0);
  });

  it('waits for a step that is marked as sent, and is waited for: neither gives up', async () => {
    const written = async () => {
      const ids = await prepared();
      const own = eq(messageSequences.id, ids.sequence.id);
      await database.db.update(messageSequences).set({ status: 'failed', leaseOwner: null }).where(own);
      return ids;
    };
    const sent = async (where: Scope, { sequence }: Prepared) => {
      await where.db
        .update(messageSequences)
        .set({ lastSentAt: new Date() })
        .where(eq(messageSequences.id, sequence.id));
      return () => followContact(where, sequence.prospectId);
    };
    const first = await written();
    expect(await meetsErasure(first, async () => (await sent(scope, first))())).toBe('done');
    await expectNothingLeft();
    const second = await written();
    let erasing = Promise.resolve('');
    await transact(scope, async (inner) => {
      const follow = await sent(inner, second);
      erasing = outcome(eraseProspect(scope, second));
      await someoneWaits(database);
      await follow();
    });
    expect(await erasing).toBe('done');
    await expectNothingLeft();
  });

  const mention = (where: Scope) =>
    recordActivity(where, {
      ...{ name: 'list.imported', subjectId: where.workspaceId, detail: { first: 'Ruth Adeyemi-Cole' } },
    });

  it('reads what others are told of the person while nobody waits for it', async () => {
    const ids = await prepared();
    await mention(scope);
    let erasing = Promise.resolve('');
    await transact(scope, async (inner) => {
      const theirs = eq(analyticsEvents.subjectId, scope.workspaceId);
      await inner.db.select().from(analyticsEvents).where(theirs).for('update');
      erasing = outcome(eraseProspect(scope, ids));
      await someoneWaits(database);
      const person = eq(prospects.id, ids.prospectId);
      const free = database.db.select().from(prospects).where(person).for('update', { noWait: true });
      expect(await free).toHaveLength(1);
    });
    expect(await erasing).toBe('done');
    await expectNothingLeft();
  });

  it('finds what is told of the person, and what they are called, while it waits', async () => {
    const ids = await prepared();
    await recordActivity(scope, {
      ...{ name: 'list.imported', subjectId: scope.workspaceId, detail: { first: 'Ruthven Adeyemi-Cole' } },
    });
    await database.db.update(analyticsEvents).set({ createdAt: new Date('2026-01-01T00:00:00Z') });
    const erasing = await erasureMeets(ids, async (inner) => {
      await mention(inner);
      await inner.db.update(prospects).set({ firstName: 'Ruthven' }).where(eq(prospects.id, ids.prospectId));
    });
    expect(erasing).toBe('done');
    await expectNothingLeft();
  });

  it('is done once when two ask at once', async () => {
    const ids = await prepared();
    const twice = await Promise.all([outcome(eraseProspect(scope, ids)), outcome(eraseProspect(scope, ids))]);
    expect(twice.sort()).toEqual(['done', 'not_found']);
    await expectNothingLeft();
  });

  it('leaves no word in any column of any table', async () => {
    count += 1;
    scope = await testScope(database, `erasures-${kind}-${count}`);
    const ids = await knownInFull(scope, builtIn);
    await eraseProspect(scope, ids);
    await expectNothingLeft();
  });
});
