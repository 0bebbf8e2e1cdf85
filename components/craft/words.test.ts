import { describe, expect, it } from 'vitest';
import { bySeverity } from './words';

describe('bySeverity', () => {
  it('puts what is wrong first and keeps the order otherwise', () => {
    const checks = (['pass', 'warn', 'pass', 'fail'] as const).map((status, at) => ({ status, at }));
    expect(bySeverity(checks).map(({ at }) => at)).toEqual([3, 1, 0, 2]);
  });
});
