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
  ['What got it started', 'What got it started', 'What led to it at the outset'],
  ['How did the team take it', 'How did your team take it', 'How did your colleagues receive it'],
  ['What did you learn from it', 'What did you learn from it', 'What conclusion do you take from it'],
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
  ['What is the next thing to sort there', 'What is the next step there', 'What objective comes next there'],
];

/** Asked about how things stand: a team, a site, a habit. */
export const aboutScope: Rendered[] = [
  [
    'What takes up most of your week there',
    'What takes the most of your week there',
    'What requires most of your attention there',
  ],
  [
    'What is the hardest bit of it',
    'What is the hardest part of it',
    'What is the most difficult part of it',
  ],
  [
    'What would you fix first there',
    'What would you change first there',
    'What would you regard as the first improvement there',
  ],
  ['What is next on the list there', 'What comes next there', 'What objective comes next there'],
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

/** Asked about something that the person wants. */
export const aboutWish: Rendered[] = [
  ['What gets in the way', 'What stands in the way of it', 'What stands in the way of it at present'],
  ['What would get you there', 'What would it take to get there', 'What would be required for it'],
  [
    'What have you tried so far',
    'What have you tried for it so far',
    'What measures have you undertaken for it to date',
  ],
  ['How close are you', 'How far along are you with it', 'What progress do you have to report on it'],
  ['Who else wants it', 'Who else on your side wants it', 'Who among your colleagues supports it'],
  [
    'What would help most with it',
    'What would help most with it',
    'What would be of most assistance with it',
  ],
  [
    'What would change for you then',
    'What would change for you then',
    'What would change for your department then',
  ],
  ['What is the first step', 'What would the first step be', 'What do you regard as the first step'],
  ['What made you want it', 'What made you set that as a goal', 'What led you to that objective'],
  [
    'When would you want it done',
    'By when would you like to be there',
    'By what date would you wish to achieve it',
  ],
];

/** Asked about how somebody came to the work. */
export const aboutStart: Rendered[] = [
  [
    'What has changed most since then',
    'What has changed most since then',
    'What has changed most since that time',
  ],
  [
    'What do you still use from back then',
    'What do you still use from that time',
    'What do you retain from that time',
  ],
  ['What keeps you at it', 'What keeps you there', 'What keeps your interest in it'],
  [
    'What did you not see coming',
    'What surprised you most on the way',
    'What was least expected in the course of it',
  ],
  ['Who taught you most', 'Who taught you most', 'From whom did you learn most'],
  [
    'What would you tell someone new',
    'What would you tell someone who starts today',
    'What would you advise a new colleague',
  ],
  [
    'What was the first thing you fixed',
    'What was the first thing that you changed',
    'What was the initial improvement',
  ],
  ['What took you longest to learn', 'What took you longest to learn', 'What required most time to learn'],
  ['What comes next for you', 'What comes next for you', 'What objective comes next for you'],
  ['What do you miss from back then', 'What do you miss from those days', 'What do you miss from that time'],
];

/** Asked about plain words that tell of no trouble, wish, deed or task. */
export const aboutWords: Rendered[] = [
  ['What is behind that', 'What is behind that', 'What is the reason for that'],
  [
    'How does that play out day to day',
    'How does that work in practice',
    'How does that proceed in practice',
  ],
  ['What made you say so', 'What made you write that', 'What led you to that view'],
  ['How did that come about', 'How did that come about', 'In what way did that come about'],
  ['What comes next there', 'What comes next there', 'What objective comes next there'],
  [
    'What does that change for you',
    'What does that mean for your team',
    'What does that require of your team',
  ],
  ['What does your team say to that', 'What does your team think of it', 'How do your colleagues regard it'],
  [
    'What would you do about it next',
    'What would you do next about it',
    'What would you undertake next in that respect',
  ],
  ['How long has that been so', 'How long has that been so', 'How long has that been the position'],
  ['What would you add today', 'What would you add to that today', 'What would you add to that at present'],
];
