import { desc, eq } from 'drizzle-orm';
import { aiGenerations } from '@/db/schema';
import { readCall } from '@/lib/ai/audit-call';
import { callFacets } from '@/lib/ai/audit-facets';
import { readCallFigures } from '@/lib/ai/audit-figures';
import { type AuditFilter, auditFilter } from '@/lib/ai/audit-input';
import { listCalls } from '@/lib/ai/audit-list';
import { encodeCursor } from '@/lib/cursor';
import { AppError } from '@/lib/errors';
import type { Scope } from '@/lib/scope';
import type { Case } from '../lists/cases';
import type { Call } from '../lists/measure';

const PAGE_MS = 80;
const FIGURES_MS = 150;

type Some = { call: string; sequence: string; person: string };

/** Each thing that can be asked for by itself, with what is rare or never was, and a few together. */
const filters = ({ sequence, person }: Some): [string, Partial<AuditFilter>][] => [
  ['no filter', {}],
  ['workflow', { workflow: 'variants' }],
  ['task', { node: 'repair' }],
  ['model', { model: 'large-model' }],
  ['model, eighty days ago', { model: 'retired-model' }],
  ['model, never', { model: 'never' }],
  ['prompt', { prompt: 'research/1' }],
  ['succeeded', { outcome: 'succeeded' }],
  ['failed', { outcome: 'failed' }],
  ['refused, never', { outcome: 'refused' }],
  ['on their way', { outcome: 'started' }],
  ['later attempts', { outcome: 'again' }],
  ['repairs', { outcome: 'repair' }],
  ['replays', { outcome: 'replay' }],
  ['cost unknown', { cost: 'unknown' }],
  ['cost from 0.10', { cost: 'from_0.10' }],
  ['one person', { person }],
  ['one sequence', { sequence }],
  ['model, task, failed', { model: 'cheap-model', node: 'vary', outcome: 'failed' }],
  ['model, later attempts', { model: 'cheap-model', outcome: 'again' }],
  ['retired model, dear', { model: 'retired-model', cost: 'from_0.10' }],
  ['one person, failed', { person, outcome: 'failed' }],
];

const searches: [string, string][] = [
  ['a word of every call', 'profile'],
  ['a word of one in ten', 'harbour'],
  ['a word of one in ten thousand', 'zeppelin'],
  ['the beginning of a name', 'call12345'],
  ['two words of every call', 'short dock'],
  ['a phrase of every call', '"dock booking"'],
  ['a phrase that never was', '"zeppelin harbour"'],
  ['words of every call, never side by side', '"short dock"'],
  ['a word that never was', 'xqzwyk'],
];

const asked = (change: Partial<AuditFilter>): AuditFilter => ({
  ...auditFilter.parse({ period: 'all' }),
  ...change,
});

/** The cases that must be quick. */
export async function auditCases(scope: Scope): Promise<Case[]> {
  const some = await someOf(scope);
  const pages = filters(some).flatMap(([name, change]): Case[] => [
    { name: `page, ${name}`, mostMs: PAGE_MS, call: () => listCalls(scope, asked(change)) },
  ]);
  const figures = filters(some).map(
    ([name, change]): Case => ({
      name: `figures, 30 days, ${name}`,
      mostMs: FIGURES_MS,
      call: () => readCallFigures(scope, asked({ period: '30', ...change })),
    }),
  );
  const deep = await Promise.all(
    [0.5, 0.95].map(async (share): Promise<Case> => {
      const cursor = await cursorAt(scope, share);
      return {
        name: `page, ${share * 100} % down`,
        mostMs: PAGE_MS,
        call: () => listCalls(scope, asked({}), { cursor }),
      };
    }),
  );
  const half = await cursorAt(scope, 0.5);
  return [
    ...pages,
    ...deep,
    {
      name: 'page, failed, 50 % down',
      mostMs: PAGE_MS,
      call: () => listCalls(scope, asked({ outcome: 'failed' }), { cursor: half }),
    },
    { name: 'page, 30 days', mostMs: PAGE_MS, call: () => listCalls(scope, asked({ period: '30' })) },
    { name: 'page, today', mostMs: PAGE_MS, call: () => listCalls(scope, asked({ period: 'today' })) },
    ...figures,
    { name: 'what can be chosen', mostMs: PAGE_MS, call: () => callFacets(scope) },
    { name: 'an opened call', mostMs: PAGE_MS, call: () => readCall(scope, some.call) },
  ];
}

/** Searches, over thirty days as the screen asks by default. */
export function searchCases(scope: Scope): Call[] {
  return searches.flatMap(([name, search]) => [
    {
      name: `search, ${name}`,
      call: () => listCalls(scope, asked({ period: '30', search })).catch(tooMany),
    },
    {
      name: `figures of a search, ${name}`,
      call: () => readCallFigures(scope, asked({ period: '30', search })).catch(tooMany),
    },
  ]);
}

/** Words that too many calls hold get a sentence instead of an answer; that takes its time as well. */
function tooMany(error: unknown) {
  if (!(error instanceof AppError) || error.code !== 'invalid') throw error;
}

/** A call of the middle, with its person. */
async function someOf(scope: Scope): Promise<Some> {
  const { calls } = await listCalls(scope, asked({ outcome: 'again' }), { limit: 1 });
  const [call] = calls;
  if (!call?.sequenceId || !call.person) throw new Error('There are no calls.');
  return { call: call.id, sequence: call.sequenceId, person: call.person.id };
}

async function cursorAt(scope: Scope, share: number): Promise<string> {
  const mine = eq(aiGenerations.workspaceId, scope.workspaceId);
  const all = await scope.db.$count(aiGenerations, mine);
  const [row] = await scope.db
    .select({ id: aiGenerations.id, createdAt: aiGenerations.createdAt })
    .from(aiGenerations)
    .where(mine)
    .orderBy(desc(aiGenerations.createdAt), desc(aiGenerations.id))
    .offset(Math.floor(all * share))
    .limit(1);
  if (!row) throw new Error('There are no calls.');
  return encodeCursor(row);
}
