import type { Rendered } from './rendered';

/** What we work on, by the number of the step; `{t}` is the subject of the company context. */
export const workOn: Rendered[] = [
  ['I do {t} for a living', 'I work on {t}', 'My work is in the field of {t}'],
  ['My work is all about {t}', 'My work is all about {t}', 'My responsibility is {t}'],
  ['I spend a lot of time on {t}', 'I spend my days on {t}', 'I am responsible for {t}'],
  ['We do {t}', 'We work on {t}', 'Our organisation is concerned with {t}'],
  ['My job is {t}', 'My main work is {t}', 'My task is {t}'],
  ['I know {t} pretty well', 'I know my way around {t}', 'My particular subject is {t}'],
  ['I deal with {t} all day', 'I deal with {t} every day', 'I am concerned with {t} every day'],
  ['On my side it is all {t}', 'My side of things is {t}', 'For our part, we are concerned with {t}'],
  ['I talk about {t} a lot', 'I think about {t} most days', 'I consider {t} a subject in its own right'],
  ['My day job is {t}', 'My daily work is {t}', 'My daily responsibility remains {t}'],
];

/** Why we ask about a fact, after the question. */
export const whyIAsk: Rendered[] = [
  ['I ask because I do {t} for a living', 'I ask because I work on {t}', 'I ask because my field is {t}'],
  [
    'I am asking as I do {t} all day',
    'I am asking as I work on {t}',
    'I enquire because my responsibility is {t}',
  ],
  [
    'I want to know because I deal with {t} a lot',
    'I would like to know because I deal with {t} every day',
    'I would like to know because I am concerned with {t}',
  ],
  [
    'It helps me with my work on {t}',
    'It would help me in my work on {t}',
    'It would assist me in my work on {t}',
  ],
];

/** When the fact and our subject share words. */
export const closeToHome: Rendered[] = [
  [
    'That is right next to what I do, {t}',
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
    'To change how you handle {t} costs time first',
    'A change in {t} requires time at the outset',
  ],
  [
    'There is never a good week to look at {t}',
    'There is seldom a good week to look at {t}',
    'There is seldom a convenient week to consider {t}',
  ],
  [
    'A no on {t} is a fine answer',
    'A no on {t} is a fair answer, too',
    'A negative answer regarding {t} is also of use',
  ],
];

/** A fair doubt about an invitation. */
export const doubtsOnEvent: Rendered[] = [
  [
    'If your diary is full, fair enough',
    'If your diary is full, a no is a fair answer',
    'If the date is not convenient, a negative answer is also of use',
  ],
  [
    'You have got plenty of other things on, I guess',
    'You will have other things to do that day',
    'You will have other objectives on that day',
  ],
  [
    'If you get too many of these, fair enough',
    'If you are asked to too many of these, that is fair',
    'If you receive numerous invitations, that is understood',
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
  ['Last line from me for now', 'This is my last note for now', 'This is my last note for the present'],
  [
    'No more notes after this one',
    'After this I will not write again',
    'After this I will refrain from writing again',
  ],
  ['One last line from me', 'One last line from me', 'One last line from my side'],
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
