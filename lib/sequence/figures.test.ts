import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '@/db/client';
import { aiGenerations, interactions, workspaces } from '@/db/schema';
import { openTestDatabase } from '@/db/testing';
import type { Scope } from '@/lib/scope';
import { testScope } from '@/lib/testing';
import { hasSent, readFigures } from './figures';
import { sentSequence } from './figures-fixture';
import type { Period } from './figures-input';

let database: Database;
let scope: Scope;
let foreign: Scope;
let empty: Scope;
const now = new Date('2026-11-20T12:00:00Z');

beforeAll(async () => {
  database = await openTestDatabase();
  [scope, foreign, empty] = [
    await testScope(database, 'ours'),
    await testScope(database, 'theirs'),
    await testScope(database, 'nobody'),
  ];
  await database.db.update(workspaces).set({ timeZone: 'Europe/Berlin' }).where(eq(workspaces.slug, 'ours'));
  await fill();
});
afterAll(() => database.close());

/** Five sequences on LinkedIn and by e-mail; three answers, four, ten and forty hours after the message. */
async function fill() {
  await sentSequence(scope, {
    preset: 'Boardroom',
    solution: 'Slotwright',
    steps: ['2026-11-16T09:00:00Z', '2026-11-18T09:00:00Z', null],
    approaches: [null, 'shorter'],
    reply: { step: 2, at: '2026-11-18T13:00:00Z', sentiment: 'positive', outcome: 'meeting' },
  });
  const answered = await sentSequence(scope, {
    preset: 'Boardroom',
    steps: ['2026-11-17T09:00:00Z'],
    approaches: ['as_written'],
    reply: { step: 1, at: '2026-11-17T19:00:00Z', sentiment: 'neutral' },
  });
  // Begun before the last seven days; in Berlin its second step was sent on the 14th, the first of them.
  await sentSequence(scope, {
    channel: 'email',
    preset: 'Warm intro',
    steps: ['2026-11-10T09:00:00Z', '2026-11-13T23:30:00Z', '2026-11-16T08:00:00Z'],
    approaches: ['shorter', 'shorter', 'other_fact'],
  });
  await sentSequence(scope, {
    channel: 'email',
    steps: [null, '2026-11-19T09:00:00Z'],
    reply: { step: 2, at: '2026-11-21T01:00:00Z', sentiment: 'negative', outcome: 'not_interested' },
  });
  await sentSequence(scope, { steps: ['2026-02-03T09:00:00Z'] });
  await sentSequence(foreign, {
    steps: ['2026-11-17T09:00:00Z'],
    reply: { step: 1, at: '2026-11-17T10:00:00Z', sentiment: 'positive', outcome: 'meeting' },
  });
  const call = {
    ...{ workspaceId: scope.workspaceId, workflowName: 'sequence', nodeName: 'write', model: 'a-model' },
    ...{ generationType: 'message_generation' as const, provider: 'openai' as const, promptVersion: '1' },
    ...{ prompt: {}, status: 'succeeded' as const, createdAt: new Date('2026-11-17T08:00:00Z') },
  };
  await database.db.insert(aiGenerations).values([
    { ...call, costUsd: 0.25, sequenceId: answered },
    { ...call, costUsd: 0.5 },
    { ...call, costUsd: null },
    { ...call, status: 'failed', errorKind: 'rate_limited', costUsd: 0 },
    { ...call, costUsd: 8, createdAt: new Date('2026-10-01T08:00:00Z') },
    { ...call, provider: 'built-in', costUsd: 0 },
    { ...call, costUsd: 9, workspaceId: foreign.workspaceId },
  ]);
}

const read = async (period: Period, channel: 'linkedin' | 'email' | 'inmail' | null = null, at = now) => {
  const figures = await readFigures(scope, { period, channel }, at);
  if (!figures) throw new Error('There are no figures.');
  const by = Object.fromEntries(
    Object.entries(figures.by).map(([facet, groups]) => [
      facet,
      Object.fromEntries(groups.map(({ name, replies }) => [String(name), [replies.hits, replies.of]])),
    ]),
  );
  return { ...figures, by };
};

