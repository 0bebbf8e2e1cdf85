import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Database } from '@/db/client';
import { analyticsEvents, messageSequences } from '@/db/schema';
import { openTestDatabase } from '@/db/testing';
import type { Scope } from '@/lib/scope';
import { testScope } from '@/lib/testing';
import { bringBack, editMessage, judgeTyped } from './edit';
import { finished, messageAt, sentUpTo } from './edit-fixture';
import { getMessageHistory } from './history';
import { getSequenceView } from './queries';
import { vouchForClaim } from './vouch';

let database: Database;
let scope: Scope;
let foreign: Scope;
beforeAll(async () => {
  database = await openTestDatabase();
  [scope, foreign] = [await testScope(database, 'ours'), await testScope(database, 'theirs')];
});
afterAll(() => database.close());

let sequenceId: string;
beforeEach(async () => {
  sequenceId = await finished(scope);
});

const boast = 'You grew revenue by 417 percent.';
const edit = (content: string, version = 1, rest: object = {}) =>
  editMessage(scope, { sequenceId, step: 2, version, subject: null, content, ...rest });
const history = () => getMessageHistory(scope, { sequenceId, step: 2 });
const check = async (step: number, id: string) =>
  (await messageAt(scope, sequenceId, step)).checks.find((one) => one.id === id);

describe('an edit', () => {
  it('is stored as the next version, judged anew, and keeps the original', async () => {
    const before = await messageAt(scope, sequenceId, 2);
    const text = `${before.content} ${boast}`;
    expect(await edit(text)).toEqual({ version: 2 });
    const after = await messageAt(scope, sequenceId, 2);
    expect(after).toMatchObject({ content: text, version: 2, editedAt: expect.any(Date), step: 2 });
    expect(after.claims.find(({ quote }) => quote.includes('417'))).toMatchObject({ status: 'unsupported' });
    expect(after.confidence).toBeLessThan(before.confidence);
    const versions = await history();
    expect(versions.map(({ version, source, by, current }) => [version, source, by, current])).toEqual([
      [2, 'edited', 'test', true],
      [1, 'written', 'the built-in writer', false],
    ]);
    expect(versions[1]?.content).toBe(before.content);
    expect(versions[0]?.changed_share).toBeGreaterThan(0);
    expect(versions[0]?.changed_share).toBeLessThan(0.5);
    const view = await getSequenceView(scope, sequenceId);
    expect(view?.message_states[2]?.revision).toMatchObject({ source: 'edited', by: 'test' });
    expect(view?.message_states[1]?.revision).toBeNull();
  });

  it('drops the claims whose words are gone', async () => {
    const before = await messageAt(scope, sequenceId, 2);
    expect(before.claims.length).toBeGreaterThan(0);
    await edit('Ruth, which part of the week takes the most time?');
    const { claims, content } = await messageAt(scope, sequenceId, 2);
    expect(claims.every(({ quote }) => content.includes(quote))).toBe(true);
  });

  it('keeps what somebody vouches for, as long as its words stand', async () => {
    const { content } = await messageAt(scope, sequenceId, 2);
    await edit(`${content} ${boast}`);
    const flagged = (await messageAt(scope, sequenceId, 2)).claims.find(
      ({ status }) => status === 'unsupported',
    );
    await vouchForClaim(scope, { sequenceId, step: 2, quote: flagged?.quote ?? '' });
    await edit(`Good morning. ${content} ${boast}`, 2);
    expect((await messageAt(scope, sequenceId, 2)).claims).toContainEqual(
      expect.objectContaining({ quote: flagged?.quote, status: 'vouched' }),
    );
    await edit(content, 3);
    expect(JSON.stringify((await messageAt(scope, sequenceId, 2)).claims)).not.toContain('417');
  });

  it('shows in its neighbours what it repeats of them', async () => {
    const { content } = await messageAt(scope, sequenceId, 3);
    expect(await check(3, 'repetition')).toMatchObject({ status: 'pass' });
    await edit(content);
    expect(await check(3, 'repetition')).toMatchObject({ status: 'warn', label: 'Repeats step 2' });
    expect(await check(2, 'repetition')).toMatchObject({ status: 'warn', label: 'Repeats step 3' });
  });

  it('of the same text changes nothing', async () => {
    const { content } = await messageAt(scope, sequenceId, 2);
    expect(await edit(` ${content}\n`)).toEqual({ version: 1 });
    expect(await history()).toEqual([]);
  });

  it('finds a message that was moved meanwhile by its id', async () => {
    const { id } = await messageAt(scope, sequenceId, 3);
    await edit('Ruth, is that so?', 1, { messageId: id });
    expect(await messageAt(scope, sequenceId, 3)).toMatchObject({ content: 'Ruth, is that so?' });
    expect(await messageAt(scope, sequenceId, 2)).toMatchObject({ version: 1 });
  });
});

