import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Database } from '@/db/client';
import { messages } from '@/db/schema';
import { openTestDatabase } from '@/db/testing';
import { addDays, dayIn } from '@/lib/calendar';
import type { Scope } from '@/lib/scope';
import { testScope } from '@/lib/testing';
import { calendarFeed } from './feed';
import { daysAgo, written } from './fixture';
import { markSent } from './mark-sent';
import { snoozeStep } from './snooze';

let database: Database;
let scope: Scope;
let foreign: Scope;
beforeAll(async () => {
  database = await openTestDatabase();
  [scope, foreign] = [await testScope(database, 'ours'), await testScope(database, 'theirs')];
});
afterAll(() => database.close());

const compact = (day: string) => day.replaceAll('-', '');

it('says who and which step on which day, and nothing of the message', async () => {
  const overdue = await written(scope, 'late', { channel: 'email' });
  await markSent(scope, { sequenceId: overdue, step: 1, at: daysAgo(30) });
  const later = await written(scope, 'later', { channel: 'email' });
  const day = addDays(dayIn('UTC'), 9);
  await snoozeStep(scope, { sequenceId: later, step: 1, until: day });
  const waiting = await written(scope, 'waiting');
  await markSent(scope, { sequenceId: waiting, step: 1 });

  const feed = (await calendarFeed(scope, 'http://127.0.0.1:3000')).replaceAll('\r\n ', '');
  expect(feed.match(/BEGIN:VEVENT/g)).toHaveLength(2);
  expect(feed).toContain(`DTSTART;VALUE=DATE:${compact(dayIn('UTC'))}`);
  expect(feed).toContain(`DTSTART;VALUE=DATE:${compact(day)}`);
  expect(feed).toContain('SUMMARY:E-mail 2 of 3: Ruth Adeyemi-Cole');
  expect(feed).toContain(`http://127.0.0.1:3000/sequences/${overdue}`);
  expect(feed).not.toContain(waiting);
  const texts = await database.db
    .select({ content: messages.content, subject: messages.subject })
    .from(messages)
    .where(eq(messages.workspaceId, scope.workspaceId));
  for (const { content, subject } of texts) {
    expect(feed).not.toContain(content.slice(0, 20));
    expect(feed).not.toContain(subject ?? content);
  }
  expect(await calendarFeed(foreign, 'http://127.0.0.1:3000')).not.toContain('BEGIN:VEVENT');
});
