/** How an open question is put, from hinting (0) to blunt (4). `{q}` is the question, `{Q}` with a capital, `{e}` as a clause. */
export const askedAs: readonly (readonly string[])[] = [
  [
    'Might I perhaps ask {e}',
    'Could you perhaps tell me at some point {e}',
    'If I may, and only if it suits you, might I ask {e}',
    'Would it perhaps be possible to learn {e}, whenever it suits you',
    'Might I ask {e}, when you have a moment',
  ],
  [
    'Could I ask {e}',
    'Would you mind telling me {e}',
    'Could you perhaps tell me {e}',
    'If you have a moment, could you tell me {e}',
    'I was wondering {e}',
  ],
  ['{Q}', 'May I ask {e}', 'Could you tell me {e}', 'Can you tell me {e}'],
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

/** How an offer or a proposal is put; `{h}` is the question with a "perhaps". */
export const offeredAs: readonly (readonly string[])[] = [
  [
    '{h}',
    'I was wondering {e}',
    'I was wondering, if I may and only if it suits you, {e}',
    'When you have a moment, {h}',
    'Perhaps it is too early, but I was wondering {e}',
  ],
  ['{Q}', '{h}', 'If you have a moment, {h}', 'If I may ask, {q}', 'I was wondering {e}'],
  ['{Q}'],
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
