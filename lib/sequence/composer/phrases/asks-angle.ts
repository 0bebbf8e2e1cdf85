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

export const close: Rendered[] = [
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
