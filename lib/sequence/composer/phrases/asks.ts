/**
 * Questions without their mark, three renderings each: casual, plain, formal. A step takes the entry of its own number,
 * so no two steps of a sequence ask in the same words. `{t}` is what we work on.
 */
export type Rendered = readonly [casual: string, plain: string, formal: string];

const findOut: Rendered[] = [
  [
    'Do you have {t} on your list this year',
    'Do you have {t} on your list this year',
    'Do you have {t} among your objectives for this year',
  ],
  [
    'How do you get {t} sorted at the moment',
    'How do you handle {t} today',
    'How do you currently approach {t}',
  ],
  [
    'Would you change a thing about {t}',
    'Would you change anything about {t}',
    'Would you consider a change of approach to {t}',
  ],
  [
    'Where do you put {t} next to all the other stuff',
    'Where do you place {t} among your other work',
    'Where do you place {t} among your present objectives',
  ],
  [
    'What do you like least about {t} right now',
    'What takes the most time with {t} today',
    'What requires most of your time in respect of {t}',
  ],
  [
    'Do you get asked about {t} much',
    'Do you hear about {t} from your team',
    'Do your colleagues raise the subject of {t} with you',
  ],
  [
    'What would you fix first about {t}',
    'What would you change first about {t}',
    'What would you regard as the first improvement to {t}',
  ],
  [
    'Do you have a plan for {t} yet',
    'Do you have a plan for {t} yet',
    'Do you have an arrangement for {t} at present',
  ],
  [
    'Would you give {t} a go if it got easier',
    'Would you look at {t} again if it took less effort',
    'Would you consider {t} again if it required less effort',
  ],
  [
    'Do you still want {t} to get better',
    'Do you want {t} to work better than it does now',
    'Do you require any improvement in {t}',
  ],
];

