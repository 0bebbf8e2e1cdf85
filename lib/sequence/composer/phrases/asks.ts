import type { Rendered } from './rendered';

/**
 * What a goal asks, without the mark at the end. A step takes the entry of its own number, so no two steps of a
 * sequence ask in the same words. `{t}` is what we work on, `{x}` what somebody is invited to.
 */

export const findOut: Rendered[] = [
  [
    'How do you get {t} sorted at the moment',
    'How do you handle {t} today',
    'How do you currently approach {t}',
  ],
  [
    'Got any plans for {t} this year',
    'Do you have any plans for {t} this year',
    'Do you have {t} among your objectives for this year',
  ],
  [
    'Would you change a thing about how you do {t}',
    'Would you change anything in how you handle {t}',
    'Would you consider a change of approach to {t}',
  ],
  [
    'How much of your week goes on {t}',
    'How much of your time goes into {t}',
    'How much of your attention do you give to {t}',
  ],
  [
    'What do you like least about {t} right now',
    'What takes the most time with {t} today',
    'What requires most of your time in respect of {t}',
  ],
  [
    'Do you get asked about {t} much',
    'Do you hear much about {t} from your team',
    'Do your colleagues raise the subject of {t} with you',
  ],
  [
    'What would you fix first with {t}',
    'What would you change first with {t}',
    'What would you regard as the first improvement to {t}',
  ],
  [
    'Do you do {t} in house',
    'Do you handle {t} in house today',
    'Do you have an arrangement for {t} at present',
  ],
  [
    'Would you give {t} a go if it got easier',
    'Would you look at {t} again if it took less effort',
    'Would you consider {t} again if it required less effort',
  ],
  ['Do you want a hand with {t}', 'Do you want any help with {t}', 'Do you require any assistance with {t}'],
];

export const meeting: Rendered[] = [
  [
    'Would a chat about {t} be worth it',
    'Would a short call about {t} make sense',
    'Would a brief discussion of {t} be of interest',
  ],
  [
    'Do you fancy a chat about {t} some time',
    'Do you have room for a short call about {t}',
    'Do you have an opening for a brief discussion of {t}',
  ],
  [
    'Could we get a chat about {t} in the diary',
    'Could we speak about {t} for a few minutes',
    'Could we arrange a brief discussion of {t}',
  ],
  [
    'Would you be up for a quick look at {t} together',
    'Would you look at {t} with me on a short call',
    'Would you consider {t} with me in a brief discussion',
  ],
  [
    'Is a call about {t} a good use of your time',
    'Is a call about {t} a fair use of your time',
    'Is a discussion of {t} an appropriate use of your time',
  ],
  [
    'Would you rather talk {t} over or leave it',
    'Would you rather talk about {t} or leave it for now',
    'Would you prefer to discuss {t} or to leave the matter for now',
  ],
  [
    'Are you free for a chat about {t} one of these days',
    'Are you open to one call about {t}',
    'Are you open to a single discussion regarding {t}',
  ],
  [
    'Could I show you how we do {t} over a chat',
    'Could I show you our side of {t} on a call',
    'Could I present our approach to {t} in a discussion',
  ],
  [
    'Do you want to swap notes on {t}',
    'Do you want to compare notes on {t} by phone',
    'Do you wish to compare our approaches to {t} by telephone',
  ],
  [
    'Is there a day when a chat about {t} suits you',
    'Is there a day when a call about {t} suits you',
    'Is there a day when a discussion of {t} is convenient',
  ],
];

export const referral: Rendered[] = [
  [
    'Who sorts {t} out on your side',
    'Who looks after {t} on your side',
    'Who is responsible for {t} on your side',
  ],
  [
    'Who should I talk to about {t}',
    'Who is the best person to ask about {t}',
    'Whom should I approach regarding {t}',
  ],
  [
    'Do you do {t} or does somebody else get it',
    'Do you or a colleague look after {t}',
    'Are you or a colleague responsible for {t}',
  ],
  [
    'Who gets the last word on {t} at your place',
    'Who has the last word on {t}',
    'Who takes the decision regarding {t}',
  ],
  [
    'Could you point me to whoever does {t}',
    'Could you name the person who handles {t}',
    'Could you indicate the person responsible for {t}',
  ],
  [
    'Who else has {t} on their plate',
    'Who else on your team works on {t}',
    'Who among your colleagues is concerned with {t}',
  ],
  [
    'On whose desk would I find {t}',
    'On whose desk should I look for {t}',
    'To whom should I address the subject of {t}',
  ],
  [
    'Who would get the most out of {t}',
    'Who on your side would gain most from {t}',
    'Who among your colleagues would find {t} most relevant',
  ],
  ['Who do you ask about {t}', 'Who do you turn to for {t}', 'On whom do you rely in matters of {t}'],
  [
    'Is there somebody I should ask about {t} first',
    'Is there somebody to ask about {t} before you',
    'Is there a colleague to consult on {t} before you',
  ],
];

export const invitation: Rendered[] = [
  ['Do you want to come along to {x}', 'Would you like to join {x}', 'Would you consider attending {x}'],
  ['Is {x} your sort of thing', 'Is {x} of use to you', 'Is {x} of interest to you'],
  [
    'Should I save you a seat at {x}',
    'Shall I keep a place for you at {x}',
    'Should I reserve a place for you at {x}',
  ],
  ['Are you up for {x}', 'Do you have time for {x}', 'Are you in a position to attend {x}'],
  ['Would {x} be any fun for you', 'Would {x} be worth your time', 'Would {x} be relevant to your work'],
  [
    'Who on your side should get in on {x}',
    'Who on your side should hear of {x}',
    'Who among your colleagues should receive word of {x}',
  ],
  ['Do you have {x} on your radar', 'Do you have room for {x}', 'Do you have an opening for {x}'],
  [
    'What would get you along to {x}',
    'What would make {x} worth it for you',
    'What would make {x} relevant for you',
  ],
  ['Could you make it to {x}', 'Could you join us for {x}', 'Could you attend {x}'],
  ['Are you still free for {x}', 'Are you free for {x}', 'Are you available for {x}'],
];
