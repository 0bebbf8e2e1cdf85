/** What stands before the question. */

/** A step back before the question, for a gentle hand; by the number of the step. */
export const softLeads: readonly (readonly string[])[] = [
  [
    'I wonder about one thing.',
    'Perhaps you can help me here.',
    'I was wondering about something, if I may.',
  ],
  [
    'It is perhaps a small question.',
    'Perhaps it is not for now.',
    'I thought I might ask, though perhaps it is not the moment.',
  ],
  [
    'It may not apply to you.',
    'Maybe it does not apply to you.',
    'It might possibly be a little early to ask.',
  ],
  [
    'I am curious about one thing.',
    'This is a thought, perhaps no more.',
    'I was curious about something, and perhaps it is a small thing.',
  ],
  [
    'I may be early with this.',
    'It might not be on your mind now.',
    'It occurred to me that this might perhaps be of some interest.',
  ],
  [
    'I may be wrong here.',
    'Perhaps I am asking too early.',
    'I suppose the answer may depend on many things.',
  ],
  [
    'Maybe you can say.',
    'I wonder how you see it.',
    'I wonder how it looks from your side, and perhaps you can say.',
  ],
  ['I guess it depends.', 'Maybe later suits you more.', 'There might be a better day for it, I suppose.'],
  [
    'Perhaps it is too early.',
    'It may only matter later on.',
    'There might be a case for it one day, perhaps.',
  ],
  [
    'It may be late to ask.',
    'Perhaps the time is not right.',
    'Perhaps the moment is not right, and that would be fine.',
  ],
];

/** The same before the question that takes leave. */
export const closeLeads: readonly [string, string, string] = [
  'Perhaps this is not for now.',
  'Perhaps this is not the year for it.',
  'It may be that the time is somewhat wrong, and that would be fine.',
];

/** A firm word, for a blunt hand; by the number of the step. */
export const firmLeads: readonly string[] = [
  'One question.',
  'To the point.',
  'I will be direct.',
  'No preamble.',
  'I ask plainly.',
  'The question is simple.',
  'Only one thing to ask.',
  'I will keep it short.',
  'The short version.',
  'One last point.',
];
