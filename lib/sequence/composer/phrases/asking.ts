/** How a question is put, from hinting (0) to blunt (4). `{q}` is the question, `{Q}` with a capital, `{e}` as a clause. */
export const askedAs: readonly (readonly string[])[] = [
  [
    'Might I perhaps ask {e}',
    'Could you perhaps tell me at some point {e}',
    'If I may, and only if it suits you, might I ask {e}',
    'Would it perhaps be possible to learn {e}, whenever it suits you',
    'Might it perhaps be all right to ask {e}, at some point',
  ],
  [
    'Could I ask {e}',
    'Would you mind telling me {e}',
    'Could you perhaps tell me {e}',
    'If you have a moment, could you tell me {e}',
  ],
  ['{Q}', 'May I ask {e}', 'Could you tell me {e}', 'Can you say {e}'],
  ['{Q}', 'My question: {q}', 'So, {q}'],
  [
    '{Q}',
    'Straight to the point: {q}',
    'My question is simply this: {q}',
    'One question, yes or no: {q}',
    'Tell me plainly: {q}',
    'Tell me today: {q}',
    'I need to know this week: {q}',
  ],
];

/** The same in formal words, for the levels that have any. */
export const formallyAsked: readonly (readonly string[])[] = [
  ['Might I perhaps enquire {e}', 'Would it perhaps be possible to indicate, at your convenience, {e}'],
  ['May I enquire {e}', 'Would you be prepared to indicate {e}'],
  ['May I enquire {e}', 'Would you kindly indicate {e}'],
];

/** "Do you have a plan" → "whether you have a plan", "What would you fix" → "what you would fix". */
export function embedded(question: string): string | null {
  for (const [pattern, to] of inversions) {
    if (!pattern.test(question)) continue;
    const clause = question.replace(pattern, to);
    return clause.charAt(0).toLowerCase() + clause.slice(1);
  }
  return null;
}

const inversions: [RegExp, string][] = [
  [/^(How|Where|Who|What) do you /, '$1 you '],
  [/^What would you /, 'what you would '],
  [/^What have you /, 'what you have '],
  [/^Do you /, 'whether you '],
  [/^Got /, 'whether you have got '],
  [/^(?:Should|Shall) I /, 'whether I should '],
  [/^Is (it|that|the answer) /, 'whether $1 is '],
  [/^What would that /, 'what that would '],
  [/^Would you /, 'whether you would '],
  [/^Could (I|we) /, 'whether $1 could '],
  [/^Is there /, 'whether there is '],
  [/^Would (an? [\w' -]+?) (be|make) /, 'whether $1 would $2 '],
  [/^What (was|is) (the [\w ]+)$/, 'what $2 $1'],
  [
    /^(Who|What) (looks|is next|is left|is still|has|gets|sorts|takes|made|came|got|stood|helped|had|gave|would|should|else|requires|keeps|still|comes|suggested|remains) /,
    '$1 $2 ',
  ],
];
