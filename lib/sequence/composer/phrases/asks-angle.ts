import type { Rendered } from './rendered';

/** Questions that belong to one angle, by how often the angle was taken before. */

/** Asked beside a result of ours. */
export const beside: Rendered[] = [
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

export const resource: Rendered[] = [
  ['Should I send it over', 'Shall I send it to you', 'May I provide you with a copy'],
  ['Want me to send you a copy', 'Would a copy be of use to you', 'Would a copy be of interest to you'],
  ['Do you want to have a look at it', 'Do you want to see it', 'Do you wish to receive it'],
  ['Is it any use to you', 'Is it of use to your team', 'Is it relevant to your colleagues'],
];

/** Asked when taking leave, by the number of the step. */
export const close: Rendered[] = [
  ['Should I leave it there', 'Shall I leave it here', 'Should I consider the matter closed'],
  [
    'Do I try again in a few months or call it a day',
    'Shall I try again in a few months or leave it here',
    'Should I write again in a few months or conclude here',
  ],
  [
    'Is later in the year any better',
    'Would later in the year be a better time',
    'Would later in the year be more convenient',
  ],
  ['Is it a no for now', 'Is it a no for now', 'Should I regard the answer as no for the present'],
];

/** Asked after a sentence of ours where the context names no subject. */
export const interest: Rendered[] = [
  ['Would that be any use to you', 'Would that be of use to you', 'Would that be of interest to you'],
  [
    'Is that something you could use on your side',
    'Is that something your team could use',
    'Is that relevant to your colleagues',
  ],
  [
    'Would that make your week any easier',
    'Would that make your work easier',
    'Would that facilitate your work',
  ],
  [
    'Do you have that sorted',
    'Do you have that covered already',
    'Do you have an arrangement for that already',
  ],
  ['Is that worth a look for you', 'Is that worth a closer look for you', 'Is that worth your consideration'],
  ['Could that help you out', 'Could that help on your side', 'Could that assist your department'],
  [
    'Would that fit in with how you work',
    'Would that fit in with how you work',
    'Would that suit your procedure',
  ],
  ['Would your team go for that', 'Would that help your team', 'Would that be relevant to your team'],
  ['Is that on your list', 'Is that on your list this year', 'Is that among your objectives this year'],
  ['Should I tell you more', 'Shall I tell you more about it', 'May I provide more information'],
];

/** Asked where there is neither a subject nor a sentence of ours, nor a fact to ask about. */
export const open: Rendered[] = [
  [
    'What is first on your list this year',
    'What is first on your list this year',
    'What is your principal objective this year',
  ],
  [
    'What eats up most of your week',
    'What takes the most of your week',
    'What requires most of your attention at present',
  ],
  [
    'What would you get off your desk first',
    'What would you hand over first',
    'What would you delegate first',
  ],
  [
    'What still gets done by hand on your side',
    'What is still done by hand on your side',
    'What is still undertaken by hand on your side',
  ],
  [
    'What would you fix first on your side',
    'What would you change first on your side',
    'What would you regard as the first improvement on your side',
  ],
  ['Who else should I ask', 'Who else on your team should I ask', 'Whom else should I approach'],
  [
    'What do you want more time for',
    'What would you like more time for',
    'For what would you wish to have additional time',
  ],
  [
    'What came out worse than planned this year',
    'What took longer than planned this year',
    'What required more time than planned this year',
  ],
  [
    'What has got easier lately',
    'What has become easier of late',
    'What has become easier in the recent past',
  ],
  [
    'What would make this worth your time',
    'What would make this worth your time',
    'What would make this relevant to you',
  ],
];
