import { type Word, weekdayNames } from '@/lib/tone/text';

/**
 * For each word of one sentence, whether it belongs to a name, so that another name in its place changes no score. Inside
 * a sentence a capital makes a name; at its start it takes a word beside it, since "Hope" may be either.
 */
export function nameMarks(words: Word[], text: string): boolean[] {
  if (isShouted(words)) return words.map(() => false);
  const marks = words.map((word, at) => isInnerName(word, [words[at - 1], words[at + 1]], text));
  const [first, second] = words;
  if (first?.kind === 'capital' && !isCommonCapital(first)) {
    const after = text.slice(first.end, first.end + 1);
    const apart = second ? text.slice(first.end, second.start).trim() !== '' : true;
    marks[0] =
      !openers.has(first.lower) &&
      (after === ',' ||
        (second === undefined && after === '') ||
        (marks[1] === true && !apart) ||
        (alsoNames.has(first.lower) && second !== undefined && thirdPerson.test(second.lower)));
  }
  return marks;
}

function isInnerName(word: Word, beside: (Word | undefined)[], text: string): boolean {
  if (word.kind !== 'capital' || word.initial) return false;
  if (!isCommonCapital(word)) return true;
  return !/^i(?:'|$)/.test(word.lower) && beside.some((other) => other && joins(word, other, text));
}

/** A capital right beside a day or a month makes it part of a name: "Friday Club". */
function joins(word: Word, other: Word, text: string): boolean {
  const [from, to] = other.start < word.start ? [other.end, word.start] : [word.end, other.start];
  const proper = other.kind === 'capital' && !other.initial && !isCommonCapital(other);
  return proper && text.slice(from, to) === ' ';
}

const isShouted = (words: Word[]) =>
  words.length >= 4 && words.every((word) => word.text === word.text.toUpperCase());

const isCommonCapital = ({ lower }: Word) =>
  /^i(?:'|$)/.test(lower) || weekdayNames.has(lower) || months.has(lower);

const months = new Set(
  'january february april june july august september october november december'.split(' '),
);

/** What follows a name that is the subject: "Hope runs", "Will and I". */
const thirdPerson = /^(?:is|has|was|had|does|and|will|can|would|could|\w{2,}s)$/;

/** Names that are words of ours, too. */
const alsoNames = new Set(
  'hope grace will may mark joy faith frank rich dean bill rose art drew chase chance grant sue ray gene pat rob jack wade bob love charity prudence honor patience mercy dawn summer autumn melody victor ernest earnest pierce cliff clay forest gay guy kitty sandy young swift wise good best great smart price pride noble strong true'.split(
    ' ',
  ),
);

/** Words that open a sentence before a comma or a name and are no part of it. */
const openers = new Set(
  `hi hello hey hiya yo dear thanks thank sorry please perhaps maybe possibly cheers congratulations congrats welcome
  well so now then and but or nor yet ok okay yes no yeah yep oh wow ah right sure great good lovely nice fine again
  best warmly regards sincerely gratefully respectfully yours also too still anyway finally first second third last next lastly however therefore thus hence accordingly
  consequently moreover furthermore nevertheless otherwise meanwhile instead indeed actually honestly frankly
  obviously clearly sadly luckily hopefully apparently presumably today tomorrow yesterday recently currently
  presently once when while where why who whom whose what which how if unless until since because although though
  whereas after before during at in on by to from for with without of off over under between among about above
  across against along around as near into onto per than through toward towards upon within regarding concerning
  is are was were am be been being do does did have has had can could should would shall must might need the a an
  this that these those there here it its he she they we you my your our their his her i me us him them one two
  three four five six seven eight nine ten both all some many most more few each every either neither another any
  such only just even not never always often sometimes let ask tell send call see meet give take show book name
  share put pick join read check write confirm`.split(/\s+/),
);
