/** A stretch of a text in UTF-16 offsets, without the white space around it. */
export type Stretch = { start: number; end: number };

/** Nobody's sentence is longer; text without any sentence end is cut here, at a space where there is one. */
const LONGEST = 2000;
const LONGEST_JOINED = 300;
const ABBREVIATION =
  /(?:^|[\s("“])(?:e\.g|i\.e|approx|incl|excl|inc|ltd|llc|bros|dr|mr|mrs|ms|prof|st|jr|sr|vs|dept|est|bzw|ggf|inkl|p\. ?ej|p\. ?ex)\.$/;
const BEFORE_A_NUMBER =
  /(?:^|[\s("“])(?:nos?|nr|fig|vol|ca|ver|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.$/;
/** One letter and a full stop: "J. R. Smith", "the U.S. market", "z. B.". */
const INITIAL = /(?:^|[\s(.])\p{L}\.$/u;

/** The segmenter's time grows with the square of its text, so long lines are fed to it in windows. */
const WINDOW = 4096;
const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/** Cuts one line into sentences; abbreviations and initials do not end one. */
export function splitSentences(line: string): Stretch[] {
  const sentences: Stretch[] = [];
  let start = 0;
  for (const end of sentenceEnds(line)) {
    if (end < line.length && continues(line, end)) continue;
    sentences.push(...cutLong(line, start, end));
    start = end;
  }
  if (start < line.length) sentences.push(...cutLong(line, start, line.length));
  return joinShort(
    line,
    sentences.flatMap((sentence) => trimmed(line, sentence)),
  );
}

/** "I know." says nothing alone; a few plain words stay with the sentence before them. */
function joinShort(line: string, sentences: Stretch[]): Stretch[] {
  const joined: Stretch[] = [];
  for (const sentence of sentences) {
    const last = joined.at(-1);
    const words = line.slice(sentence.start, Math.min(sentence.end, sentence.start + 60)).split(' ');
    const isShort = sentence.end - sentence.start <= 40 && words.length <= 5;
    const isPlain =
      isShort &&
      !words.some((word, index) => /\d|^.+\p{Lu}/u.test(word) || (index > 0 && /\p{Lu}/u.test(word)));
    if (last && isPlain && sentence.end - last.start <= LONGEST_JOINED) last.end = sentence.end;
    else joined.push({ ...sentence });
  }
  return joined;
}

function* sentenceEnds(line: string): Generator<number> {
  let from = 0;
  while (from < line.length) {
    const lengths = Array.from(
      segmenter.segment(line.slice(from, from + WINDOW)),
      ({ segment }) => segment.length,
    );
    const isLast = from + WINDOW >= line.length;
    // What a window ends with may go on in the next one.
    const whole = isLast || lengths.length === 1 ? lengths : lengths.slice(0, -1);
    const fillsWindow = !isLast && lengths.length === 1;
    for (const length of whole) {
      from += length;
      if (!fillsWindow) yield from;
    }
  }
}

/** Whether the sentence goes on at `at`, looking at a few characters on both sides only. */
function continues(line: string, at: number): boolean {
  const before = line.slice(Math.max(0, at - 16), at).trimEnd();
  const after = line.charAt(at);
  if (/[!?…]$/.test(before)) return false;
  if (after !== after.toUpperCase()) return true;
  if (!before.endsWith('.')) return false;
  const word = before.toLowerCase();
  return INITIAL.test(before) || ABBREVIATION.test(word) || (/\d/.test(after) && BEFORE_A_NUMBER.test(word));
}

function cutLong(line: string, start: number, end: number): Stretch[] {
  const pieces: Stretch[] = [];
  let from = start;
  while (end - from > LONGEST) {
    const space = line.lastIndexOf(' ', from + LONGEST);
    const isPair = /[\uDC00-\uDFFF]/.test(line.charAt(from + LONGEST));
    const cut = space > from ? space : from + LONGEST - (isPair ? 1 : 0);
    pieces.push({ start: from, end: cut });
    from = cut;
  }
  pieces.push({ start: from, end });
  return pieces;
}

function trimmed(line: string, { start, end }: Stretch): Stretch[] {
  let from = start;
  let to = end;
  while (from < to && /\s/.test(line.charAt(from))) from += 1;
  while (to > from && /\s/.test(line.charAt(to - 1))) to -= 1;
  return /[\p{L}\p{N}]/u.test(line.slice(from, to)) ? [{ start: from, end: to }] : [];
}
