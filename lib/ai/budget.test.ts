import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Database } from '@/db/client';
import { aiBudgets } from '@/db/schema';
import { openTestDatabase } from '@/db/testing';
import { parse } from '@/lib/parse';
import type { Scope } from '@/lib/scope';
import { testScope } from '@/lib/testing';
import { readBudgets, saveBudgets } from './budget';
import { noBudget } from './budget-fixture';
import { type BudgetsInput, budgetsInput } from './budget-input';
import { budgetState } from './budget-schema';

let database: Database;
let scope: Scope;
let foreign: Scope;
let slug = 0;
beforeAll(async () => {
  database = await openTestDatabase();
});
beforeEach(async () => {
  [scope, foreign] = [
    await testScope(database, `budget-${slug}`),
    await testScope(database, `budget-${slug++}-foreign`),
  ];
});
afterAll(() => database.close());

const nothing = { day: { warnUsd: null, stopUsd: null }, month: { warnUsd: null, stopUsd: null } };

test('are kept by period, changed and taken back, and belong to one workspace', async () => {
  expect(await readBudgets(scope)).toEqual(nothing);
  await saveBudgets(foreign, { ...noBudget, dayStop: 1 });
  await saveBudgets(scope, { dayWarn: 8, dayStop: 10, monthWarn: null, monthStop: 99.5 });
  expect(await readBudgets(scope)).toEqual({
    day: { warnUsd: 8, stopUsd: 10 },
    month: { warnUsd: null, stopUsd: 99.5 },
  });
  await saveBudgets(scope, { ...noBudget, dayWarn: 0 });
  expect(await readBudgets(scope)).toEqual({ ...nothing, day: { warnUsd: 0, stopUsd: null } });
  await saveBudgets(scope, noBudget);
  expect(await readBudgets(scope)).toEqual(nothing);
  expect(await readBudgets(foreign)).toMatchObject({ day: { stopUsd: 1 } });
  expect(await database.db.$count(aiBudgets)).toBe(1);
});

const refused = (change: Partial<Record<keyof BudgetsInput, unknown>>) => {
  try {
    parse(budgetsInput, { ...noBudget, ...change });
    return null;
  } catch (error) {
    return error;
  }
};

test.each([
  [
    { dayWarn: 12, dayStop: 10 },
    { dayWarn: 'The warning must not be above the limit, which is $10.00 a day.' },
  ],
  [{ monthWarn: 1, monthStop: 0 }, { monthWarn: /limit, which is \$0\.00 a month/ }],
  [{ dayStop: -1 }, { dayStop: /^The limit a day must be an amount from 0 to 1,000,000 dollars/ }],
  [{ dayStop: 1_000_001 }, { dayStop: /^The limit a day must be an amount/ }],
  [{ monthWarn: 0.005 }, { monthWarn: 'The warning a month may have at most two decimals.' }],
  [{ dayStop: '10' }, { dayStop: /must be an amount/ }],
  [{ dayStop: Number.NaN }, { dayStop: /must be an amount/ }],
])('%j is refused at its field', (change, fields) => {
  expect(refused(change)).toMatchObject({
    code: 'invalid',
    fields: Object.fromEntries(
      Object.entries(fields).map(([name, words]) => [
        name,
        typeof words === 'string' ? words : expect.stringMatching(words),
      ]),
    ),
  });
});

test.each([[{}], [{ dayWarn: 10, dayStop: 10 }], [{ dayStop: 0.29 }], [{ monthWarn: 1_000_000 }]])(
  '%j is taken',
  (change) => expect(refused(change)).toBeNull(),
);

test.each([
  [9.99, null, null, 'calm'],
  [9.99, 10, null, 'calm'],
  [10, 10, 12, 'warned'],
  [12, 10, 12, 'stopped'],
  [0, null, 0, 'stopped'],
] as const)('%d spent of warning %s, limit %s: %s', (spentUsd, warnUsd, stopUsd, state) => {
  expect(budgetState({ spentUsd, warnUsd, stopUsd })).toBe(state);
});
