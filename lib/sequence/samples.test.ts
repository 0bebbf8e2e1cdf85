import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Database } from '@/db/client';
import { openTestDatabase } from '@/db/testing';
import { testScope } from '@/lib/testing';
import { sequenceBodySchema } from './body';
import { builtIn, unwritten } from './fixture';
import { getSequenceBody } from './queries';
import { writeSequence } from './write';

/** Profiles that nobody here wrote: the samples that JSON Resume ships with its schema. */
const folder = path.resolve('node_modules/@jsonresume/schema');
const examples = path.join(folder, 'examples');
const samples = [
  path.join(folder, 'sample.resume.json'),
  ...readdirSync(examples)
    .filter((name) => name.endsWith('.json'))
    .map((name) => path.join(examples, name)),
];

let database: Database;
beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());

it('there are at least three', () => expect(samples.length).toBeGreaterThanOrEqual(3));

it.each(samples.map((file) => [path.basename(file), file]))(
  '%s goes through intake and the whole pipeline',
  async (_, file) => {
    const scope = await testScope(database, path.basename(file));
    const text = readFileSync(file, 'utf8');
    const { name }: { name: string } = JSON.parse(text).basics;
    const id = await unwritten(scope, builtIn, { prospectUrl: null, profile: text, sequenceLength: 5 });
    expect(await writeSequence(scope, id, { settings: builtIn })).toBeNull();
    const body = sequenceBodySchema.parse(await getSequenceBody(scope, id));
    const { messages } = body.sequence_generation_result;
    expect(messages).toHaveLength(5);
    expect(body.evidence.length).toBeGreaterThan(10);
    expect(
      messages.flatMap((message) => message.claims.filter((claim) => claim.status === 'unsupported')),
    ).toEqual([]);
    expect(messages.flatMap((message) => message.checks.filter((check) => check.status === 'fail'))).toEqual(
      [],
    );
    expect(messages.map((message) => message.msg_content).join(' ')).toContain(
      name.replace(/^Dr\.? /, '').split(' ')[0],
    );
  },
);
