import { describe, expect, it } from 'vitest';
import { learnTone } from './learn';
import { measureTone } from './meter';
import { toneDimensions } from './schema';

const chatty = [
  'Hi Ruth,\n\nI saw you’re opening Avonmouth on two shifts. That’s a lot of doors at once. How did the first month go?\n\nBest,\nMarta',
  'Hi Tom,\n\nYou’ve moved the early slots to Tuesdays, I hear. It’s what two of our sites did last year. Did the queue get any shorter?\n\nBest,\nMarta',
  'Hi Ines,\n\nThanks for the note on the night shift. We’re seeing the same at Halden. Who books the doors at yours?\n\nBest,\nMarta',
];
const formal = [
  'Dear Dr Weiss,\n\nI am writing with regard to the procurement of dock equipment for the Leeds facility. We would appreciate the opportunity to discuss your requirements.\n\nYours sincerely,\nMarta Lindqvist',
  'Dear Mr Cole,\n\nI would like to enquire whether the assessment of the booking procedure has been concluded. We do not wish to proceed without your approval.\n\nYours sincerely,\nMarta Lindqvist',
];

describe('learnTone', () => {
  it('proposes the mean of the messages, the longer ones counting more', () => {
    const long = `${formal[0]} ${'I should be grateful for your advice on this matter. '.repeat(8)}`;
    const { tone, spread, samples } = learnTone([chatty[0] ?? '', long]);
    for (const dimension of toneDimensions) {
      const [short, lengthy] = [chatty[0] ?? '', long].map((text) => measureTone(text).tone[dimension]);
      expect(spread[dimension].from).toBe(Math.round(Math.min(short ?? 0, lengthy ?? 0)));
      expect(spread[dimension].to).toBe(Math.round(Math.max(short ?? 0, lengthy ?? 0)));
      expect(Math.abs(tone[dimension] - (lengthy ?? 0))).toBeLessThanOrEqual(
        Math.abs(tone[dimension] - (short ?? 0)),
      );
    }
    expect(samples.map(({ words }) => words)).toEqual([expect.any(Number), expect.any(Number)]);
    expect(samples[1]?.words).toBeGreaterThan(samples[0]?.words ?? 0);
  });

  it('puts the formal writer above the chatty one', () => {
    expect(learnTone(formal).tone.formality).toBeGreaterThan(learnTone(chatty).tone.formality + 20);
  });

  it('tells the habits in words', () => {
    expect(learnTone(chatty).notes).toEqual([
      'opens with “Hi” and the name',
      'uses contractions',
      'asks one question at the end',
      expect.stringMatching(/^writes sentences of about \d+ words$/),
      'needs about 25 words for a message',
      'uses no exclamation marks',
      'signs off with “Best”',
    ]);
    expect(learnTone(formal).notes).toEqual(
      expect.arrayContaining([
        'uses no contractions',
        'asks no question',
        'signs off with “Yours sincerely”',
      ]),
    );
  });

  it('tells nothing that only half of the messages do', () => {
    const { notes } = learnTone([chatty[0] ?? '', formal[0] ?? '']);
    expect(notes.join(' ')).not.toMatch(/Best|Yours|contractions|opens/);
  });

  it('reads the same messages with other line ends the same way', () => {
    expect(learnTone(chatty.map((text) => text.replaceAll('\n', '\r\n')))).toEqual(learnTone(chatty));
  });

  it('makes sentences of the notes', () => {
    expect(learnTone(chatty).instructions).toMatch(
      /^Opens with “Hi” and the name\. Uses contractions\. .*\. Signs off with “Best”\.$/,
    );
  });
});

describe('learnTone refuses', () => {
  const fieldsOf = (messages: string[]) => {
    try {
      return learnTone(messages);
    } catch (error) {
      return error instanceof Error && 'fields' in error ? error.fields : error;
    }
  };
  it('a message that is too short, at its place', () => {
    expect(fieldsOf(['', chatty[0] ?? '', 'Hi Ruth, thanks for this.', chatty[1] ?? ''])).toEqual({
      'messages.2': 'This message has 5 words; a tone shows from 12 on.',
    });
  });
  it('a single message, however often it is given', () => {
    const sentence = 'Paste at least two different messages of yours.';
    expect(fieldsOf([chatty[0] ?? '', '', ''])).toEqual({ 'messages.1': sentence });
    expect(fieldsOf([chatty[0] ?? '', chatty[0] ?? ''])).toEqual({ 'messages.0': sentence });
    expect(fieldsOf([])).toEqual({ 'messages.0': sentence });
  });
});
