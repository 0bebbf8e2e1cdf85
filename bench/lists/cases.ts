import { desc, eq, sql } from 'drizzle-orm';
import { messageSequences, prospects } from '@/db/schema';
import { encodeCursor } from '@/lib/cursor';
import { listProspects } from '@/lib/prospect/list';
import { getProspect } from '@/lib/prospect/queries';
import { prospectStatuses } from '@/lib/prospect/schema';
import { searchable } from '@/lib/prospect/search-text';
import { timeline } from '@/lib/prospect/timeline';
import type { Scope } from '@/lib/scope';
import { readFigures } from '@/lib/sequence/figures';
import { readPromptFigures } from '@/lib/sequence/prompt-figures';
import { listSequences } from '@/lib/sequence/queries';
import { countDue, getQueue } from '@/lib/sequence/queue';
import type { Call } from './measure';

export type Case = Call & { mostMs: number };

const LIST_MS = 50;
const SEARCH_MS = 80;
const FIGURES_MS = 300;

/** All that is measured. A new list is one more line here. */
export async function listCases(scope: Scope): Promise<Case[]> {
  const [people, deep, deepest, later] = await Promise.all([
    somePeople(scope),
    cursorAt(scope, messageSequences, 0.5),
    cursorAt(scope, messageSequences, 0.95),
    cursorAt(scope, prospects, 0.9),
  ]);
  const person = (turn: number) => people[turn % people.length] ?? unknown;
  return [
    { name: 'people, first page', mostMs: LIST_MS, call: () => listProspects(scope) },
    { name: 'people, 90 %', mostMs: LIST_MS, call: () => listProspects(scope, { cursor: later }) },
    ...prospectStatuses.map((status) => ({
      name: `people, ${status.replaceAll('_', ' ')}`,
      mostMs: LIST_MS,
      call: () => listProspects(scope, { status }),
    })),
    ...searches.map(([name, spell]) => ({
      name: `search, ${name}`,
      mostMs: SEARCH_MS,
      call: (turn: number) => listProspects(scope, { search: spell(person(turn)), limit: 20 }),
    })),
    { name: 'queue', mostMs: LIST_MS, call: () => getQueue(scope) },
    {
      name: 'queue, searched',
      mostMs: SEARCH_MS,
      call: (turn) => getQueue(scope, { search: person(turn).lastName }),
    },
    { name: 'due, for the menu', mostMs: LIST_MS, call: () => countDue(scope) },
    { name: 'sequences, first page', mostMs: LIST_MS, call: () => listSequences(scope) },
    { name: 'sequences, 50 %', mostMs: LIST_MS, call: () => listSequences(scope, { cursor: deep }) },
    { name: 'sequences, 95 %', mostMs: LIST_MS, call: () => listSequences(scope, { cursor: deepest }) },
    {
      name: "a person's page",
      mostMs: LIST_MS,
      call: (turn) => Promise.all([getProspect(scope, person(turn).id), timeline(scope, person(turn).id)]),
    },
    { name: 'prompt versions', mostMs: FIGURES_MS, call: () => readPromptFigures(scope) },
    ...([null, 'linkedin'] as const).map((channel) => ({
      name: `insights, 90 days${channel ? ', LinkedIn' : ''}`,
      mostMs: FIGURES_MS,
      call: () => readFigures(scope, { period: '90', channel }),
    })),
  ];
}

type Somebody = { id: string; firstName: string; lastName: string };

const unknown: Somebody = { id: '', firstName: '', lastName: '' };

/** What people type: the whole name, its beginning, one letter wrong, no accents, and a name that nobody has. */
const searches: [string, (somebody: Somebody) => string][] = [
  ['name', ({ firstName, lastName }) => `${firstName} ${lastName}`],
  ['beginning', ({ lastName }) => lastName.slice(0, 4)],
  ['two letters', ({ lastName }) => lastName.slice(0, 2)],
  ['one letter wrong', ({ firstName, lastName }) => `${firstName} ${swapped(lastName)}`],
  ['without accents', ({ firstName, lastName }) => searchable(`${firstName} ${lastName}`)],
  ['nobody', ({ lastName }) => `${lastName}xqzw`],
];

/** The third and the fourth letter change places. */
const swapped = (name: string) => name.replace(/^(..)(.)(.)/u, '$1$3$2');

/** The place behind this share of the rows, newest first. */
async function cursorAt(
  scope: Scope,
  table: typeof messageSequences | typeof prospects,
  share: number,
): Promise<string> {
  const mine = eq(table.workspaceId, scope.workspaceId);
  const all = await scope.db.$count(table, mine);
  const [row] = await scope.db
    .select({ id: table.id, createdAt: table.createdAt })
    .from(table)
    .where(mine)
    .orderBy(desc(table.createdAt), desc(table.id))
    .offset(Math.floor(all * share))
    .limit(1);
  if (!row) throw new Error('There are no rows.');
  return encodeCursor(row);
}

async function somePeople(scope: Scope): Promise<Somebody[]> {
  const rows = await scope.db
    .select({ id: prospects.id, firstName: prospects.firstName, lastName: prospects.lastName })
    .from(prospects)
    .where(eq(prospects.workspaceId, scope.workspaceId))
    .orderBy(sql`md5(${prospects.id}::text)`)
    .limit(50);
  return rows.map(({ id, firstName, lastName }) => ({
    id,
    firstName: firstName ?? '',
    lastName: lastName ?? '',
  }));
}
