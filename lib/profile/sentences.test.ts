import { expect, it } from 'vitest';
import { splitSentences } from '@/lib/profile/sentences';

const split = (line: string) => splitSentences(line).map(({ start, end }) => line.slice(start, end));

it.each<[string[]]>([
  [
    [
      'I run four sites: 62 doors, about 1,900 trailers a week.',
      'Most of my week goes on the gate and the door.',
    ],
  ],
  [
    [
      'We use tools, e.g. SAP and Excel, on all the sites.',
      'Worked for J. R. Smith at Acme Inc. in the U.S. and on.',
    ],
  ],
  [
    [
      'It cost approx. 3.5 million pounds in the first year.',
      'Opened on Jan. 4 with no. 7 as the only open door.',
    ],
  ],
  [['Two of our four sites still book by e-mail. I know. It is on the list.']],
  [['I drive teams of ten people in two towns!', 'Speaker at Logistex.', 'Grew 40%.']],
  [['Wir haben z. B. drei Hallen mit ca. 240 Leuten.', 'Das läuft gut, bzw. meistens läuft es gut bei uns.']],
])('%j', (sentences) => {
  expect(split(sentences.join(' '))).toEqual(sentences);
});

it('finds nothing in punctuation', () => {
  expect(split(' . … !? — ')).toEqual([]);
});

it('cuts text without an end at spaces, and never inside a character', () => {
  const words = split('word '.repeat(2_000));
  expect(words.length).toBeGreaterThan(4);
  expect(words.every((piece) => piece.length <= 2_000 && /^word.*word$/.test(piece))).toBe(true);
  expect(split(`${'a'.repeat(1_999)}${'😀'.repeat(10)}b`).some((piece) => /\p{Cs}/u.test(piece))).toBe(false);
});

it('cuts a long line like the same sentences in short lines', () => {
  const sentence = 'I moved forty docks to Avonmouth in one single year.';
  expect(split(`${sentence} `.repeat(1_500))).toEqual(Array.from({ length: 1_500 }, () => sentence));
});
