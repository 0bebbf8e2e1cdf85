/** Greetings, leave-taking and what stands between; `{n}` is the first name, `{N}` the full name. */

/** From chatty (0) to formal (4), with a name and without. */
export const greetings: readonly { named: readonly string[]; unnamed: readonly string[] }[] = [
  { named: ['Hey {n},', 'Hi {n},', '{n},'], unnamed: ['Hey,', 'Hi,'] },
  { named: ['Hi {n},', '{n},', 'Hey {n},'], unnamed: ['Hi,', 'Hello,'] },
  { named: ['Hi {n},', '{n},', 'Hello {n},'], unnamed: ['Hello,', 'Hi,'] },
  { named: ['Hello {n},', 'Dear {n},', '{n},'], unnamed: ['Hello,', 'Good day,'] },
  { named: ['Dear {n},', 'Dear {N},', 'Good day {n},'], unnamed: ['Good day,', 'Hello,'] },
];

/** Said once, in the first message after a connection was accepted. */
export const thanksForConnecting: readonly (readonly string[])[] = [
  ['Thanks for connecting, {n}.'],
  ['Thanks for connecting, {n}.'],
  ['Thanks for connecting, {n}.', 'Thank you for connecting, {n}.'],
  ['Thank you for connecting, {n}.'],
  ['Thank you for connecting, {n}.', 'Dear {n}, thank you for connecting.'],
];

export const signOffs: readonly (readonly string[])[] = [
  ['Cheers,', 'Thanks,'],
  ['Thanks,', 'Best,', 'All the best,'],
  ['Best,', 'Best regards,', 'All the best,'],
  ['Best regards,', 'Kind regards,', 'Best wishes,'],
  ['Kind regards,', 'Yours sincerely,', 'Warm regards,'],
];

/**
 * Kindness at the end, by the number of the step: a soft word, a free hand, then thanks. Low warmth takes none.
 */
export const kindness: readonly (readonly string[])[] = [
  ['Thank you.', 'Take your time.', 'Thank you for reading this.', 'Thank you for your time, and I hope the week is kind to you.'],
  ['Many thanks.', 'No rush at all.', 'I am glad to be in touch.', 'I appreciate your time, and I am happy to help in any way.'],
  ['With thanks.', 'It is up to you.', 'I would be grateful for a word.', 'I am grateful for your time, and I wish you a lovely week.'],
  ['Thanks a lot.', 'No need to reply at once.', 'I appreciate you reading this far.', 'Thank you kindly, and please take care of yourself.'],
  ['Much appreciated.', 'Whenever it suits you.', 'It would be a pleasure to hear from you.', 'It would be a joy to learn from you, and thank you for reading.'],
  ['Thanks for reading.', 'Only if it helps.', 'I hope this is useful to you.', 'I hope this is useful, and I thank you warmly for your time.'],
  ['Thanks in any case.', 'Either way is fine.', 'I am happy to be of use.', 'I would gladly help, and I am thankful that you read this.'],
  ['Thanks all the same.', 'No pressure at all.', 'I am grateful that you read this.', 'Wishing you and your team all the best, with many thanks.'],
  ['Thanks again.', 'When it suits, of course.', 'A line from you is most welcome.', 'You are most welcome to ask me anything, and thank you.'],
  ['Thanks for your patience.', 'That is entirely up to you.', 'I wish you a good week.', 'I wish you and your team a lovely season, and thank you.'],
];

/** A step back before the question, for a gentle hand; by the number of the step. */
export const softLeads: readonly (readonly string[])[] = [
  ['I may be wrong here.', 'Perhaps this is of no use to you.', 'It may be that this is somewhat far from your work.'],
  ['I am not sure it fits.', 'Perhaps it is not for now.', 'I thought I might ask, though perhaps it is not the moment.'],
  ['It may not fit.', 'Maybe it does not apply to you.', 'It might possibly be a little early to ask.'],
  ['It may be nothing.', 'This is a thought, perhaps no more.', 'I was wondering about something, and perhaps it is nothing.'],
  ['Perhaps you see it another way.', 'It might not matter to you.', 'It occurred to me that this might perhaps be of some interest.'],
  ['I might be off here.', 'Perhaps I misread it.', 'I suppose it may depend on many things.'],
  ['It may be a detail.', 'It could be nothing to you.', 'I wonder about it now and then, perhaps more than I should.'],
  ['I guess it depends.', 'Maybe later suits you more.', 'It might be somewhat beside the point, I suppose.'],
  ['Perhaps it is too early.', 'It may come up some day.', 'There might be a case for it one day, perhaps.'],
  ['It may be late to ask.', 'Perhaps the time is not right.', 'Perhaps the moment is not right, and that would be fine.'],
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

/** No warmth at all, by the number of the step. */
export const coolLines: readonly (readonly string[])[] = [
  ['Facts only.', 'A yes or no will do.'],
  ['The facts, no more.', 'One line will do.'],
  ['The figures only.', 'One word is enough.'],
  ['Bottom line first.', 'A no is an answer.'],
  ['No excuse needed.', 'A plain answer will do.'],
  ['The bottom line only.', 'A short answer will do.'],
  ['Nothing else is at stake.', 'A figure is enough.'],
  ['It is a simple decision.', 'The answer may be short.'],
  ['I need to know where this stands.', 'I ask for one line.'],
  ['I have to close this.', 'A last yes or no is enough.'],
];
