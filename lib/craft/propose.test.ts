import { describe, expect, it } from 'vitest';
import { warehouse } from '@/lib/craft/fixture';
import { judgeMessage } from '@/lib/craft/judge';
import { proposeClaims } from '@/lib/craft/propose';

const sent =
  'Hi Ruth, you took trailer turn at Wakefield from 94 to 71 minutes. Calder Dairy brought no-shows from 11% to 4% in ten weeks. Your four sites take about 1,900 trailers a week: what share is late?';

function flagged(content: string): boolean {
  const { claims, checks } = judgeMessage(
    { subject: null, content, claims: proposeClaims(content, warehouse) },
    warehouse,
  );
  return (
    claims.some((claim) => claim.status === 'unsupported' || claim.status === 'partly') ||
    checks.some((check) => check.status === 'fail' && (check.id === 'grounding' || check.id === 'own_claims'))
  );
}

describe('proposeClaims', () => {
  it('traces each statement to the nearest facts', () => {
    expect(proposeClaims(sent, warehouse)).toEqual([
      { quote: 'you took trailer turn at Wakefield from 94 to 71 minutes', type: 'fact', evidence: ['E5'] },
      { quote: 'Calder Dairy brought no-shows from 11% to 4% in ten weeks', type: 'sender', evidence: [] },
      { quote: 'Your four sites take about 1,900 trailers a week', type: 'fact', evidence: ['E2'] },
      { quote: 'what share is late', type: 'question', evidence: [] },
    ]);
  });

  it.each([
    sent,
    'Thanks for connecting, Ruth. When Avonmouth opened in January, did its 14 doors start on booked slots?',
    'Hello Ruth, thank you for the post. If it helps, I can send you the count sheet. Would a 15-minute call on Tuesday suit you?',
    'Going into winter, how are the doors, Ruth?',
  ])('does not flag: %s', (content) => {
    expect(flagged(content)).toBe(false);
  });

  it.each([
    ['94', '49'],
    ['Wakefield', 'Wolverhampton'],
    ['took trailer turn', 'took supplier trust'],
    ['four sites', 'five sites'],
    ['1,900', '9,100'],
    ['Calder Dairy', 'Harrow Dairy'],
    ['11%', '21%'],
    ['trailers a week', 'patients a week'],
    ['you took trailer turn at Wakefield from 94 to 71 minutes', 'you doubled revenue'],
  ])('flags %s made %s', (from, to) => {
    expect(sent).toContain(from);
    expect(flagged(sent.replace(from, to))).toBe(true);
  });
});
