import { describe, expect, it } from 'vitest';
import { checkMessage } from '@/lib/craft/check';
import { TEXT_MAX_CHARACTERS } from '@/lib/craft/input';
import { longestTexts } from '@/lib/craft/long-fixture';

const profile = `Ruth Adeyemi
Director of Warehouse Operations at Brannock Foods
Leeds, England, United Kingdom
About
I run four chilled sites between Wakefield and Avonmouth: 62 dock doors, about 1,900 inbound trailers a week.
Experience
Warehouse Manager
Pellow Cold Storage
2015 - 2019`;

const check = (text: string, about: string = profile) =>
  checkMessage({ text, channel: 'linkedin_message', profile: about, company_context: 'We do dock booking.' });

/** As the API defines it. */
function isFlagged({ claims, checks }: ReturnType<typeof check>): boolean {
  return (
    claims.some(({ status }) => status === 'unsupported' || status === 'partly') ||
    checks.some(({ id, status }) => status === 'fail' && (id === 'grounding' || id === 'own_claims'))
  );
}

describe('checkMessage', () => {
  it.each([
    ['You take about 1.900 trailers a week.'],
    ['You take about 1 900 trailers a week.'],
    ['You take about 1,9k trailers a week.'],
    ['You take nineteen hundred trailers a week.'],
    ['You were a warehouse manager at Pellow from 2015 to 2019.'],
    ['You were a warehouse manager at Pellow for four years.'],
    ['Sie leiten vier Standorte zwischen Wakefield und Avonmouth mit 62 Toren.'],
  ])('does not flag: %s', (text) => {
    expect(isFlagged(check(text))).toBe(false);
  });

  it.each([
    ['You take about 9 1 0 0 trailers a week.'],
    ['You take about 9\u200b,100 trailers a week.'],
    ['You take about <b>9,100</b> trailers a week.'],
    ['| Site | Trailers |\n|---|---|\n| Wolverhampton | 9,100 |'],
    ['You were a warehouse manager at Pellow for nine years.'],
    ['You were a warehouse manager at Kes\u200btrel for four years.'],
    ['Sie leiten neun Standorte zwischen Wolverhampton und Avonmouth.'],
  ])('flags: %s', (text) => {
    expect(isFlagged(check(text))).toBe(true);
  });

  it('judges an English message about a profile in Chinese by its numbers', () => {
    const chinese = '王芳\n仓储总监\n我管理四个冷库，每周约1900辆拖车。';
    expect(isFlagged(check('You take 1,900 trailers a week.', chinese))).toBe(false);
    expect(isFlagged(check('You take 9,100 trailers a week.', chinese))).toBe(true);
  });

  it.each(longestTexts)(
    'judges the longest text of $what as any other: what is false at its end is found',
    ({ text }) => {
      const end = '\n\nYou take about 9,100 trailers a week.';
      const ordinary = check('Is that so?').checks.map(({ id }) => id);
      const { claims, checks } = check(text.slice(0, TEXT_MAX_CHARACTERS - end.length) + end);
      expect(checks.map(({ id }) => id)).toEqual(ordinary);
      expect(checks.find(({ id }) => id === 'length')?.status).toBe('fail');
      expect(claims.find(({ quote }) => quote.includes('9,100'))?.status).toBe('unsupported');
    },
  );
});
