import type { Rendered } from './rendered';

/** Questions about a fact, without the mark at the end, by the number of the step. */

/** Asked about something that the person did. */
export const aboutDeed: Rendered[] = [
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
export const aboutTrouble: Rendered[] = [
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
export const aboutScope: Rendered[] = [
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
