/** One word of a text: a run of letters, or a number with its separators and percent sign. */
export type Word = {
  text: string;
  /** Lower case, with straight apostrophes. */
  lower: string;
  /** UTF-16 offsets into the text. */
  start: number;
  end: number;
  /** Index of its sentence. */
  sentence: number;
  /** The first word of its sentence. */
  initial: boolean;
  kind: 'lower' | 'capital' | 'number';
};

export type Sentence = {
  text: string;
  start: number;
  end: number;
  words: Word[];
  question: boolean;
  /** False for a line that ends in no full stop, such as a greeting or a name. */
  closed: boolean;
};

export type ReadText = { text: string; words: Word[]; sentences: Sentence[] };

/** Cuts a text into sentences and words; linear in its length. */
export function readText(text: string): ReadText {
  const words: Word[] = [];
  const sentences: Sentence[] = [];
  for (const [start, end] of sentenceRanges(text)) {
    const sentence = readSentence(text.slice(start, end), start, sentences.length);
    if (sentence.words.length === 0) continue;
    words.push(...sentence.words);
    sentences.push(sentence);
  }
  return { text, words, sentences };
}

/** One sentence of `sentenceRanges`, which may turn out to have no word; offsets count from `start`. */
export function readSentence(text: string, start = 0, index = 0): Sentence {
  return {
    text,
    start,
    end: start + text.length,
    words: wordsOf(text, start, index),
    question: /\?["'”’)\]]*$/.test(text),
    closed: /[.!?…:]["'”’)\]]*$/.test(text),
  };
}

/** Scripts without spaces are parted from the digits among them. */
const wordPattern =
  /\d+(?:[.,:]\d+)*%?|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]+|\p{L}[\p{L}\p{M}]*(?:\.\p{L}\b)*(?:['’\-‑&]?[\p{L}\p{M}\p{N}]+)*/gu;

function wordsOf(part: string, offset: number, sentence: number): Word[] {
  const words: Word[] = [];
  for (const match of part.matchAll(wordPattern)) {
    const text = match[0];
    words.push({
      text,
      lower: text.toLowerCase().replaceAll('’', "'"),
      start: offset + match.index,
      end: offset + match.index + text.length,
      sentence,
      initial: words.length === 0,
      kind: /^\d/.test(text) ? 'number' : /^\p{Lu}/u.test(text) ? 'capital' : 'lower',
    });
  }
  return words;
}

/** Where each sentence and line begins and ends, without the space around it. */
export function sentenceRanges(text: string): [number, number][] {
  const ranges: [number, number][] = [];
  let start = 0;
  const close = (end: number) => {
    const part = text.slice(start, end);
    const trimmed = part.trim();
    if (trimmed !== '') {
      const from = start + part.indexOf(trimmed);
      ranges.push([from, from + trimmed.length]);
    }
    start = end;
  };
  for (const match of text.matchAll(/(?<![.!?…])[.!?…]+["'”’)\]]*(?=\s|$)|\n+/g)) {
    const before = text.slice(Math.max(start, match.index - 12), match.index);
    const end = match.index + match[0].length;
    const goesOn =
      abbreviation.test(before) && !(firm.test(before) && opener.test(text.slice(end, end + 12)));
    if (match[0] !== '.' || !goesOn) close(end);
  }
  close(text.length);
  return ranges;
}

/** What may stand before a full stop that ends no sentence: short forms, and initials other than "I". */
const abbreviation =
  /(?:^|[\s(])(?:[Mm]rs?|[Mm]s|[Mm]x|[Dd]r|[Pp]rof|[Ss]t|[Ii]nc|[Ll]td|[Cc]orp|vs|e\.g|i\.e|approx|ca|[JS]r|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|[A-HJ-Z]|[A-Z](?:\.[A-Z])+)$/;

/** "at Hammes Inc. My part is …": the full stop of a firm ends a sentence where the next word opens one. */
const firm = /(?:[Ii]nc|[Ll]td|[Cc]orp)$/;
const opener =
  /^\s+(?:I|My|We|Our|You|Your|It|That|This|The|Is|Are|Do|Does|Did|What|Which|How|Who|Would|Could|Can|Shall|May|One|Tell)\b/;

export const weekdayNames: ReadonlySet<string> = new Set(
  'monday tuesday wednesday thursday friday saturday sunday'.split(' '),
);
