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
    'I hope your week is a good one.',
    'I hope this is useful, and I thank you warmly for your time.',
  ],
  [
    'Thanks in any case.',
    'I am happy to help if I can.',
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
  'No hurry on this.',
  'No need to reply at once.',
  'Whenever it suits you.',
  'Only if you have a moment.',
  'A line is plenty, whenever it suits.',
  'No pressure at all.',
  'When it suits you, of course.',
  'In your own time, of course.',
];

/** The same among friends. */
export const casualEnds: readonly string[] = [
  'Cheers.',
  'Cheers for reading.',
  'No worries if you are busy.',
  'No biggie if not.',
  'Cheers, no hurry.',
  'Cheers and thanks.',
  'Okay, cheers.',
  'Cheers all the same.',
  'Cheers, as ever.',
  'Cheers, that was all.',
];

/** A nudge after the question, for a blunt hand. */
export const firmEnds: readonly string[] = [
  'Tell me either way.',
  'Tell me plainly.',
  'Answer in one line.',
  'Give me a short answer.',
  'Reply with one line.',
  'Just tell me straight.',
  'Send me one line.',
  'Reply with a few words.',
  'Tell me today if you can.',
  'Let me know this week.',
];

/** No warmth at all, after the question, by the number of the step; the second is the cooler one. */
export const coolLines: readonly (readonly string[])[] = [
  ['No details needed.', 'No details needed, yes or no will do.'],
  ['A short answer, no more.', 'I need to know, in a short answer.'],
  ['I do not need the details.', 'I do not need the details, only yes or no.'],
  ['No more than a line.', 'No more than a line, only the facts.'],
  ['No long answer needed.', 'No long answer needed, only the facts.'],
  ['I have to ask.', 'I have to ask, and I need to know.'],
  ['A line will do, no more.', 'A line will do, no excuse needed.'],
  ['I ask for no more than that.', 'I ask for no more, only the facts.'],
  ['The facts will do.', 'The facts will do, the bottom line above all.'],
  ['There is no more to it.', 'There is no more to it, and I have to know.'],
];

/** The same after the question that takes leave, which a sequence has once. */
export const coolCloses: readonly string[] = [
  'I will read no reply as a no.',
  'No reply means no, and I have to close this.',
];
