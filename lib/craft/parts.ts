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
  /** True when it opens a sentence with a pronoun for what came before ("It runs in …"). */
  refersBack: boolean;
  /** True for what is thought of the clause before ("… is no small thing", "… tells me that …"). */
  judges: boolean;
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
    const least = goingOn.test(by) || by === JUDGED ? 2 : 0;
    if (by === JUDGED && at > from && tells(from, at, least)) {
      cuts.push({ from, to: at, joint });
      [from, joint] = [next, by];
    }
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
  const judged = question ? -1 : judgementIn(text);
  if (judged >= 0) found.push([judged, judged + 1, JUDGED]);
  const lead = question ? leading.exec(text) : null;
  if (!lead) return found.sort((a, b) => a[0] - b[0]);
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
    refersBack: from === 0 && pronoun.test(text),
    judges: joint === JUDGED,
    continues: goesOn && !offers({ text }) && !opines({ text }),
  };
}

/** What opens a question and is no question itself: "With 160 people on five shifts, how …". */
const leading =
  /^(?:[^,\n]{1,30}, )?(?:after|with|since|when|now that|given|as|having|before|at|from|going|across|between|over|besides|because|while|in)\b[^,?]{8,200},\s+/i;

const joints =
  /[:;]\s+|\s[–—-]\s|,\s+(?:(and|but|so|while|whereas|then|yet|because|though|although|since|or)\s+|(?=(?:which|that is|that means|it was|it is)\s))/gi;

/** The joint before a judgement. */
const JUDGED = 'is';

/** "Cutting it by half is no small thing"; "… tells me that you know". What is judged is no person and no firm. */
function judgementIn(text: string): number {
  if (text.length > LONGEST_JUDGED) return -1;
  for (const { index } of text.matchAll(predicate)) {
    const lead = text.slice(0, index).replace(/^(?:(?:hi|hello|dear|hey) )?\p{Lu}\p{L}+, /iu, '');
    const rest = text.slice(index);
    if (/^ (?:tells|told|shows|suggests|says) /i.test(rest)) return index;
    if (/[,;:\d]/.test(rest)) continue;
    if (/^["“][^"”]+["”]$/.test(lead)) return index;
    if (person.test(lead)) continue;
    if (lead.length >= 12 && /ing\b|\d| and /.test(lead)) return index;
  }
  return -1;
}

const LONGEST_JUDGED = 400;
const predicate =
  / (?=(?:is|are|was|must be) (?:an?|the|no|not|quite|rather|really|what|something|more|as|so|rare|hard|impressive)\b|(?:do|does|did) not (?:make|happen|come)\b|(?:tells|told|shows|suggests to|says to) (?:me|us)\b)/gi;
const person = /^(?:you|your|we|our|us|i|my|it|its|they|there|this|that|these|those|the|he|she)\b/i;

const pronoun = /^(?:it|they|this|that|these|those|both|its|their|she|he)\b/i;

const goingOn = /^(?:and|then|but|yet)$/;

const newSubject =
  /^(?:I|we|it|that|this|there|the|a|an|our|my|they|these|those|most|many|some|\p{Lu}\p{L}+)\b/u;
