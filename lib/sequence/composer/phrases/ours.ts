import type { Rendered } from './rendered';

/** What we work on, by the number of the step; `{t}` is the subject of the company context. */
export const workOn: Rendered[] = [
  ['I do {t} for a living', 'I work on {t}', 'My work is in the field of {t}'],
  ['My days go on {t}', 'My work is all about {t}', 'My responsibility is {t}'],
  ['I spend a lot of time on {t}', 'I spend my days on {t}', 'I am responsible for {t}'],
  ['We do {t}', 'We work on {t}', 'Our organisation is concerned with {t}'],
  ['My bit of all this is {t}', 'My part in this is {t}', 'My part in this matter is {t}'],
  ['I know {t} pretty well', 'What I know about is {t}', 'My particular subject is {t}'],
  ['It is {t} that I work on', 'It is {t} that I work on', 'It is {t} that I am concerned with'],
  ['On my side it is all {t}', 'On my side it is about {t}', 'For our part, we are concerned with {t}'],
  ['I talk about {t} a lot', 'I think about {t} most days', 'I consider {t} a subject in its own right'],
  ['My daily stuff is {t}', 'My daily work is {t}', 'My daily responsibility remains {t}'],
];

/** When the fact and our subject share words. */
export const closeToHome: Rendered[] = [
  [
    'That is right next to what I do: {t}',
    'That is close to my own work on {t}',
    'That is close to my own responsibility, {t}',
  ],
  ['It is right up my street: {t}', 'It is near to what I do: {t}', 'It is relevant to my own subject, {t}'],
  [
    'That is where I come in: {t}',
    'That is where my work starts: {t}',
    'That is where my responsibility begins: {t}',
  ],
];

/** A fair doubt. */
export const doubts: Rendered[] = [
  [
    'If you have got {t} sorted, fair enough',
    'If you have {t} well in hand already, that is a fair answer',
    'If you have a sufficient arrangement for {t}, that is a fair answer',
  ],
  [
    'Changing how you do {t} is a lot of work',
    'A change to {t} costs time first',
    'A change in {t} requires time at the outset',
  ],
  [
    'There is never a good week for {t}',
    'There is seldom a good week for {t}',
    'There is seldom a convenient week for {t}',
  ],
  [
    'A no on {t} is a fine answer',
    'A no on {t} is a good answer too',
    'A negative answer regarding {t} is also of use',
  ],
];

/** Before something we can give. `{r}` is what it is: "guide". */
export const offers: Rendered[] = [
  ['There is {r} I can send you', 'There is {r} that I can send', 'There is {r} that I can provide'],
  ['I have got {r} for this', 'I have {r} for this', 'I can provide {r} on this subject'],
  ['You can have {r} from us', 'You can have {r} from us', 'You may receive {r} from us'],
  ['We have {r} you can grab', 'We have {r} to share', 'We can provide {r} on request'],
];

/** How a proof point is brought up, by how often one was. */
export const proofs: readonly string[] = [
  '{P}',
  'One result of ours: {p}',
  'Here is what we have seen: {p}',
  'One example: {p}',
];

export const lastNote: Rendered[] = [
  ['Last one from me', 'This is my last note on this', 'This is my last note regarding this matter'],
  ['I will stop here', 'I will leave it after this', 'I will conclude after this note'],
  ['No more from me after this', 'After this I will be quiet', 'After this I will refrain from writing'],
  ['That is it from me', 'That is all from me', 'That concludes what I wished to say'],
];

/** The door left open at the end. */
export const later: Rendered[] = [
  [
    'Should {t} come up later, just drop me a line',
    'Should {t} come up later, a short line is enough',
    'Should {t} become relevant at a later date, a short line is sufficient',
  ],
  ['My notes on {t} will keep', 'What I wrote on {t} will keep', 'What I wrote regarding {t} will keep'],
  [
    'I am around if you get back to {t}',
    'I am here if you come back to {t}',
    'I remain at your disposal on the subject of {t}',
  ],
  ['We can always get back to {t}', 'We can always come back to {t}', 'We can return to {t} at a later date'],
];
