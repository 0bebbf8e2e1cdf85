import type { Feature } from '@/lib/tone/rate';

/** −1 for "Hey" to 1 for "Dear Dr …"; 0 without a greeting. */
export function greeting(text: string): Feature {
  const match =
    /^\s*(hey|hiya|yo|hi|hello|good (?:morning|afternoon|evening|day)|dear)\b(\s+(?:mr|mrs|ms|mx|dr|prof(?:essor)?|sir|madam)\b)?/i.exec(
      text,
    );
  if (!match?.[1]) return { value: 0, words: [] };
  const word = match[1].toLowerCase();
  const value = word === 'dear' ? (match[2] ? 1 : 0.6) : (greetingValues[word] ?? 0.4);
  return { value, words: [match[0].trim()] };
}

const greetingValues: Record<string, number> = { hey: -1, hiya: -1, yo: -1, hi: -0.25, hello: 0.2 };

/** The greeting and the sign-off together, 0 to 1: a greeting by name 0.5, a name or a greeting alone 0.3. */
export function friendlyFrame(text: string): Feature {
  const greeted = greetedByName(text);
  const signed = signOff(text, warmSignOffs);
  return {
    value: 0.5 * greeted.value + 0.5 * signed.value,
    words: [...greeted.words, ...signed.words],
  };
}

function greetedByName(text: string): Feature {
  const greeted =
    /^\s*(?:hey|hiya|hi|hello|good (?:morning|afternoon|evening|day)|dear|thanks?(?: you)?[^.!?\n,]{0,30}?)[ ,]+\p{Lu}\p{L}*/iu.exec(
      text,
    );
  if (greeted && /\s\p{Lu}\p{L}*$/u.test(greeted[0])) return { value: 1, words: [greeted[0].trim()] };
  const alone =
    /^\s*(?:\p{Lu}[\p{L}-]*,|(?:hey|hi|hello|good (?:morning|afternoon|evening|day)|dear)\b)/iu.exec(text);
  if (!alone || !/^\s*\p{L}/u.test(alone[0])) return { value: 0, words: [] };
  return { value: 0.6, words: [alone[0].trim().replace(/,$/, '')] };
}

type Classes = readonly (readonly [RegExp, number])[];

export const formalSignOffs: Classes = [
  [/^(?:yours (?:sincerely|faithfully|truly)|sincerely(?: yours)?|respectfully)$/i, 1],
  [/^(?:(?:kind|best|with kind|with best|warm) regards|regards)$/i, 0.6],
  [/^(?:best wishes|with thanks)$/i, 0.3],
  [/^(?:cheers|ciao|ta|later|talk soon|speak soon|xx?|see ya)$/i, -0.8],
  [/^(?:thanks|best|all the best|take care)$/i, -0.1],
];

export const warmSignOffs: Classes = [
  [
    /^(?:warmly|(?:warm|warmest) (?:regards|wishes)|with (?:warm|love|best|many|all) .*|with thanks|gratefully)$/i,
    1,
  ],
  [/^(?:all the best|best wishes|take care|many thanks|warm wishes)$/i, 0.8],
  [/^(?:kind regards|thanks|cheers|best regards)$/i, 0.5],
];

/** A sign-off is a line of its own among the last three, at most six words, with or without the name after a comma. */
export function signOff(text: string, classes: Classes = formalSignOffs): Feature {
  const lines = text
    .trimEnd()
    .slice(-200)
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
  if (lines.length < 2) return { value: 0, words: [] };
  for (const line of lines.slice(-3)) {
    const phrase = line.replace(/,.*$|[.!]$/, '');
    if (phrase.split(/\s+/).length > 6) continue;
    const hit = classes.find(([pattern]) => pattern.test(phrase));
    if (hit) return { value: hit[1], words: [phrase] };
  }
  return { value: 0, words: [] };
}
