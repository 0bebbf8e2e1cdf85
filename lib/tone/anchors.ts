import type { ToneDimension } from '@/lib/tone/schema';

/** What each level of a dial sounds like: two messages a level, written for the meter to be held against. */
export const toneAnchors: readonly { dimension: ToneDimension; level: number; text: string }[] = [
  {
    dimension: 'formality',
    level: 10,
    text: "Hey Priya, you're growing the team to 40, that's a lot! We've built a pretty cool thing that sorts out onboarding stuff. Wanna take a look?",
  },
  {
    dimension: 'formality',
    level: 10,
    text: "Hey Tom, saw you've got six ward rotas on paper, that's nuts. We've got a neat way to get them sorted. Worth a chat?",
  },
  {
    dimension: 'formality',
    level: 30,
    text: "Hi Priya, you're taking the team to 40 this year. We've got a way to get new people set up in a day. Is that something you'd look at?",
  },
  {
    dimension: 'formality',
    level: 30,
    text: "Hi Tom, you wrote that six wards still do the rota on paper. That's how most of our first users started. What's the worst part of it?",
  },
  {
    dimension: 'formality',
    level: 50,
    text: 'Hello Priya, you plan to take the team to 40 this year. Our tool sets up new people in a day. Is that a question for you at the moment?',
  },
  {
    dimension: 'formality',
    level: 50,
    text: 'Tom, you wrote that six wards still plan the rota on paper. Rota planning for hospitals is what our team does. Which ward is the hardest to plan?',
  },
  {
    dimension: 'formality',
    level: 70,
    text: 'Hello Priya, you are expanding the team to 40 colleagues this year. Our service prepares accounts and equipment for new employees within a day. Is this currently a priority for your department?',
  },
  {
    dimension: 'formality',
    level: 70,
    text: 'Dear Tom, you wrote that six wards still prepare their rotas on paper. We provide rota planning for hospitals and do not require new equipment. Which of the wards is the most demanding?',
  },
  {
    dimension: 'formality',
    level: 90,
    text: 'Dear Ms Raman, I understand that you are responsible for the expansion of the department to 40 colleagues. I would appreciate the opportunity to discuss our approach to equipment and access. Is this matter of relevance to your organisation at present?',
  },
  {
    dimension: 'formality',
    level: 90,
    text: 'Dear Dr Ellis, regarding your remarks concerning paper rotas: our organisation provides planning assistance for hospitals. Should this be of interest, I would be pleased to provide further information. May I enquire which of the wards is the most demanding?',
  },
  {
    dimension: 'warmth',
    level: 10,
    text: 'Six wards plan on paper. Paper rotas cause mistakes and wasted hours. Rotawise ends that. Tell me who decides.',
  },
  {
    dimension: 'warmth',
    level: 10,
    text: 'The audit found 40 late filings. Late filings mean penalties, and the problem gets worse each quarter. Ledgerly files on time. Reply yes or no.',
  },
  {
    dimension: 'warmth',
    level: 30,
    text: 'Six wards plan the rota on paper. Rotawise plans hospital rotas in one place. Is a change on the list for this year?',
  },
  {
    dimension: 'warmth',
    level: 30,
    text: 'The close takes nine days. Ledgerly posts the entries as they come in. Which part of the nine days is the longest?',
  },
  {
    dimension: 'warmth',
    level: 50,
    text: 'Hi Tom, you wrote that six wards still plan the rota on paper. Rotawise plans hospital rotas in one place. Which ward is the hardest to plan?',
  },
  {
    dimension: 'warmth',
    level: 50,
    text: 'Hello Ana, you brought the close down to nine days with a small team. Ledgerly posts entries as they come in. Which part of the nine days is the longest?',
  },
  {
    dimension: 'warmth',
    level: 70,
    text: 'Hi Tom, I enjoyed your post about the six wards that plan on paper. Would you like to see how another hospital moved over? Happy to share it whenever suits.',
  },
  {
    dimension: 'warmth',
    level: 70,
    text: "Hi Ana, nine days for the close with a small team is no small thing. I'd be glad to hear how you got there. What would you do first if you had to start again?",
  },
  {
    dimension: 'warmth',
    level: 90,
    text: "Hi Tom, thank you for writing so honestly about the six wards, it stayed with me. If it helps, I'd be glad to share what another hospital learned. No pressure at all, and I hope the winter is kind to your team.",
  },
  {
    dimension: 'warmth',
    level: 90,
    text: 'Dear Ana, thank you for your post on the nine-day close; I enjoyed how generous you are with credit to the team. I would be happy to share a small note on it if useful, and please take your time. Warmly, Leo',
  },
  {
    dimension: 'directness',
    level: 10,
    text: 'I was reading about the six wards the other day, and I thought it might perhaps be of interest, at some point, to hear how others go about it. I could possibly send a note, if you like.',
  },
  {
    dimension: 'directness',
    level: 10,
    text: 'It made me think of the close, and I wonder whether it might be useful to compare notes one day. Perhaps there is nothing in it, and if there is no interest, that is fine.',
  },
  {
    dimension: 'directness',
    level: 30,
    text: 'You wrote that six wards still plan the rota on paper. Another hospital moved over last year, and I could send you a few lines on how it went. Would that be useful, perhaps?',
  },
  {
    dimension: 'directness',
    level: 30,
    text: 'Nine days for the close is good going for a team of four. I would be curious how you split the work, if you have a moment. Would you mind if I sent a short note?',
  },
  {
    dimension: 'directness',
    level: 50,
    text: 'You wrote that six wards still plan the rota on paper. Rotawise plans hospital rotas in one place. Would you like to see how it works?',
  },
  {
    dimension: 'directness',
    level: 50,
    text: 'Nine days for the close is good going for a team of four. Ledgerly posts entries as they come in. Could you use a day or two less?',
  },
  {
    dimension: 'directness',
    level: 70,
    text: 'You wrote that six wards still plan the rota on paper. Rotawise plans hospital rotas in one place. Which ward is the hardest to plan?',
  },
  {
    dimension: 'directness',
    level: 70,
    text: 'Nine days for the close is good going for a team of four. Ledgerly posts entries as they come in. Is a shorter close on your list this year?',
  },
  {
    dimension: 'directness',
    level: 90,
    text: 'Who decides on rota planning? Six wards plan on paper. Rotawise ends that. Tell me the name, or send me a time on Tuesday.',
  },
  {
    dimension: 'directness',
    level: 90,
    text: 'Do you want the close under nine days? Ledgerly posts entries as they come in. I need 20 minutes on Thursday. Say yes or no.',
  },
];