describe('an edit is refused', () => {
  const refused = (change: Promise<unknown>) =>
    change.then(
      () => 'stored',
      (error) => error.code,
    );

  it('on a text that is not there any more, and answers with the one that is', async () => {
    await edit('Theirs: is that so?');
    await expect(edit('Mine: is that so?')).rejects.toMatchObject({
      code: 'conflict',
      stored: { version: 2, content: 'Theirs: is that so?', by: 'test', source: 'edited' },
    });
    expect(await edit('Mine: is that so?', 2)).toEqual({ version: 3 });
  });

  it('when two come at once: one is stored, one is told', async () => {
    const codes = await Promise.all([refused(edit('One: is it?')), refused(edit('Two: is it?'))]);
    expect(codes.toSorted()).toEqual(['conflict', 'stored']);
    expect(await history()).toHaveLength(2);
  });

  it('once the message was sent or left out', async () => {
    await sentUpTo(scope, sequenceId, 2);
    await expect(edit('Ruth?')).rejects.toMatchObject({
      code: 'invalid',
      message: 'Step 2 was sent, so its text stays as it was sent.',
    });
  });

  it('while the sequence is being written', async () => {
    await database.db
      .update(messageSequences)
      .set({ leaseExpiresAt: new Date(Date.now() + 60_000) })
      .where(eq(messageSequences.id, sequenceId));
    expect(await refused(edit('Ruth?'))).toBe('conflict');
  });

  it('without a text, except for a connection note', async () => {
    expect(await refused(edit('  \n'))).toBe('invalid');
    await editMessage(scope, { sequenceId, step: 1, version: 1, subject: null, content: '' });
    expect(await messageAt(scope, sequenceId, 1)).toMatchObject({ content: '', tone: null });
  });

  it('in another workspace, nor for a step that is not there', async () => {
    const change = { sequenceId, step: 2, version: 1, subject: null, content: 'Theirs?' };
    const place = { sequenceId, step: 2 };
    await expect(editMessage(foreign, change)).rejects.toMatchObject({ code: 'not_found' });
    await expect(editMessage(scope, { ...change, step: 9 })).rejects.toMatchObject({ code: 'not_found' });
    await expect(bringBack(foreign, { ...place, version: 1, revision: 1 })).rejects.toMatchObject({
      code: 'not_found',
    });
    await expect(getMessageHistory(foreign, place)).rejects.toMatchObject({ code: 'not_found' });
    await expect(judgeTyped(foreign, place, { subject: null, content: 'x' })).rejects.toMatchObject({
      code: 'not_found',
    });
    expect(await messageAt(scope, sequenceId, 2)).toMatchObject({ version: 1 });
  });
});

describe('an earlier version', () => {
  it('comes back as a new one, with its verdicts', async () => {
    const original = await messageAt(scope, sequenceId, 2);
    await edit('Ruth, is that so?');
    await bringBack(scope, { sequenceId, step: 2, version: 2, revision: 1 });
    const now = await messageAt(scope, sequenceId, 2);
    expect(now).toMatchObject({ content: original.content, version: 3, confidence: original.confidence });
    expect(now.claims).toEqual(original.claims);
    expect((await history()).map(({ source, changed_share }) => [source, changed_share > 0])).toEqual([
      ['written', false],
      ['edited', true],
      ['written', false],
    ]);
    await expect(bringBack(scope, { sequenceId, step: 2, version: 3, revision: 9 })).rejects.toMatchObject({
      code: 'not_found',
    });
    await expect(bringBack(scope, { sequenceId, step: 2, version: 2, revision: 1 })).rejects.toMatchObject({
      code: 'conflict',
    });
  });
});

it('a subject is kept where the channel has one', async () => {
  sequenceId = await finished(scope, { channel: 'email', sequenceLength: 2 });
  const { content } = await messageAt(scope, sequenceId, 2);
  await edit(content, 1, { subject: ' Dock\nslots ' });
  expect(await messageAt(scope, sequenceId, 2)).toMatchObject({ subject: 'Dock slots', version: 2 });
});

it('hostile text is stored as it was typed and judged', async () => {
  const text = `<script>alert(1)</script> ${'ى'.repeat(3000)} 👩‍👩‍👧 ‮Ruth? ${'long '.repeat(900)}`;
  await edit(text);
  expect((await messageAt(scope, sequenceId, 2)).content).toBe(text.trim());
  expect(await check(2, 'length')).toMatchObject({ status: expect.stringMatching(/fail|warn/) });
});

it('a text that is being typed is judged in its place and not stored', async () => {
  const judged = await judgeTyped(
    scope,
    { sequenceId, step: 1 },
    { subject: null, content: 'x'.repeat(5000) },
  );
  expect(judged.checks.find(({ id }) => id === 'length')).toMatchObject({
    status: 'fail',
    label: '5000 characters of 200',
  });
  expect(await messageAt(scope, sequenceId, 1)).toMatchObject({ version: 1 });
});

it('what was done is on record, without the text', async () => {
  await edit('Ruth, is that so?');
  const rows = await database.db
    .select({ name: analyticsEvents.name, detail: analyticsEvents.detail })
    .from(analyticsEvents)
    .where(eq(analyticsEvents.subjectId, sequenceId));
  expect(rows).toContainEqual({ name: 'message.edited', detail: { step: 2 } });
});