describe('the figures of the last seven days', () => {
  it('count what was sent, begun and answered', async () => {
    const { span, messages, started, replies } = await read('7');
    expect(span).toEqual({ from: '2026-11-14', to: '2026-11-20', unit: 'day' });
    expect({ messages, started }).toEqual({ messages: 6, started: 3 });
    expect([replies.hits, replies.of]).toEqual([3, 4]);
  });

  it('give the reply rate by each kind, a sequence once', async () => {
    expect((await read('7')).by).toEqual({
      step: { 1: [1, 2], 2: [2, 3], 3: [0, 1] },
      channel: { linkedin: [2, 2], email: [1, 2] },
      preset: { Boardroom: [2, 2], 'Warm intro': [0, 1], null: [1, 1] },
      solution: { Slotwright: [1, 1], null: [2, 3] },
      approach: { as_written: [1, 1], shorter: [1, 2], other_fact: [0, 1] },
    });
  });

  it('put a reply on the day of its message, in the time zone of the workspace', async () => {
    expect((await read('7')).course.map(({ day, messages, replies }) => [day, messages, replies])).toEqual([
      ['2026-11-14', 1, 0],
      ['2026-11-15', 0, 0],
      ['2026-11-16', 2, 0],
      ['2026-11-17', 1, 1],
      ['2026-11-18', 1, 1],
      ['2026-11-19', 1, 1],
      ['2026-11-20', 0, 0],
    ]);
  });

  it('tell how long people took, how they sounded and what came of it', async () => {
    const { time, sentiments, outcomes } = await read('7');
    expect(time).toEqual({ quartiles: [7, 10, 25], counts: [0, 0, 2, 1, 0, 0, 0, 0] });
    expect(sentiments).toEqual({ positive: 1, neutral: 1, negative: 1, none: 0 });
    expect(outcomes).toMatchObject({ meeting: 1, not_interested: 1, none: 1, later: 0 });
  });

  it('sum up what the calls cost, and how many are of unknown cost', async () => {
    expect((await read('7')).cost).toEqual({ usd: 0.75, calls: 4, unknown: 1 });
  });
});

describe('a filter', () => {
  it('by channel holds everywhere', async () => {
    const email = await read('7', 'email');
    expect(email).toMatchObject({ messages: 3, started: 1, cost: { usd: 0, calls: 0 } });
    expect([email.replies.hits, email.replies.of]).toEqual([1, 2]);
    expect(email.by).toEqual({
      step: { 2: [1, 2], 3: [0, 1] },
      channel: { email: [1, 2] },
      preset: { 'Warm intro': [0, 1], null: [1, 1] },
      solution: { null: [1, 2] },
      approach: { shorter: [0, 1], other_fact: [0, 1] },
    });
    expect(email.sentiments).toEqual({ positive: 0, neutral: 0, negative: 1, none: 0 });
    const linkedin = await read('7', 'linkedin');
    expect(linkedin).toMatchObject({ messages: 3, started: 2, cost: { usd: 0.25, calls: 1 } });
    const inmail = await read('7', 'inmail');
    expect(inmail).toMatchObject({ messages: 0, started: 0, time: { quartiles: null } });
    expect(inmail.replies).toMatchObject({ share: null, of: 0 });
  });

  it('by time goes back to the first message at the most', async () => {
    expect(await read('30')).toMatchObject({
      messages: 7,
      started: 4,
      span: { from: '2026-10-22', unit: 'day' },
    });
    expect(await read('90')).toMatchObject({ messages: 7, span: { unit: 'week' }, cost: { usd: 8.75 } });
    expect(await read('year')).toMatchObject({ messages: 8, started: 5, span: { from: '2026-01-01' } });
    expect(await read('all')).toMatchObject({ messages: 8, span: { from: '2026-02-03', unit: 'week' } });
    const later = await read('all', null, new Date('2027-11-20T12:00:00Z'));
    expect(later.course[0]).toEqual({ day: '2026-02-01', messages: 1, replies: 0 });
    expect(later).toMatchObject({ span: { unit: 'month' }, messages: 8 });
  });
});

it('the newest reply that says what came of it is the one that counts', async () => {
  const mine = await testScope(database, 'twice');
  const sequenceId = await sentSequence(mine, {
    steps: ['2026-11-17T09:00:00Z'],
    reply: { step: 1, at: '2026-11-17T10:00:00Z', sentiment: 'neutral', outcome: 'later' },
  });
  const [first] = await database.db
    .select()
    .from(interactions)
    .where(eq(interactions.sequenceId, sequenceId));
  if (!first) throw new Error('The reply is not there.');
  await database.db.insert(interactions).values([
    {
      ...first,
      id: crypto.randomUUID(),
      interactionDate: new Date('2026-11-18T10:00:00Z'),
      outcome: 'meeting',
    },
    { ...first, id: crypto.randomUUID(), interactionDate: new Date('2026-11-19T10:00:00Z'), outcome: null },
  ]);
  const figures = await readFigures(mine, { period: '7' }, now);
  expect(figures?.outcomes).toMatchObject({ meeting: 1, later: 0, none: 0 });
  expect(figures?.replies).toMatchObject({ hits: 1, of: 1 });
});

describe('another workspace', () => {
  it('has figures of its own', async () => {
    const theirs = await readFigures(foreign, { period: 'all' }, now);
    expect(theirs).toMatchObject({ messages: 1, started: 1, cost: { usd: 9, calls: 1 } });
    expect(theirs?.outcomes.meeting).toBe(1);
  });

  it('has none while nothing was sent', async () => {
    expect(await readFigures(empty, { period: 'all' }, now)).toBeNull();
    expect([await hasSent(scope), await hasSent(empty)]).toEqual([true, false]);
  });
});
