import 'server-only';
import type { MessageSequence } from '@/db/schema';
import type { AiTask } from '@/lib/ai/schema';
import { stepChannel } from '@/lib/craft/limits';
import type { CraftContext, MessageDraft } from '@/lib/craft/schema';
import { researchOffline } from '@/lib/research/offline';
import { researchPrompt, toResearchAnswer } from '@/lib/research/prompt';
import type { PlanLine, ResearchAnswer, ResearchInput } from '@/lib/research/schema';
import { writeOffline } from './offline';
import { messagePrompt, toMessageDraft } from './prompt';
import { repairPrompt } from './repair-prompt';
import type { MessageInput } from './schema';

const workflow = 'generate_sequence';

export function researchInput(sequence: MessageSequence): ResearchInput {
  const { profile, companyContext, solution, goal, tone, language, channel, sequenceLength } = sequence;
  return {
    fields: profile.fields,
    spans: profile.spans,
    companyContext,
    solutions: solution ? [solution] : [],
    goal,
    steps: Array.from({ length: sequenceLength }, (_, index) => stepChannel(channel, index + 1)),
    tone,
    language,
  };
}

export function messageInput(sequence: MessageSequence, line: PlanLine, plan: PlanLine[]): MessageInput {
  const { profile, companyContext, solution, goal, tone, language, sender, channel, sequenceLength } =
    sequence;
  return {
    noteLimit: sequence.noteLimit,
    line,
    plan,
    channel: stepChannel(channel, line.step),
    step: line.step,
    sequenceLength,
    fields: profile.fields,
    spans: profile.spans,
    tone,
    companyContext,
    solution,
    goal,
    sender,
    language,
  };
}

/** What a message of this sequence is judged against. */
export function craftContext(
  sequence: MessageSequence,
  step: number,
  others: CraftContext['others'],
): CraftContext {
  const { profile, companyContext, solution, goal, tone, sender, channel, noteLimit } = sequence;
  return {
    channel: stepChannel(channel, step),
    noteLimit,
    step,
    firstName: profile.fields.nameIsGuess ? null : profile.fields.firstName,
    lastName: profile.fields.nameIsGuess ? null : profile.fields.lastName,
    evidence: profile.spans,
    companyContext,
    solution,
    sender,
    tone,
    goal,
    others,
  };
}

export function researchTask(input: ResearchInput): AiTask<ResearchAnswer> {
  return {
    type: 'profile_analysis',
    workflow,
    node: 'research',
    step: null,
    prompt: researchPrompt(input),
    read: (wire) => toResearchAnswer(wire, input),
    offline: () => researchOffline(input),
  };
}

export function writeTask(input: MessageInput): AiTask<MessageDraft> {
  return {
    type: 'message_generation',
    workflow,
    node: 'write',
    step: input.step,
    prompt: messagePrompt(input),
    read: (wire) => toMessageDraft(wire, input),
    offline: () => writeOffline(input),
  };
}

export function repairTask(
  input: MessageInput,
  draft: MessageDraft,
  findings: string[],
): AiTask<MessageDraft> {
  return {
    type: 'repair',
    workflow,
    node: 'repair',
    step: input.step,
    prompt: repairPrompt(input, draft, findings),
    read: (wire) => toMessageDraft(wire, input),
    offline: () => draft,
  };
}
