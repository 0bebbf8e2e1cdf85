/**
 * How a fact is brought up. `{c}` is the clause, `{C}` with a capital; what stands around it is ours and claims nothing.
 * A step starts at the entry of its own number.
 */
export const facts = {
  /** The person's own words, turned to "you". */
  words: [
    'You wrote that {c}',
    '{C}, as you put it',
    'You say that {c}',
    'You mention that {c}',
    'As you say, {c}',
    'You point out that {c}',
    'You write that {c}',
    '{C}, you wrote',
    'You write openly that {c}',
    'You note that {c}',
  ],
  /** How things stand, in the person's own words. */
  scope: [
    '{C}',
    'You write that {c}',
    'Your profile says {c}',
    'I read that {c}',
    'You mention that {c}',
    'On your profile you say that {c}',
    'As you write, {c}',
    'You say that {c}',
    'I saw that {c}',
    '{C}, as you write',
  ],
  /** A deed or task from a line of experience. */
  deed: [
    '{C}',
    'Your profile says {c}',
    'I read that {c}',
    '{C}, your profile says',
    'According to your profile, {c}',
    'Your profile shows that {c}',
    'I saw that {c}',
    'I read on your profile that {c}',
    'Your profile mentions that {c}',
    '{C}, as your profile says',
  ],
  /** Looking back at the end of a series. */
  closing: [
    'I wrote because {c}',
    'One thing made me write: {c}',
    'The reason I wrote is that {c}',
    'What made me write: {c}',
  ],
  closingQuote: [
    'One line of yours made me write: "{c}"',
    'I wrote because of this line: "{c}"',
    'What made me write: "{c}"',
    'This line of yours stayed with me: "{c}"',
  ],
  closingRole: [
    'I wrote because you are {c}',
    'I wrote to you as {c}',
    'You are {c}, which is why I wrote',
    'I had you in mind as {c}',
  ],
  /** Words as they stand, between quotation marks. */
  quote: [
    'You wrote: "{c}"',
    'One line of yours: "{c}"',
    'Your words: "{c}"',
    'You put it this way: "{c}"',
    'On your profile you say: "{c}"',
    'You say it yourself: "{c}"',
    'A line from you: "{c}"',
    'This line is yours: "{c}"',
    'In your words: "{c}"',
    'You have this line: "{c}"',
  ],
  role: [
    'As {c}, you may have a view on this',
    'I thought of you as {c}',
    'You are {c}, so I thought of you',
    'I am writing to you as {c}',
    'As {c}, you are the person to ask',
    'You are {c}, which is why I write',
    'You are {c}, so this goes to you',
    'I turn to you as {c}',
    'You are {c}, and so I ask you',
    'I wanted to ask you as {c}',
  ],
  listed: [
    'Your profile lists {c}',
    'You list {c} on your profile',
    'I saw {c} on your profile',
    'Your profile names {c}',
    'You name {c} on your profile',
    '{C} is on your profile',
    'I read {c} on your profile',
    'Your profile mentions {c}',
    'Your profile includes {c}',
    'You have {c} on your profile',
  ],
} as const;

/** A fact that comes after the question, as its reason. */
export const whyAsked = {
  statement: 'I ask because {c}',
  quote: 'I ask because of this line of yours: "{c}"',
  role: 'I ask because you are {c}',
  listed: 'I ask because your profile lists {c}',
} as const;

/** Credit for a deed, by the number of the step. */
export const creditForDeed = [
  ['Good work.', 'That takes patience.', 'I admire that, and it is well earned.'],
  ['No small thing.', 'That cannot have been easy.', 'That is careful work, and it was good to read.'],
  ['Well done.', 'That takes skill.', 'I enjoyed reading that, and full credit to you and your team.'],
  ['Fair play.', 'That is worth telling.', 'That deserves respect, and I liked how plainly it is told.'],
  ['That is rare.', 'That takes nerve.', 'It is good to see work done with such care.'],
  ['Nicely done.', 'That took some doing.', 'That is a lovely piece of work, and credit to you for it.'],
  ['Strong work.', 'Few people try that.', 'I am glad to read of it, and it was well done.'],
  ['It stands out.', 'That is a good result.', 'A fine result, and a pleasure to read about.'],
  [
    'Good going.',
    'It takes care to do that well.',
    'I liked that very much, and it takes patience and skill.',
  ],
  ['A good result.', 'That is worth a mention.', 'It stayed with me, and I am happy for you and your team.'],
] as const;

/** Credit for plain words, by the number of the step. */
export const creditForWords = [
  ['Well put.', 'That is honest and well put.', 'I liked how honest that is, and it made me think.'],
  [
    'Well said.',
    'It is good to read it so plainly.',
    'I enjoyed reading that, and it is thoughtful and well said.',
  ],
  ['Clearly put.', 'I like how clear that is.', 'That is a generous and honest thing to share.'],
  ['Honest.', 'Not many say so.', 'I admire how openly you put it, and it stayed with me.'],
  ['Good to read.', 'It made me think.', 'It is lovely to see it said so plainly, with such care.'],
  ['Fair point.', 'That rings true.', 'I am glad you wrote it, and it is kind of you to share it.'],
  ['Nicely put.', 'I like how plain that is.', 'It was a pleasure to read, thoughtful and warm.'],
  ['Nicely said.', 'That stuck with me.', 'That is helpful and kind, and I learned from it.'],
  ['True enough.', 'That is worth saying.', 'I enjoyed how you put it, and it is good to see such care.'],
  ['I like that.', 'That is a useful line.', 'That is well said, and I am happy to have read it.'],
] as const;

/** Credit for what somebody holds together, by the number of the step. */
export const creditForScope = [
  ['A big job.', 'That is a lot to hold together.', 'That takes care, and I admire it.'],
  ['Not a small job.', 'That needs care.', 'It is good to see such care taken.'],
  ['Good work.', 'That calls for patience.', 'That takes patience and skill, and I admire both.'],
  [
    'That is a lot.',
    'That is a lot to carry.',
    'That is a lot to carry, and full credit to you and your team.',
  ],
  ['No small task.', 'That is a lot of ground.', 'It stands out, and I enjoyed reading about it.'],
  ['Good going.', 'That takes a steady hand.', 'I like how you put it, and it takes a steady hand.'],
  ['Hard work.', 'That is hard work.', 'That is careful work, and it was a pleasure to read.'],
  ['Well done.', 'Few could do that well.', 'I was glad to read it, and it is thoughtful work.'],
  ['Fine work.', 'That calls for skill.', 'That is generous work, and credit to you for it.'],
  ['Respect for that.', 'That is well worth a word.', 'It stayed with me, and I am happy for your team.'],
] as const;
