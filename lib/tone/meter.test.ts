import { describe, expect, it } from 'vitest';
import { toneAnchors } from '@/lib/tone/anchors';
import { measureTone } from '@/lib/tone/meter';
import { type ToneDimension, toneDimensions } from '@/lib/tone/schema';

const plain =
  'Hello Ruth, you run four chilled sites between Wakefield and Avonmouth. Slotwright plans dock slots for chilled sites. Which site is the hardest to plan?';

describe('measureTone', () => {
  it('reads a plain business message near the middle', () => {
    const { tone } = measureTone(plain);
    for (const dimension of toneDimensions) {
      expect(tone[dimension]).toBeGreaterThan(35);
      expect(tone[dimension]).toBeLessThan(70);
    }
  });

  it.each(toneAnchors)('reads $dimension $level within 20 points: $text', ({ dimension, level, text }) => {
    expect(Math.abs(measureTone(text).tone[dimension] - level)).toBeLessThan(20);
  });

  it.each(toneDimensions)('ranks the anchors of %s as their levels', (dimension) => {
    const means = [10, 30, 50, 70, 90].map((level) => {
      const scores = toneAnchors
        .filter((anchor) => anchor.dimension === dimension && anchor.level === level)
        .map((anchor) => measureTone(anchor.text).tone[dimension]);
      return scores.reduce((sum, score) => sum + score, 0) / scores.length;
    });
    expect(means).toEqual([...means].sort((a, b) => a - b));
  });

  it.each<[string, ToneDimension, 'up' | 'down', string]>([
    ['a contraction', 'formality', 'down', plain.replace('Which site is', "What's")],
    ['slang', 'formality', 'down', plain.replace('Which site', 'Btw which site')],
    ['a title', 'formality', 'up', plain.replace('Hello Ruth', 'Dear Dr Cole')],
    ['a formal word', 'formality', 'up', plain.replace('Which site is', 'Which site is currently')],
    ['a casual greeting', 'formality', 'down', plain.replace('Hello', 'Hey')],
    ['an emoji', 'formality', 'down', `${plain} 🙂`],
    ['thanks', 'warmth', 'up', `${plain} Thank you for the post.`],
    ['credit', 'warmth', 'up', plain.replace('you run', 'I enjoyed reading how you run')],
    ['freedom to say no', 'warmth', 'up', `${plain} No rush at all.`],
    ['pressure', 'warmth', 'down', plain.replace('Which site', 'You must decide now. Which site')],
    ['no greeting', 'warmth', 'down', plain.replace('Hello Ruth, you', 'You')],
    ['a hedge', 'directness', 'down', plain.replace('Which site is', 'Which site is perhaps')],
    ['a softener', 'directness', 'down', `${plain} Whenever suits.`],
    ['a lead-in', 'directness', 'down', plain.replace('Which', 'I was hoping to ask which')],
    ['a day', 'directness', 'up', plain.replace('plan?', 'plan on Tuesday?')],
    [
      'a command',
      'directness',
      'up',
      plain.replace(/Which.*$/, 'Tell me which site is the hardest to plan.'),
    ],
    ['a polite form', 'directness', 'down', plain.replace('Which site is', 'Would you say which site is')],
  ])('moves with %s: %s %s', (_, dimension, way, changed) => {
    expect(changed).not.toBe(plain);
    const difference = measureTone(changed).tone[dimension] - measureTone(plain).tone[dimension];
    expect(way === 'up' ? difference : -difference).toBeGreaterThan(1);
  });

  it('falls further with each contraction', () => {
    const texts = [
      'You are right that it is late. I am sure you will find that we are ready for it and do not mind.',
      "You're right that it is late. I am sure you will find that we are ready for it and do not mind.",
      "You're right that it's late. I am sure you will find that we are ready for it and do not mind.",
      "You're right that it's late. I'm sure you'll find that we're ready for it and don't mind.",
    ];
    const scores = texts.map((text) => measureTone(text).tone.formality);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
    expect(new Set(scores).size).toBe(4);
  });

  it.each([
    ['Ruth', 'Grace'],
    ['Ruth', 'Will'],
    ['Ruth', 'Maximiliane'],
    ['Wakefield', 'Hope'],
    ['Slotwright', 'Delight Systems'],
    ['four', '4'],
    ['four', '17'],
  ])('does not change by two points when %s becomes %s', (name, other) => {
    const before = measureTone(plain).tone;
    const after = measureTone(plain.replaceAll(name, other)).tone;
    for (const dimension of toneDimensions) {
      expect(Math.abs(after[dimension] - before[dimension])).toBeLessThan(2);
    }
  });

  it('names the words behind a score and how far they moved it', () => {
    const { contributions } = measureTone(
      "Hi Ana, I'd say you're close. Do you plan the change for this year, or later?",
    );
    const contractions = contributions.find((part) => part.feature === 'contractions');
    expect(contractions?.words).toEqual(["I'd", "you're"]);
    expect(contractions?.points).toBeLessThan(-3);
  });

  it('treats curly and straight apostrophes alike', () => {
    expect(measureTone('I’d say you’re close to it.').tone).toEqual(
      measureTone("I'd say you're close to it.").tone,
    );
  });

  it('says when a text is too short', () => {
    expect(measureTone('One two three four five six seven eight nine ten eleven').reliable).toBe(false);
    expect(measureTone('One two three four five six seven eight nine ten eleven twelve').reliable).toBe(true);
  });

  it.each([
    ['nothing', ''],
    ['marks only', '?!... --- ;;; “”'],
    ['emoji', '🙂🙂🙂'],
    ['right to left', 'שלום רות, אתם מנהלים ארבעה אתרים. האם השינוי מתוכנן לשנה הבאה?'],
    ['a lone surrogate', 'Hello \ud800 Ruth'],
    ['one endless word', 'a'.repeat(100_000)],
    ['a hundred thousand characters', 'Perhaps you might thank them, Ruth? '.repeat(2_800)],
    ['marks without end', '!'.repeat(100_000)],
  ])('gives finite numbers for %s', (_, text) => {
    const { tone, contributions } = measureTone(text);
    for (const dimension of toneDimensions) {
      expect(tone[dimension]).toBeGreaterThan(0);
      expect(tone[dimension]).toBeLessThan(100);
    }
    expect(contributions.every((part) => Number.isFinite(part.points))).toBe(true);
    expect(measureTone(text)).toEqual(measureTone(text));
  });
});
