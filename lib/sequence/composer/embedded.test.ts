import { describe, expect, it } from 'vitest';
import { embedded } from './embedded';
import * as asks from './phrases/asks';
import * as about from './phrases/asks-about';
import * as angle from './phrases/asks-angle';

describe('embedded', () => {
  it.each([
    ['Do you have a plan', 'whether you have a plan'],
    ['What would you fix first', 'what you would fix first'],
    ['What was the hardest part of it', 'what the hardest part of it was'],
    ['How does that work in practice', 'how that works in practice'],
    ['Is our webinar on 3 December of use to you', 'whether our webinar on 3 December is of use to you'],
    ['Are you or a colleague responsible for it', 'whether you or a colleague are responsible for it'],
    ['Is a change of approach under consideration', 'whether a change of approach is under consideration'],
    ['Who else on your team should I ask', 'who else on your team I should ask'],
  ])('%s → %s', (question, clause) => {
    expect(embedded(question)).toBe(clause);
  });

  it('leaves no question in its own order', () => {
    const questions = [asks, about, angle].flatMap((banks) => Object.values(banks).flat(2));
    for (const question of questions) {
      expect(embedded(question) ?? '').not.toMatch(
        /^(?:what|how|who|whether) (?:do|does|did|have|are|should) (?:you|it|I)\b/,
      );
    }
  });
});
