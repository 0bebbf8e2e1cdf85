import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { closingLine, readTally, sum } from './tally.mjs';

const folder = mkdtempSync(path.join(tmpdir(), 'overtone-tally-'));
afterAll(() => rmSync(folder, { recursive: true }));

function tallyOf(report: unknown, exitCode: number) {
  const file = path.join(folder, 'report.json');
  writeFileSync(file, JSON.stringify(report));
  return readTally(file, exitCode);
}

test('reads what Vitest reports', () => {
  const report = { numPassedTests: 7, numFailedTests: 2, numPendingTests: 1, numTodoTests: 1 };
  expect(tallyOf(report, 1)).toEqual({ passed: 7, failed: 2, skipped: 2 });
});

test('reads what Playwright reports', () => {
  const report = { stats: { expected: 5, flaky: 1, unexpected: 3, skipped: 0 } };
  expect(tallyOf(report, 1)).toEqual({ passed: 6, failed: 3, skipped: 0 });
});

test('a run that ended badly has failed, even when no test did or no report was written', () => {
  const green = { numPassedTests: 7, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0 };
  expect(tallyOf(green, 1)).toMatchObject({ passed: 7, failed: 1 });
  expect(readTally(path.join(folder, 'none.json'), 1)).toEqual({ passed: 0, failed: 1, skipped: 0 });
});

test('the closing line adds up all runs', () => {
  const total = sum([
    { passed: 1, failed: 0, skipped: 0 },
    { passed: 41, failed: 2, skipped: 0 },
  ]);
  expect(closingLine(total)).toBe('42 passed, 2 failed');
  expect(closingLine({ passed: 1, failed: 0, skipped: 3 })).toBe('1 passed, 0 failed, 3 skipped');
});
