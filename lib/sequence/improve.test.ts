import { describe, expect, it } from 'vitest';
import { warehouse } from '@/lib/craft/fixture';
import { judgeMessage } from '@/lib/craft/judge';
import type { DraftClaim } from '@/lib/craft/schema';
import { better, findings, type Judged } from './improve';

const tone = { formality: 48, warmth: 49, directness: 66 };

function judged(content: string, claims: DraftClaim[] = []): Judged {
  const draft = {
    ...{ subject: null, content, claims, rationale: '', thinking: '' },
    ...{ trigger: 'no_response' as const, delayDays: 2 },
  };
  const ctx = { ...warehouse, channel: 'linkedin_message' as const, step: 2, tone };
  return { draft, promptVersion: 'message/1', judgement: judgeMessage(draft, ctx) };
}

const open = 'Hi Ruth, you run four chilled sites between Wakefield and Avonmouth.';
const fine = judged(`${open} Which part of it takes the most time?`);
const offTone = judged(`${open} Decide this week. State the problem and send me the date. Who refuses?`);
const invented = judged(`${open} You doubled revenue in 2019. Which part of it takes the most time?`);
const tooLong = judged(`${open} ${'Which part of it takes the most time? '.repeat(300)}`);

describe('findings', () => {
  it('are none for a message that holds', () => {
    expect(findings(fine)).toEqual([]);
  });

  it('name the claim that no fact supports', () => {
    expect(findings(invented).join(' ')).toContain('“You doubled revenue in 2019”');
  });

  it('name the limit that is broken, with its figure', () => {
    expect(findings(tooLong).join(' ')).toMatch(/8,000/);
  });

  it('name the dial that is missed by more than fifteen points, with the words at fault', () => {
    expect(findings(offTone)).toEqual([
      expect.stringMatching(
        /^Directness reads \d+ where you set 66\. Sharpening it: “[^.]+”\. Warmth reads \d+ where you set 49\./,
      ),
    ]);
  });
});

describe('better', () => {
  it('puts facts before tone, and tone before nothing', () => {
    expect(better(invented, offTone, tone)).toBe(offTone);
    expect(better(offTone, invented, tone)).toBe(offTone);
    expect(better(offTone, fine, tone)).toBe(fine);
  });

  it('puts facts before limits, and limits before tone', () => {
    expect(better(invented, tooLong, tone)).toBe(tooLong);
    expect(better(tooLong, offTone, tone)).toBe(offTone);
  });

  it('keeps the earlier one of two that are equally good', () => {
    const again = judged(fine.draft.content);
    expect(better(fine, again, tone)).toBe(fine);
  });
});
