import { describe, expect, it } from 'vitest';
import { bySeverity, tallyWords } from './words';

describe('bySeverity', () => {
  it('puts what is wrong first and keeps the order otherwise', () => {
    const checks = (['pass', 'warn', 'pass', 'fail'] as const).map((status, at) => ({ status, at }));
    expect(bySeverity(checks).map(({ at }) => at)).toEqual([3, 1, 0, 2]);
  });
});

describe('tallyWords', () => {
  const checks = (...statuses: ('pass' | 'warn' | 'fail')[]) => statuses.map((status) => ({ status }));
  it('says what is wrong before what passed', () => {
    expect(tallyWords(checks('pass', 'warn', 'fail', 'warn'))).toBe('1 failed, 2 to look at, 1 passed');
    expect(tallyWords(checks('pass', 'warn'))).toBe('1 to look at, 1 passed');
  });
  it('says so when nothing is wrong', () => {
    expect(tallyWords(checks('pass', 'pass'))).toBe('All 2 checks passed');
  });
});
