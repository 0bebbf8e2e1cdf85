/** Greetings, leave-taking and what stands between; `{n}` is the first name. */

/** From chatty (0) to formal (4), with a name and without. */
export const greetings: readonly { named: readonly string[]; unnamed: readonly string[] }[] = [
  { named: ['Hey {n},', 'Hi {n},', '{n},'], unnamed: ['Hey,', 'Hi,'] },
  { named: ['Hi {n},', '{n},', 'Hey {n},'], unnamed: ['Hi,', 'Hello,'] },
  { named: ['Hi {n},', '{n},', 'Hello {n},'], unnamed: ['Hello,', 'Hi,'] },
  { named: ['Hello {n},', 'Dear {n},', '{n},'], unnamed: ['Hello,', 'Good day,'] },
  { named: ['Dear {n},', 'Good day {n},'], unnamed: ['Good day,', 'Hello,'] },
];

/** Said once, in the first message after a connection was accepted. */
export const thanksForConnecting: readonly (readonly string[])[] = [
  ['Thanks for connecting, {n}.'],
  ['Thanks for connecting, {n}.'],
  ['Thanks for connecting, {n}.', 'Thank you for connecting, {n}.'],
  ['Thank you for connecting, {n}.'],
  ['Thank you for connecting, {n}.'],
];

export const signOffs: readonly (readonly string[])[] = [
  ['Cheers,', 'Thanks,'],
  ['Thanks,', 'Best,', 'All the best,'],
  ['Best,', 'Best regards,', 'All the best,'],
  ['Best regards,', 'Kind regards,', 'Best wishes,'],
  ['Kind regards,', 'Yours sincerely,', 'Warm regards,'],
];

/** Thanks and kindness at the end, by the number of the step, each warmer than the one before. */
export const kindness: readonly (readonly string[])[] = [
  [
    'Thank you.',
    'Thank you for reading this.',
    'Thank you for your time, and I hope the week is kind to you.',
  ],
  ['Many thanks.', 'I am glad to be in touch.', 'I appreciate your time, and I am happy to help in any way.'],
  [
    'With thanks.',
    'I would be grateful for a word.',
    'I am grateful for your time, and I wish you a lovely week.',
  ],
  [
    'Thanks a lot.',
    'I appreciate you reading this far.',
    'Thank you kindly, and please take care of yourself.',
  ],
  [
    'Much appreciated.',
    'It would be a pleasure to hear from you.',
    'It would be a joy to learn from you, and thank you for reading.',
  ],
  [
    'Thanks for reading.',
    'I hope this is useful to you.',
    'I hope this is useful, and I thank you warmly for your time.',
  ],
  [
    'Thanks in any case.',
    'I am happy to be of use.',
    'I would gladly help, and I am thankful that you read this.',
  ],
  [
    'Thanks all the same.',
    'I am grateful that you read this.',
    'Wishing you and your team all the best, with many thanks.',
  ],
  [
    'Thanks again.',
    'A line from you is most welcome.',
    'You are most welcome to ask me anything, and thank you.',
  ],
  [
    'Thanks for your patience.',
    'I wish you a good week.',
    'I wish you and your team a lovely season, and thank you.',
  ],
];

/** A free hand after the question, by the number of the step. */
export const softEnds: readonly string[] = [
  'Take your time.',
  'No rush at all.',
  'It is up to you.',
  'No need to reply at once.',
  'Whenever it suits you.',
  'Only if it helps.',
  'Either way is fine.',
  'No pressure at all.',
  'When it suits you, of course.',
  'That is entirely up to you.',
];

/** The same among friends. */
export const casualEnds: readonly string[] = [
  'Cheers.',
  'Cheers for reading.',
  'No worries at all.',
  'No biggie either way.',
  'Fair enough if not, cheers.',
  'Cheers, no hurry.',
  'Okay, cheers.',
  'Cheers all the same.',
  'Cool either way.',
  'Cheers, that is it.',
];

/** A nudge after the question, for a blunt hand. */
export const firmEnds: readonly string[] = [
  'Tell me plainly.',
  'Say so either way.',
  'Answer in one line.',
  'Give me one figure.',
  'Reply with one line.',
  'Say yes or say no.',
  'Name the one that counts.',
  'Reply with one word.',
  'Tell me today if you can.',
  'Say so now.',
];

/** A step back before the question, for a gentle hand; by the number of the step. */
export const softLeads: readonly (readonly string[])[] = [
  [
    'I may be wrong here.',
    'Perhaps this is of no use to you.',
    'It may be that this is somewhat far from your work.',
  ],
  [
    'I am not sure it fits.',
    'Perhaps it is not for now.',
    'I thought I might ask, though perhaps it is not the moment.',
  ],
  ['It may not fit.', 'Maybe it does not apply to you.', 'It might possibly be a little early to ask.'],
  [
    'It may be nothing.',
    'This is a thought, perhaps no more.',
    'I was wondering about something, and perhaps it is nothing.',
  ],
  [
    'Perhaps you see it another way.',
    'It might not matter to you.',
    'It occurred to me that this might perhaps be of some interest.',
  ],
  ['I might be off here.', 'Perhaps I misread it.', 'I suppose it may depend on many things.'],
  [
    'It may be a detail.',
    'It could be nothing to you.',
    'I wonder about it now and then, perhaps more than I should.',
  ],
  ['I guess it depends.', 'Maybe later suits you more.', 'It might be somewhat beside the point, I suppose.'],
  ['Perhaps it is too early.', 'It may come up some day.', 'There might be a case for it one day, perhaps.'],
  [
    'It may be late to ask.',
    'Perhaps the time is not right.',
    'Perhaps the moment is not right, and that would be fine.',
  ],
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

/** No warmth at all, after the question, by the number of the step; the second is the cooler one. */
export const coolLines: readonly (readonly string[])[] = [
  ['Facts only.', 'Facts only, yes or no.'],
  ['A plain yes or no will do.', 'I need to know, yes or no.'],
  ['The figures only.', 'The figures only, no excuse needed.'],
  ['The bottom line is enough.', 'The bottom line is enough, yes or no.'],
  ['You decide.', 'You decide, and no reply is an answer too.'],
  ['I have to ask.', 'I have to ask, and you decide.'],
  ['Nothing is at stake.', 'Nothing is at stake, so you decide.'],
  ['It must be asked.', 'It must be asked, yes or no.'],
  ['The facts will do.', 'The facts will do, the bottom line above all.'],
  ['I have to know.', 'I have to know, one way or the other.'],
];

/** The same after the question that takes leave, which a sequence has once. */
export const coolCloses: readonly string[] = [
  'I take no reply for a no.',
  'I have to close this, and no reply is a no.',
];
