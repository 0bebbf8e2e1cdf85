import type { Tone, ToneDimension } from '@/lib/tone/schema';

/** What a setting means, in one sentence: "Relaxed, friendly and plain: contractions are fine, …". */
export function describeTone(tone: Tone): string {
  const [formality, warmth, directness] = [
    grade('formality', tone.formality),
    grade('warmth', tone.warmth),
    grade('directness', tone.directness),
  ];
  const word = formality.word.charAt(0).toUpperCase() + formality.word.slice(1);
  return `${word}, ${warmth.word} and ${directness.word}: ${formality.means}, ${warmth.means}, and ${directness.means}.`;
}

/** The one word for a value of 0–100 on a dial, in lower case. */
export function toneWord(dimension: ToneDimension, value: number): string {
  return grade(dimension, value).word;
}

type Grade = { word: string; means: string };

/** Where each grade but the lowest begins. */
const steps = [20, 45, 70, 88];

function grade(dimension: ToneDimension, value: number): Grade {
  return grades[dimension][steps.filter((step) => value >= step).length] ?? grades[dimension][0];
}

const grades: Record<ToneDimension, [Grade, ...Grade[]]> = {
  formality: [
    { word: 'chatty', means: 'slang and contractions are fine' },
    { word: 'relaxed', means: 'contractions are fine' },
    { word: 'even', means: 'plain business English' },
    { word: 'polished', means: 'no contractions' },
    { word: 'formal', means: 'full forms and titles' },
  ],
  warmth: [
    { word: 'matter-of-fact', means: 'facts only' },
    { word: 'reserved', means: 'thanks where due' },
    { word: 'friendly', means: 'one line is about them only' },
    { word: 'warm', means: 'their work comes first' },
    { word: 'very warm', means: 'thanks and care in each message' },
  ],
  directness: [
    { word: 'hinting', means: 'the question is left open' },
    { word: 'gentle', means: 'the question is softened' },
    { word: 'balanced', means: 'the question comes last' },
    { word: 'plain', means: 'the question is asked outright' },
    { word: 'blunt', means: 'the question comes first' },
  ],
};
