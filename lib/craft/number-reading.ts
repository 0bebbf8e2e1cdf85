import type { TimeUnit } from '@/lib/craft/time-units';
import type { ReadText } from '@/lib/tone/text';

/** What a number may stand for and how many words it takes; a share ("half of", "one in three") is in percent. */
export type NumberRead = { values: number[]; length: number; isShare?: boolean; time?: TimeUnit };

/** The number that begins at a word, in digits, in words or both ("2.8 million"), else null. */
export function readNumber(
  read: ReadText,
  index: number,
  spelled: ReadonlyMap<string, number> | null,
): NumberRead | null {
  const { text, words } = read;
  const word = words[index];
  if (!word) return null;
  const share = spelled ? null : readShare(read, index);
  if (share) return share;
  const base = word.kind === 'number' ? digits(read, index) : spelledOut(read, index, spelled);
  if (!base) return null;
  let { values, length } = base;
  for (
    let next = words[index + length];
    next && next.sentence === word.sentence;
    next = words[index + length]
  ) {
    const last = words[index + length - 1];
    const scale = scales.get(next.lower) ?? (last?.end === next.start ? suffixes.get(next.lower) : undefined);
    if (scale === undefined || !/^[\s-]?$/.test(text.slice(last?.end ?? 0, next.start))) break;
    values = values.map((value) => value * scale);
    length += 1;
  }
  if (
    !spelled &&
    /^and a half\b/i.test(
      text.slice(words[index + length]?.start ?? 0, (words[index + length]?.start ?? 0) + 11),
    )
  )
    return { values: values.map((value) => value + 0.5), length: length + 3 };
  return { values, length };
}

/** Whether a word is one of the English number words. */
export function isNumberWord(lower: string): boolean {
  return small.has(lower) || scales.has(lower);
}

