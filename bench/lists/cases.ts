import { desc, eq, sql } from 'drizzle-orm';
import { messageSequences, prospects } from '@/db/schema';
import { encodeCursor } from '@/lib/cursor';
import { getProspect } from '@/lib/prospect/queries';
import type { Scope } from '@/lib/scope';
import { readFigures } from '@/lib/sequence/figures';
import { listSequences } from '@/lib/sequence/queries';

/** One thing that a screen asks for; `turn` counts the calls, so that not all of them ask for the same. */
export type Case = { name: string; mostMs: number; call: (turn: number) => Promise<unknown> };

const LIST_MS = 50;
const FIGURES_MS = 300;

/** All that is measured. A new list is one more line here. */
export async function listCases(scope: Scope): Promise<Case[]> {
  const [people, deep, deepest] = await Promise.all([
    somePeople(scope),
    sequenceCursor(scope, 0.5),
    sequenceCursor(scope, 0.95),
  ]);
  const person = (turn: number) => people[turn % people.length] ?? '';
  return [
    { name: 'sequences, first page', mostMs: LIST_MS, call: () => listSequences(scope) },
    { name: 'sequences, 50 %', mostMs: LIST_MS, call: () => listSequences(scope, { cursor: deep }) },
    { name: 'sequences, 95 %', mostMs: LIST_MS, call: () => listSequences(scope, { cursor: deepest }) },
    {
      name: "a person's page",
      mostMs: LIST_MS,
      call: (turn) =>
        Promise.all([getProspect(scope, person(turn)), listSequences(scope, { prospectId: person(turn) })]),
    },
    ...([null, 'linkedin'] as const).map((channel) => ({
      name: `insights, 90 days${channel ? ', LinkedIn' : ''}`,
      mostMs: FIGURES_MS,
      call: () => readFigures(scope, { period: '90', channel }),
    })),
  ];
}

/** The place behind this share of the sequences, newest first. */
async function sequenceCursor(scope: Scope, share: number): Promise<string> {
  const mine = eq(messageSequences.workspaceId, scope.workspaceId);
  const all = await scope.db.$count(messageSequences, mine);
  const [row] = await scope.db
    .select({ id: messageSequences.id, createdAt: messageSequences.createdAt })
    .from(messageSequences)
    .where(mine)
    .orderBy(desc(messageSequences.createdAt), desc(messageSequences.id))
    .offset(Math.floor(all * share))
    .limit(1);
  if (!row) throw new Error('There are no sequences.');
  return encodeCursor(row);
}

async function somePeople(scope: Scope): Promise<string[]> {
  const rows = await scope.db
    .select({ id: prospects.id })
    .from(prospects)
    .where(eq(prospects.workspaceId, scope.workspaceId))
    .orderBy(sql`md5(${prospects.id}::text)`)
    .limit(50);
  return rows.map(({ id }) => id);
}
