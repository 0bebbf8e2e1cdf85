import { describe, expect, it } from 'vitest';
import { isDateOnly, isDuration, rangeOf, readDateLine, takeDateRange } from '@/lib/profile/date-range';

describe('readDateLine', () => {
  it.each<[string, string | null, string | null, string]>([
    ['Jan 2022 - Present · 3 yrs 2 mos', 'Jan 2022', null, 'Jan 2022 - Present'],
    ['January 2022 - Present (2 years 4 months)', 'January 2022', null, 'January 2022 - Present'],
    ['Sep 2014 to Dec 2015 · 1 yr 4 mos', 'Sep 2014', 'Dec 2015', 'Sep 2014 - Dec 2015'],
    ['2019 – 2022', '2019', '2022', '2019 - 2022'],
    ['03/2019 – 05/2021', '03/2019', '05/2021', '03/2019 - 05/2021'],
    ['(2006 - 2010)', '2006', '2010', '2006 - 2010'],
    ['März 2020–Heute · 5 Jahre', 'März 2020', null, 'März 2020 - Heute'],
    ['Seit 2019', '2019', null, '2019 - Present'],
    ['janv. 2020 - aujourd’hui · 5 ans', 'janv. 2020', null, 'janv. 2020 - aujourd’hui'],
    ['ene. 2020 - actualidad · 5 años', 'ene. 2020', null, 'ene. 2020 - actualidad'],
  ])('%s', (line, start, end, text) => {
    expect(readDateLine(line)).toEqual({ start, end, current: end === null, text });
  });

  it.each(['2014', 'From 2019 to 2021 sales grew', 'Jan 2022', 'Present', '1999 - 1', ''])(
    '%s is none',
    (line) => {
      expect(readDateLine(line)).toBeNull();
    },
  );
});

it.each<[string, string | null]>([
  ['Director · Acme · Jan 2022 - Present · Leeds', 'Director · Acme · Leeds'],
  ['Data Scientist at Initech, Mar 2018 - May 2019', 'Data Scientist at Initech'],
  ['2019 – 2022 Analyst, Acme', 'Analyst, Acme'],
  ['Acme (2019–2022)', 'Acme'],
  ['Grew sales from 2019 to 2021 by 5%', null],
])('takes the dates out of %s', (line, rest) => {
  expect(takeDateRange(line)?.rest ?? null).toBe(rest);
});

it('tells a date and a duration from other lines', () => {
  expect(['2014', 'Mar 2014', '2010 - 2014'].every(isDateOnly)).toBe(true);
  expect(['5 yrs 3 mos', '10 mos', '1 Jahr 2 Monate', '2 ans'].every(isDuration)).toBe(true);
  expect(['2014 trucks', '5 doors'].some((line) => isDateOnly(line) || isDuration(line))).toBe(false);
});

it.each<[string | null, string | null, boolean, string | null]>([
  ['2019-03-01', '2021-05', false, 'Mar 2019 - May 2021'],
  ['2019', null, true, '2019 - Present'],
  ['2019-03', null, false, 'Mar 2019'],
  [null, '2010', false, '2010'],
  [null, null, true, 'Present'],
  [null, null, false, null],
  ['2019-13', 'soon', false, '2019-13 - soon'],
])('says %s to %s', (start, end, current, text) => {
  expect(rangeOf(start, end, current)?.text ?? null).toBe(text);
});
