import { expect, it } from 'vitest';
import { askedCalls, auditSearch } from './audit-asked';

const person = '7f1f6f0a-52a8-4a33-9a53-6b2f4a4c9a11';

it('an address and what it asks for say the same', () => {
  const search = auditSearch(
    askedCalls({ search: ' dock & doors ', outcome: 'failed', person, period: 'all', model: 'a/b:free' }),
  );
  expect(search).toBe(`period=all&model=a%2Fb%3Afree&outcome=failed&person=${person}&search=dock+%26+doors`);
  expect(auditSearch(askedCalls(Object.fromEntries(new URLSearchParams(search))))).toBe(search);
});

it('named days are a period of their own', () => {
  const search = auditSearch(askedCalls({ period: '7', from: '2026-11-01', to: '2026-02-30' }));
  expect(search).toBe('period=dates&from=2026-11-01');
});

it('what is wrong or twice there is as if it were not there', () => {
  const asked = askedCalls({
    period: 'never',
    outcome: ['failed', 'again'],
    cost: '12',
    person: "' or 1=1",
    node: '',
    search: 'x'.repeat(201),
  });
  expect(asked.period).toBe('30');
  expect(auditSearch(asked)).toBe('');
});

it('what no database can hold is not asked for', () => {
  const asked = askedCalls({ search: 'a\0b', model: '\0', prompt: 'write\u0007.v1', node: ['\0', 'write'] });
  expect(auditSearch(asked)).toBe('prompt=write.v1&search=ab');
});