const meeting: Rendered[] = [
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

const referral: Rendered[] = [
  [
    'Who sorts out {t} on your side',
    'Who looks after {t} on your side',
    'Who is responsible for {t} on your side',
  ],
  [
    'Who should I talk to about {t}',
    'Who is the best person to ask about {t}',
    'Whom should I approach regarding {t}',
  ],
  [
    'Is {t} yours or does somebody else get it',
    'Is {t} with you or with a colleague',
    'Is {t} your responsibility or that of a colleague',
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
    'Whose desk does {t} end up on',
    'Whose desk does {t} land on',
    'To whom does {t} report within your organisation',
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

/** Asked about something that the person did. */
const aboutDeed: Rendered[] = [
  ['What made that work', 'What made the difference there', 'What do you regard as the decisive factor'],
  ['What was the tricky bit', 'What was the hardest part of it', 'What was the principal difficulty'],
  [
    'What would you do again',
    'What would you do the same way again',
    'What would you undertake in the same manner again',
  ],
  ['What came next', 'What came after that', 'What did you undertake after that'],
  ['What got in the way', 'What stood in the way at first', 'What stood in the way at the outset'],
  [
    'Who helped most with that',
    'Who had the biggest part in that',
    'Who among your colleagues had the greatest part in that',
  ],
  ['What gave you the idea', 'What gave you the idea for it', 'What suggested that course to you'],
  ['How did the team take it', 'How did your team take it', 'How did your colleagues receive it'],
  ['What is left to do there', 'What is still left to do there', 'What remains to be undertaken there'],
  ['How long did that stick', 'How well has it held since', 'How well has the result been maintained since'],
];

/** Asked about something that does not go well, in the person's own words. */
const aboutTrouble: Rendered[] = [
  [
    'Is that still how things are',
    'Is that still the case today',
    'Is that still an accurate account of the present position',
  ],
  ['What gets in the way of a fix', 'What would have to change first', 'What would require attention first'],
  ['How did things get that way', 'How did it come to be that way', 'How did the present arrangement arise'],
  [
    'What should it look like in a year',
    'What should it look like in a year',
    'What objective do you have for it within a year',
  ],
  ['Is a change on the cards', 'Is a change planned', 'Is a change of approach under consideration'],
  [
    'Who else sees it like that',
    'Who else on your team sees it that way',
    'Who among your colleagues takes the same view',
  ],
  ['What have you tried so far', 'What have you tried so far', 'What measures have you undertaken to date'],
  [
    'How much time does that eat up',
    'How much time goes into that',
    'How much of your time does that require',
  ],
  [
    'What would good look like',
    'What would a good outcome look like',
    'What would you regard as a satisfactory outcome',
  ],
  ['What is the next thing to sort there', 'What is the next step there', 'What is the next objective there'],
];

/** Asked about how things stand: a team, a site, a habit. */
const aboutScope: Rendered[] = [
  [
    'What takes up most of your week there',
    'What takes the most of your week there',
    'What requires most of your attention there',
  ],
  [
    'What is the hardest bit to keep up',
    'What is the hardest part to keep up',
    'What is the most difficult part to maintain',
  ],
  [
    'What would you fix first there',
    'What would you change first there',
    'What would you regard as the first improvement there',
  ],
  ['What is next on the list there', 'What comes next there', 'What is the next objective there'],
  [
    'What do you wish you had more time for',
    'What would you like more time for',
    'For what would you wish to have additional time',
  ],
  [
    'What still gets done by hand',
    'What is still done by hand there',
    'What is still undertaken by hand there',
  ],
  [
    'What has got easier lately',
    'What has become easier of late',
    'What has become easier in the recent past',
  ],
  [
    'What do people ask you about most',
    'What do people ask you about most',
    'On what subject are you consulted most',
  ],
  [
    'What keeps you busy there this month',
    'What keeps you busy there at the moment',
    'What is your principal concern there at present',
  ],
  [
    'How do you keep it all in view',
    'How do you keep it all in view',
    'How do you maintain a view of the whole',
  ],
];

/** Asked beside a result of ours. */
const beside: Rendered[] = [
  [
    'How does that stack up against your side',
    'How does that compare with your side',
    'How does that compare with your own position',
  ],
  [
    'Would a result like that be worth having',
    'Would a result like that be of use to you',
    'Would a result of that kind be of interest to you',
  ],
  [
    'What would that look like at your place',
    'What would that look like on your side',
    'What would a comparable result require on your side',
  ],
  [
    'Is that far off from where you are',
    'Is that far from where you are today',
    'Is that far from your present position',
  ],
];

const resource: Rendered[] = [
  ['Should I send it over', 'Shall I send it to you', 'May I provide you with a copy'],
  ['Want me to send you a copy', 'Would a copy be of use to you', 'Would a copy be of interest to you'],
  ['Do you want to have a look at it', 'Do you want to see it', 'Do you wish to receive it'],
  ['Is it any use to you', 'Is it of use to your team', 'Is it relevant to your colleagues'],
];

const close: Rendered[] = [
  ['Should I leave it there', 'Shall I leave it here', 'Should I consider the matter closed'],
  [
    'Do I drop you a line in a few months or call it a day',
    'Shall I write again in a few months or leave it here',
    'Should I write again in a few months or conclude here',
  ],
  [
    'Is later in the year any better',
    'Is later in the year a better time',
    'Would later in the year be more convenient',
  ],
  ['Is it a no for now', 'Is the answer no for now', 'Should I regard the answer as no for the present'],
];

const invitation: Rendered[] = [
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

export const asks = {
  findOut,
  meeting,
  referral,
  aboutDeed,
  aboutTrouble,
  aboutScope,
  beside,
  resource,
  close,
  invitation,
};
export type AskBank = keyof typeof asks;

/** How a question is put, from hinting (0) to blunt (4). `{q}` is the question, `{Q}` with a capital, `{e}` as a clause. */
export const askedAs: readonly (readonly string[])[] = [
  [
    'Might I perhaps ask {e}',
    'Could you perhaps tell me at some point {e}',
    'If I may, and only if it suits you, might I ask {e}',
    'Would it perhaps be possible to learn {e}, whenever it suits you',
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
  ],
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
