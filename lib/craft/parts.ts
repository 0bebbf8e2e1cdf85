import { isFraming } from '@/lib/craft/framing';
import { offers, opines } from '@/lib/craft/person';
import { isLight } from '@/lib/craft/vocabulary';
import type { ReadText, Sentence, Word } from '@/lib/tone/text';

/** A sentence or a clause of it, with offsets into the whole text. */
export type Part = Sentence & {
  /** True when it goes on about whom the part before it spoke of ("…, and doubled the team"). */
  continues: boolean;
  /** True for what is concluded from the clause before ("…, so you know both sides"). */
  concludes: boolean;
};

/** The clauses of each sentence that can be true or false by themselves. */
export function partsOf(read: ReadText): Part[][] {
  return read.sentences.map((sentence) => {
    const cuts = cutsOf(sentence);
    return cuts.map((cut, index) => partOf(sentence, cut, index === cuts.length - 1));
  });
}

type Cut = { from: number; to: number; joint: string };

/** Offsets within the sentence; a clause that tells little stays with its neighbour. */
function cutsOf(sentence: Sentence): Cut[] {
  const cuts: Cut[] = [];
  let from = 0;
  let joint = '';
  const tells = (start: number, end: number, least: number) => {
    const inside = sentence.words.filter(
      (word) => word.start >= sentence.start + start && word.end <= sentence.start + end,
    );
    return inside.length >= 3 && inside.filter(isTelling).length >= least;
  };
  for (const [at, next, by] of jointsOf(sentence)) {
    const least = goingOn.test(by) ? 2 : 0;
    if (at < from || !tells(from, at, least) || !tells(next, sentence.text.length, least)) continue;
    cuts.push({ from, to: at, joint });
    [from, joint] = [next, by];
  }
  return [...cuts, { from, to: sentence.text.length, joint }];
}

const isTelling = (word: Word) => word.kind !== 'lower' || !(isLight(word.lower) || isFraming(word.lower));

function jointsOf({ text, question }: Sentence): [at: number, next: number, by: string][] {
  const found = [...text.matchAll(joints)].map((match): [number, number, string] => [
    match.index,
    match.index + match[0].length,
    (match[1] ?? '').toLowerCase(),
  ]);
  const lead = question ? leading.exec(text) : null;
  if (!lead) return found;
  const end = lead[0].length;
  return [[lead[0].trimEnd().length - 1, end, ''], ...found.filter(([at]) => at >= end)];
}

function partOf(sentence: Sentence, { from, to, joint }: Cut, isLast: boolean): Part {
  const [start, end] = [sentence.start + from, sentence.start + to];
  const text = sentence.text.slice(from, to);
  const goesOn = goingOn.test(joint) && !newSubject.test(text);
  return {
    ...sentence,
    text,
    start,
    end,
    question: sentence.question && isLast,
    words: sentence.words.filter((word) => word.start >= start && word.end <= end),
    concludes: joint === 'so',
    continues: goesOn && !offers({ text }) && !opines({ text }),
  };
}

/** What opens a question and is no question itself: "With 160 people on five shifts, how …". */
const leading =
  /^(?:[^,\n]{1,30}, )?(?:after|with|since|when|now that|given|as|having|before|at|from|going|across|between|over|besides|because|while|in)\b[^,?]{8,200},\s+/i;

const joints =
  /[:;]\s+|\s[–—-]\s|,\s+(?:(and|but|so|while|whereas|then|yet|because|though|although|since|or)\s+|(?=(?:which|that is|that means|it was|it is|where)\s))/gi;

const goingOn = /^(?:and|then|but|yet)$/;

const newSubject =
  /^(?:I|we|it|that|this|there|the|a|an|our|my|they|these|those|most|many|some|\p{Lu}\p{L}+)\b/u;
