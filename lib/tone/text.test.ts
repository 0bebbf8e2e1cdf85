import { describe, expect, it } from 'vitest';
import { readText } from '@/lib/tone/text';

const sentences = (text: string) => readText(text).sentences.map((sentence) => sentence.text);
const words = (text: string) => readText(text).words.map((word) => word.text);

describe('readText', () => {
  it.each([
    ['One. Two? Three', ['One.', 'Two?', 'Three']],
    [
      'I met Dr. Cole and J. Smith at Acme Inc. in May. Then I left.',
      ['I met Dr. Cole and J. Smith at Acme Inc. in May.', 'Then I left.'],
    ],
    ['You work at Acme Inc. My part is slots.', ['You work at Acme Inc.', 'My part is slots.']],
    ['So do I. You too.', ['So do I.', 'You too.']],
    ['From 3.5 to 4.5 points. Good.', ['From 3.5 to 4.5 points.', 'Good.']],
    ['Hi Ruth,\n\nYou run four sites.\nBest', ['Hi Ruth,', 'You run four sites.', 'Best']],
    ['He said “yes.” Then no.', ['He said “yes.”', 'Then no.']],
    ['...', []],
    ['', []],
  ])('cuts %j into sentences', (text, expected) => {
    expect(sentences(text)).toEqual(expected);
  });

  it.each([
    ['about 1,900 trailers, 4% at 10:30', ['about', '1,900', 'trailers', '4%', 'at', '10:30']],
    ["you’re co-founder of R&D in Łódź, don't", ['you’re', 'co-founder', 'of', 'R&D', 'in', 'Łódź', "don't"]],
    ['B2B e-mail U.K.', ['B2B', 'e-mail', 'U.K']],
  ])('cuts %j into words', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  it('gives offsets that cut the word out again', () => {
    const text = 'Ruth, you run 4 sites. Née Zoë?';
    for (const word of readText(text).words) expect(text.slice(word.start, word.end)).toBe(word.text);
  });

  it('knows a question behind a quotation mark', () => {
    expect(readText('Is it “late?”').sentences[0]?.question).toBe(true);
  });
});
