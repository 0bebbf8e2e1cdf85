import 'server-only';
import type { AiTask } from '@/lib/ai/schema';
import type { MessageDraft } from '@/lib/craft/schema';
import { AppError } from '@/lib/errors';
import type { HeldMessage } from './hold';
import { toMessageDraft } from './prompt';
import { repairPrompt } from './repair-prompt';
import type { CallInPlace } from './replay-call';
import { type Draft, wishesIn } from './rewrite-prompt';
import { rewriteInput, rewriteTask } from './rewrite-tasks';
import type { MessageInput } from './schema';
import { messageInput, researchInput, researchTask, writeTask } from './tasks';

/**
 * What a call was made for, asked with the words that its prompt has today, from the sequence as it stands. On record it
 * keeps the names of the call.
 * @throws {AppError} `invalid`, where that cannot be put together any more.
 */
export function todaysTask(place: CallInPlace): AiTask<unknown> {
  const { call } = place;
  const { generationType: type, workflowName: workflow, nodeName: node, step } = call;
  return { ...taskOf(place), ...{ type, workflow, node, step } };
}

function taskOf(place: CallInPlace): AiTask<unknown> {
  const { call, held } = place;
  const { generationType: type } = call;
  if (!held || type === 'connection_test')
    throw refusal('This call belongs to no sequence any more, so its prompt cannot be built anew.');
  if (type === 'profile_analysis') return researchTask(researchInput(held.sequence));
  if (call.nodeName === 'repair') return repairOf(place);
  if (type === 'rewrite' || type === 'variant') return rewriteOf(place, type);
  return writeTask(inputAsPlanned(place));
}

function inputAsPlanned({ call, held, message, target }: CallInPlace): MessageInput {
  const plan = held?.sequence.plan ?? held?.all.map(({ planLine }) => planLine) ?? [];
  const line = message?.planLine ?? plan.find(({ step }) => step === call.step);
  if (!held || !line)
    throw refusal('The sequence holds no plan for this message, so there is nothing to write it from.');
  const step = message?.step ?? line.step;
  const input = messageInput(held.sequence, { ...line, step }, plan);
  return target ? { ...input, tone: { ...held.sequence.tone, ...target } } : input;
}

/** The draft and the findings are those of the call; they stand in its data. */
function repairOf(place: CallInPlace): AiTask<MessageDraft> {
  const { call, stored } = place;
  const draft = draftOf(place);
  const found = stored?.data.findings;
  if (!stored || !draft || !Array.isArray(found)) throw unreadable();
  const findings = found.filter((one) => typeof one === 'string');
  // What a rewrite was asked for follows the words of the task, a line each.
  const asked = /\ndelay_days: [^\n]*\n- ([\s\S]*)$/.exec(stored.user)?.[1];
  const input = call.generationType === 'repair' ? inputAsPlanned(place) : anewInput(place);
  return {
    ...writeTask(input),
    prompt: repairPrompt(input, draft, findings, asked ? [asked] : []),
    read: (wire) => toMessageDraft(wire, input),
    offline: () => {
      throw refusal('The built-in writer repairs nothing. Connect a model to ask this again.');
    },
  };
}

function rewriteOf(place: CallInPlace, kind: 'rewrite' | 'variant'): AiTask<MessageDraft> {
  const { stored, target } = place;
  const draft = draftOf(place);
  const wishes = stored && wishesIn(stored, target);
  if (!stored || !draft || !wishes) throw unreadable();
  const off = stored.data.off_tone;
  const offTone = Array.isArray(off) ? off.filter((one) => typeof one === 'string') : [];
  return rewriteTask(kind, anewInput(place), draft, wishes, offTone);
}

/** What a rewrite may see; the facts follow from what was asked for. */
function anewInput(place: CallInPlace): MessageInput {
  const { held, message, lineage, stored, target } = place;
  if (!held || !message)
    throw refusal('The message of this call is gone, so its prompt cannot be built anew.');
  const wishes = stored && wishesIn(stored, target);
  const mentioned = /^- Mention the fact (E\d+)\.$/m.exec(stored?.user ?? '')?.[1];
  const known = wishes ?? {
    ...{ shorter: false, retune: false },
    mention: mentioned,
    instruction: 'as before',
  };
  const of: HeldMessage = { ...held, message, lineage };
  return rewriteInput(of, known, target ?? held.sequence.tone);
}

function draftOf({ stored }: CallInPlace): Draft | null {
  const draft = stored?.data.draft;
  if (typeof draft !== 'object' || draft === null || !('content' in draft)) return null;
  const subject = 'subject' in draft && typeof draft.subject === 'string' ? draft.subject : null;
  return typeof draft.content === 'string' ? { subject, content: draft.content } : null;
}

const refusal = (sentence: string) => new AppError('invalid', sentence);

const unreadable = () =>
  refusal('What was asked for cannot be read out of this call any more. Replay it as it was instead.');
