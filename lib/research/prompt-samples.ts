import type { ProfileFields } from '@/lib/profile/schema';
import type { ResearchInput } from './schema';

/** What the hashes of prompts are taken of. To change anything here changes the hash of every prompt. */

export const sampleFields: ProfileFields = {
  ...{ firstName: 'Ada', middleInitial: null, lastName: 'Example', nameIsGuess: false },
  ...{
    headline: 'Head of Operations at Example Mills',
    title: 'Head of Operations',
    company: 'Example Mills',
  },
  ...{ location: 'Leeds', email: null, linkedinUrl: null, roles: [], schools: [], skills: [] },
};

export const sampleSpans: ResearchInput['spans'] = [
  { id: 'E1', section: 'about', text: 'I run two weaving mills.', start: 0, end: 24, source: 'paste' },
  {
    ...{ id: 'E2', section: 'experience', text: 'Opened the second mill in 2019.', start: 25, end: 56 },
    ...{ source: 'paste', context: 'Example Mills' },
  },
];

export const sampleTone = { formality: 40, warmth: 70, directness: 60 };

export const sampleSolution = {
  name: 'Shiftboard',
  description: 'A shift planner for factories.',
  proofPoints: ['Swaps from 40 to 12 a week'],
};

const full: ResearchInput = {
  fields: sampleFields,
  spans: sampleSpans,
  companyContext: 'We make a shift planner for factories.',
  solutions: [sampleSolution, { ...sampleSolution, name: 'Loomlog', proofPoints: [] }],
  goal: 'book a call',
  steps: ['connection_note', 'linkedin_message', 'linkedin_message'],
  tone: sampleTone,
  language: 'en',
};

/** With all that can be given, and with nothing but what must be. */
export const researchSamples: [ResearchInput][] = [
  [full],
  [
    {
      ...full,
      ...{ fields: { ...sampleFields, nameIsGuess: true }, spans: [], solutions: [], goal: null },
      ...{ steps: ['email'], language: null },
    },
  ],
];
