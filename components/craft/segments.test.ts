import { describe, expect, it } from 'vitest';
import type { ClaimBody } from './judged';
import { excerptOf, segmentsOf } from './segments';

const claim = (quote: string, rest: Partial<ClaimBody> = {}): ClaimBody => ({
  quote,
  type: 'fact',
  evidence: ['E1'],
  status: 'supported',
  verdict: 'The number agrees.',
  evidence_quote: null,
  ...rest,
});
const shown = (text: string, claims: ClaimBody[]) =>
  segmentsOf(text, claims).map((segment) => (segment.claim ? `[${segment.text}]` : segment.text));

describe('segmentsOf', () => {
  const text = 'Ruth, you run four sites with 62 doors. Four sites, still by e-mail?';

  it('marks the quotes and loses no character', () => {
    const claims = [claim('62 doors'), claim('four sites')];
    expect(shown(text, claims)).toEqual([
      'Ruth, you run ',
      '[four sites]',
      ' with ',
      '[62 doors]',
      '. Four sites, still by e-mail?',
    ]);
    expect(
      segmentsOf(text, claims)
        .map((s) => s.text)
        .join(''),
    ).toBe(text);
  });
  it('shows the flagged one of two that overlap', () => {
    const claims = [
      claim('run four sites'),
      claim('four sites with', { status: 'unsupported', evidence: [] }),
    ];
    expect(shown(text, claims)).toContain('[four sites with]');
    expect(shown(text, claims)).not.toContain('[run four sites]');
  });
  it('takes the next place for a quote that is claimed twice', () => {
    expect(shown('a b a', [claim('a'), claim('a')])).toEqual(['[a]', ' b ', '[a]']);
  });
  it('leaves questions, opinions and quotes that are not there alone', () => {
    const claims = [claim('still by e-mail?', { type: 'question', evidence: [], status: 'unchecked' })];
    expect(segmentsOf(text, [...claims, claim('70 doors'), claim('')])).toHaveLength(1);
  });
  it('gives no segment for an empty message', () => {
    expect(segmentsOf('', [claim('x')])).toEqual([]);
  });
});

describe('excerptOf', () => {
  it('sets the carrying words apart, whatever their case', () => {
    expect(excerptOf('I run Four Sites in Wakefield.', 'four sites')).toEqual({
      before: 'I run ',
      marked: 'Four Sites',
      after: ' in Wakefield.',
    });
  });
  it('cuts long sources at word ends on both sides', () => {
    const long = 'word '.repeat(60);
    const { before, marked, after } = excerptOf(`${long}the 62 doors ${long}`, 'the 62 doors');
    expect(marked).toBe('the 62 doors');
    expect(before.startsWith('…word')).toBe(true);
    expect(after.endsWith('word…')).toBe(true);
  });
  it('shows the source alone when the words are not in it', () => {
    expect(excerptOf('Short.', 'else')).toEqual({ before: 'Short.', marked: '', after: '' });
    expect(excerptOf('x'.repeat(500), null).before).toHaveLength(361);
  });
});