/** Digits, with the groups of three that a space or an apostrophe sets apart. */
function digits({ text, words }: ReadText, index: number): NumberRead | null {
  const first = words[index];
  if (!first) return null;
  let length = 1;
  let joined = first.text;
  if (/^\d{1,3}$/.test(first.text))
    for (
      let next = words[index + 1];
      next && /^\d{3}(?:[.,]\d+)?%?$/.test(next.text);
      next = words[index + length]
    ) {
      const gap = text.slice(words[index + length - 1]?.end ?? 0, next.start);
      if (!/^[ \u00a0\u2009\u202f'’]$/.test(gap) || /[.,%]/.test(joined)) break;
      joined += next.text;
      length += 1;
    }
  return { values: digitValues(joined), length };
}

/** Both readings of "1.900"; a comma before three digits parts thousands, before others decimals. */
function digitValues(text: string): number[] {
  const bare = text.replace('%', '');
  if (/^\d+$/.test(bare)) return [Number(bare)];
  if (/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(bare)) return [Number(bare.replaceAll(',', ''))];
  if (/^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/.test(bare)) {
    return [Number(bare.replaceAll('.', '').replace(',', '.')), Number(bare.replace(',', ''))].filter(
      Number.isFinite,
    );
  }
  if (/^\d+[.,]\d+$/.test(bare)) return [Number(bare.replace(',', '.'))];
  return [Number(bare.replace(/\D/g, ''))];
}

function spelledOut(
  read: ReadText,
  index: number,
  spelled: ReadonlyMap<string, number> | null,
): NumberRead | null {
  const word = read.words[index];
  if (!word) return null;
  if (!spelled) return readWords(read, index);
  const value = spelled.get(word.lower);
  return value === undefined ? null : { values: [value], length: 1 };
}

/** "four", "twenty-three", "a hundred and fifty", "nineteen hundred", and the head of "four-person". */
function readWords({ text, words }: ReadText, index: number): NumberRead | null {
  const head = words[index]?.lower ?? '';
  const dozen = /^half a dozen\b/i.test(
    text.slice(words[index]?.start ?? 0, (words[index]?.start ?? 0) + 13),
  );
  if (dozen) return { values: [6], length: 3 };
  const first = wordValue(head);
  if (first === null) return null;
  let [total, length] = [first, 1];
  for (;;) {
    const [last, next, after] = [words[index + length - 1], words[index + length], words[index + length + 1]];
    if (!last || !next || last.lower.includes('-') || next.sentence !== last.sentence) break;
    if (!/^[\s-]$/.test(text.slice(last.end, next.start))) break;
    if (next.lower === 'hundred' && total < 100) [total, length] = [total * 100, length + 1];
    else if (next.lower === 'and' && total >= 100 && after && text.slice(next.end, after.start) === ' ') {
      const rest = wordValue(after.lower);
      if (rest === null || rest >= 100 || total % 100 !== 0) break;
      [total, length] = [total + rest, length + 2];
    } else {
      const rest = wordValue(next.lower);
      const fits =
        rest !== null &&
        ((total % 100 === 0 && rest < 100) || (total % 100 >= 20 && total % 10 === 0 && rest < 10));
      if (rest === null || !fits) break;
      [total, length] = [total + rest, length + 1];
    }
  }
  return { values: [total], length };
}

function wordValue(lower: string): number | null {
  const [head = '', tail = ''] = lower.split('-');
  const first = small.get(head) ?? scales.get(head);
  if (first === undefined) return null;
  const second = small.get(tail);
  return first >= 20 && first < 100 && second !== undefined && second < 10 ? first + second : first;
}

/** "A third of", "by half", "three quarters", "one in five": a share of a whole, in percent. */
function readShare({ text, words }: ReadText, index: number): NumberRead | null {
  const word = words[index];
  if (!word || !/^(?:half|one|1|an?|two|2|three|3|four|4)$/.test(word.lower)) return null;
  const ahead = text.slice(word.start, word.start + 40).toLowerCase();
  const inEach =
    /^(?:one|1) (?:in|out of|of) (?:every |each )?(\w+)\b(?! (?:years?|months?|weeks?|days?|hours?|minutes?)\b)/.exec(
      ahead,
    );
  if (inEach) {
    const whole = /^\d+$/.test(inEach[1] ?? '') ? Number(inEach[1]) : (small.get(inEach[1] ?? '') ?? 0);
    if (whole >= 2 && whole <= 20) return asShare(1 / whole, inEach[0]);
  }
  const parts = /^(one|an?|two|2|three|3|four|4)[ -](third|quarter|fifth|sixth|tenth)s?\b/.exec(ahead);
  const before = words[index - 1]?.lower ?? '';
  if (
    parts &&
    (before === 'by' ||
      /^(?: of\b|[.,;:!?)]|$| (?:less|more|fewer|lower|higher|faster|off|in|by|from|since|to|at|on|over|within)\b)/.test(
        ahead.slice(parts[0].length),
      ))
  )
    return asShare(
      (/^(?:one|a)/.test(parts[1] ?? '') ? 1 : (small.get(parts[1] ?? '') ?? Number(parts[1]))) /
        (wholes.get(parts[2] ?? '') ?? 1),
      parts[0],
    );
  if (
    word.lower === 'half' &&
    (before === 'by' || /^half (?:of|the|all|my|our|your|its|their|as)\b/.test(ahead))
  )
    return { values: [50], length: 1, isShare: true };
  return null;
}

function asShare(share: number, said: string): NumberRead {
  const percent = share * 100;
  return {
    values: [...new Set([percent, Math.round(percent)])],
    length: said.split(/[ -]/).length,
    isShare: true,
  };
}

const wholes = new Map([
  ['third', 3],
  ['quarter', 4],
  ['fifth', 5],
  ['sixth', 6],
  ['tenth', 10],
]);

const small = new Map<string, number>([
  ...'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
    .split(' ')
    .map((word, at): [string, number] => [word, at + 2]),
  ...'twenty thirty forty fifty sixty seventy eighty ninety'
    .split(' ')
    .map((word, at): [string, number] => [word, (at + 2) * 10]),
]);

const scales = new Map([
  ['dozen', 12],
  ['hundred', 100],
  ['hundreds', 100],
  ['thousand', 1000],
  ['thousands', 1000],
  ['million', 1e6],
  ['millions', 1e6],
  ['billion', 1e9],
  ['bn', 1e9],
  ['mio', 1e6],
  ['millionen', 1e6],
  ['millones', 1e6],
  ['milhões', 1e6],
  ['milioni', 1e6],
  ['mrd', 1e9],
  ['milliarden', 1e9],
  ['milliards', 1e9],
  ['tausend', 1000],
  ['mil', 1000],
  ['mille', 1000],
]);

/** Only when they touch the digits: "40k", "2.5M". */
const suffixes = new Map([
  ['k', 1000],
  ['m', 1e6],
  ['mn', 1e6],
  ['b', 1e9],
]);
