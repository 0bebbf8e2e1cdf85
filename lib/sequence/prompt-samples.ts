import { messageChannels } from '@/db/schema/values';
import type { MessageDraft } from '@/lib/craft/schema';
import { sampleFields, sampleSolution, sampleSpans, sampleTone } from '@/lib/research/prompt-samples';
import { type RewriteWishes, rewriteWishes } from './edit-input';
import type { MessageInput } from './schema';

/** What the hashes of prompts are taken of. To change anything here changes the hash of every prompt. */

const plan: MessageInput['plan'] = [
  { step: 1, angle: 'observation', evidence: ['E1'], note: 'Two mills' },
  { step: 2, angle: 'question', evidence: ['E2'], note: 'The second mill' },
];

const full: Omit<MessageInput, 'channel'> = {
  ...{ line: { step: 2, angle: 'question', evidence: ['E2'], note: 'The second mill' }, plan, step: 2 },
  ...{ sequenceLength: 2, fields: sampleFields, spans: sampleSpans, solution: sampleSolution },
  tone: { ...sampleTone, instructions: 'Like a colleague.' },
  companyContext: 'We make a shift planner for factories.',
  goal: 'book a call',
  sender: { name: 'Bo Sample', title: 'Founder', company: 'Shiftboard' },
  ...{ language: 'en', noteLimit: 300 },
};

const bare: Omit<MessageInput, 'channel'> = {
  ...{
    line: { step: 1, angle: 'observation', evidence: [], note: '' },
    plan: [],
    step: 1,
    sequenceLength: 1,
  },
  ...{ fields: { ...sampleFields, nameIsGuess: true }, spans: [], tone: sampleTone },
  companyContext: 'We make a shift planner for factories.',
  ...{ solution: null, goal: null, sender: null, language: null },
};

/** Each channel with all that can be given, and with nothing but what must be. */
const inputs = messageChannels.flatMap((channel): MessageInput[] => [
  { ...full, channel },
  { ...bare, channel },
]);

const draft: MessageDraft = {
  ...{
    subject: 'night shifts',
    content: 'Ada, you run two weaving mills. Who plans their nights?',
    claims: [],
  },
  ...{ rationale: '', thinking: '', trigger: 'no_response', delayDays: 2 },
};

const wishes: RewriteWishes[] = [
  {
    shorter: true,
    retune: true,
    tone: sampleTone,
    mention: 'E1',
    without: 'Who plans?',
    instruction: 'Ask.',
  },
  rewriteWishes.parse({}),
];

export const messageSamples = inputs.map((input): [MessageInput] => [input]);

export const repairSamples = inputs.flatMap((input): [MessageInput, MessageDraft, string[], string[]][] => [
  [input, draft, ['Not supported by the evidence: “nights”.'], []],
  [input, draft, [], ['Ask.']],
]);

export const rewriteSamples = inputs.flatMap((input) =>
  wishes.map((wish): [MessageInput, MessageDraft, RewriteWishes, string[]] => [
    input,
    draft,
    wish,
    ['Cold.'],
  ]),
);
