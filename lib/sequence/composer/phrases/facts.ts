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
    'In your own words, {c}',
    'By your account, {c}',
    'You write that {c}',
    '{C}, you wrote',
    'Your words say that {c}',
    'You note that {c}',
  ],
  /** How things stand, in the person's own words. */
  scope: [
    '{C}',
    'You write that {c}',
    'Your profile says {c}',
    'By your account, {c}',
    'You mention that {c}',
    'On your profile you say that {c}',
    'As you write, {c}',
    'You say that {c}',
    'By your own words, {c}',
    '{C}, you write',
  ],
  /** A deed or task from a line of experience. */
  deed: [
    '{C}',
    'Your profile says {c}',
    '{C}, your profile says',
    'I read that {c}',
    'According to your profile, {c}',
    'Your profile shows that {c}',
    'It is on your profile that {c}',
    'On your profile I read that {c}',
    'It says on your profile that {c}',
    '{C}, by your profile',
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
    'Your role as {c} is why I ask',
    'I ask because of your role as {c}',
    'Your profile gives your role as {c}',
    'I ask you as {c}',
    'You are {c}, hence this note',
    'My question goes to you as {c}',
    'You are the {c} I had in mind',
    'This is a question for you as {c}',
    'As {c}, you are the person to ask',
    'I thought of you as {c}',
  ],
  listed: [
    'Your profile lists {c}',
    'You list {c} on your profile',
    'One entry on your profile is {c}',
    'Your profile names {c}',
    'You name {c} on your profile',
    '{C} is on your profile',
    'I read {c} on your profile',
    'Among other things you list {c}',
    'Your profile includes {c}',
    '{C} stands on your profile',
  ],
} as const;

/** Credit for a deed, by the number of the step. */
export const creditForDeed = [
  ['Good work.', 'That takes patience.', 'I admire that, and it is well earned.'],
  ['Not easy.', 'That is no small thing.', 'That is careful work, and it was good to read.'],
  ['Well done.', 'That takes skill.', 'I enjoyed reading that, and full credit to you and your team.'],
  ['Fair play.', 'That is worth telling.', 'That deserves respect, and I liked how plainly it is told.'],
  ['That is rare.', 'That takes nerve.', 'It is good to see work done with such care.'],
  ['Good to read.', 'That took some doing.', 'That is a lovely piece of work, and credit to you for it.'],
  ['Hard work, that.', 'Few people try that.', 'I am glad to read of it, and it was well done.'],
  ['It stands out.', 'That is a good result.', 'A fine result, and a pleasure to read about.'],
  ['Neat.', 'It takes care to do that well.', 'I liked that very much, and it takes patience and skill.'],
  ['A good line.', 'That is worth a mention.', 'It stayed with me, and I am happy for you and your team.'],
] as const;

/** Credit for plain words, by the number of the step. */
export const creditForWords = [
  ['Well put.', 'That is honest and well put.', 'I liked how honest that is, and it made me think.'],
  [
    'Well said.',
    'It is good to read it so plainly.',
    'I enjoyed reading that, and it is thoughtful and well said.',
  ],
  ['Clear enough.', 'I like how clear that is.', 'That is a generous and honest thing to share.'],
  ['Honest words.', 'Not many say so.', 'I admire how openly you put it, and it stayed with me.'],
  ['Good line.', 'It made me think.', 'It is lovely to see it said so plainly, with such care.'],
  ['Fair point.', 'That rings true.', 'I am glad you wrote it, and it is kind of you to share it.'],
  ['Plain words.', 'I like plain words.', 'It was a pleasure to read, thoughtful and warm.'],
  ['Good to read.', 'That stuck with me.', 'That is helpful and kind, and I learned from it.'],
  ['True words.', 'That is worth saying.', 'I enjoyed how you put it, and it is good to see such care.'],
  ['I like that.', 'That is a useful line.', 'That is well said, and I am happy to have read it.'],
] as const;

/** Credit for what somebody holds together, by the number of the step. */
export const creditForScope = [
  ['A full plate.', 'That is a lot to hold together.', 'That takes care, and I admire it.'],
  ['Not light work.', 'That needs care.', 'It is good to see such care taken.'],
  ['A lot to hold.', 'That calls for patience.', 'That takes patience and skill, and I admire both.'],
  [
    'Good to know.',
    'That is a lot to carry.',
    'That is a lot to carry, and full credit to you and your team.',
  ],
  ['No small job.', 'That is a lot of ground.', 'It stands out, and I enjoyed reading about it.'],
  ['Plenty to do.', 'That takes a steady hand.', 'I like how you put it, and it takes a steady hand.'],
  ['Hard work.', 'That is hard work.', 'That is careful work, and it was a pleasure to read.'],
  ['Busy days.', 'Few could do that well.', 'I was glad to read it, and it is thoughtful work.'],
  ['Good going.', 'That calls for skill.', 'That is generous work, and credit to you for it.'],
  ['Respect for that.', 'That is well worth a word.', 'It stayed with me, and I am happy for your team.'],
] as const;
