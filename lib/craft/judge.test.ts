import { describe, expect, it } from 'vitest';
import { checkIds } from '@/db/schema/values';
import { fact, warehouse } from '@/lib/craft/fixture';
import { judgeMessage } from '@/lib/craft/judge';
import type { CraftContext, DraftClaim } from '@/lib/craft/schema';

const text =
  'Thanks for connecting, Ruth. You took trailer turn at Wakefield from 94 to 71 minutes with the same doors. When Avonmouth opened in January, did its 14 doors start on booked slots, or did the e-mail habit come along?';
const claims = [
  fact('You took trailer turn at Wakefield from 94 to 71 minutes', 'E5'),
  fact('with the same doors', 'E5'),
  fact('When Avonmouth opened in January', 'E6'),
  fact('its 14 doors', 'E6'),
];

function judge(
  content: string,
  ctx: Partial<CraftContext> = {},
  draftClaims: DraftClaim[] = [],
  subject: string | null = null,
) {
  return judgeMessage({ subject, content, claims: draftClaims }, { ...warehouse, ...ctx });
}

describe('judgeMessage', () => {
  it('gives every check once, with words for the chip and a sentence', () => {
    const { checks } = judge(text, {}, claims);
    expect(checks.map((one) => one.id)).toEqual([...checkIds]);
    for (const one of checks) {
      expect(one.label).not.toBe('');
      expect(one.message).toMatch(/^["“\p{Lu}\d].*[.!?]$/su);
    }
  });

  it('says what a good message does well', () => {
    const judged = judge(text, { tone: { formality: 50, warmth: 55, directness: 75 } }, claims);
    expect(judged.checks.filter((one) => one.status !== 'pass')).toEqual([]);
    expect(judged.checks.map((one) => one.label)).toEqual(
      expect.arrayContaining([
        '216 characters of 8,000, aim 300',
        'Grounded 4 of 4',
        'One question',
        'No worn phrases',
        'In tune',
        'Right name',
      ]),
    );
    expect(judged.confidenceReasons).toMatch(
      /^all 4 claims verified, 10 facts to draw on, tone \d+ points? off on average$/,
    );
  });

  it('advises to send no note where there is nothing to say', () => {
    const judged = judge('', { channel: 'connection_note', step: 1 });
    expect(judged.tone).toBeNull();
    expect(judged.checks).toMatchObject([{ id: 'opening', status: 'pass', label: 'Send it without a note' }]);
    expect(judged.checks[0]?.message).toMatch(/^Send it without a note/);
  });

  it('fails an empty message elsewhere', () => {
    expect(judge(' \n').checks).toMatchObject([{ id: 'length', status: 'fail' }]);
  });

  it('gives the same judgement twice', () => {
    expect(judge(text, {}, claims)).toEqual(judge(text, {}, claims));
  });

  it.each([
    ['emoji', '🙂🙂🙂🙂'],
    ['marks', '?!...—;;'],
    ['right to left', 'שלום רות, אתם מנהלים ארבעה אתרים. האם השינוי מתוכנן?'],
    ['a hundred thousand characters', 'You run 5 sites in Bristol; call me at 020 7946 0018! '.repeat(1_850)],
    ['a lone surrogate', 'Hello \udc00 Ruth, how are the doors?'],
    ['one endless word', 'x'.repeat(100_000)],
    ['an endless compound', 'a-'.repeat(50_000)],
    ['an endless domain', 'a.'.repeat(50_000)],
    ['dots before a letter', `${'.'.repeat(100_000)}x`],
    ['empty lines', `${'\n'.repeat(100_000)}x`],
    ['open brackets and marks', '[{<**__`"“'.repeat(10_000)],
    ['conditions without an end', `${'if '.repeat(33_000)}, you run five sites`],
    ['digits', '1'.repeat(100_000)],
    ['figures', '1,9 '.repeat(25_000)],
  ])('survives %s', (_, content) => {
    const judged = judge(content);
    expect(judged.checks).toHaveLength(checkIds.length);
    expect(judged.confidence).toBeGreaterThanOrEqual(0);
    expect(judged.confidence).toBeLessThanOrEqual(100);
  });
});
