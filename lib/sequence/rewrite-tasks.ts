import 'server-only';
import type { AiTask } from '@/lib/ai/schema';
import type { MessageDraft } from '@/lib/craft/schema';
import type { ToneSetting } from '@/lib/tone/schema';
import type { RewriteWishes } from './edit-input';
import type { HeldMessage } from './hold';
import type { Judged } from './improve';
import { toMessageDraft } from './prompt';
import { repairPrompt } from './repair-prompt';
import { rewriteOffline } from './rewrite-offline';
import { type Draft, rewritePrompt, wishesInWords } from './rewrite-prompt';
import type { MessageInput } from './schema';
import { messageInput } from './tasks';

type Kind = 'rewrite' | 'variant';

/** What a rewrite of a stored message may see: all facts where one is to be found in them, else those it rests on. */
export function rewriteInput(
  { sequence, message, all }: HeldMessage,
  wishes: RewriteWishes,
  target: ToneSetting,
): MessageInput {
  const plan = all.map(({ planLine, step }) => ({ ...planLine, step }));
  const line = { ...message.planLine, step: message.step };
  const { mention, instruction } = wishes;
  const cited = mention ? [mention, ...line.evidence.filter((id) => id !== mention)] : line.evidence;
  const others = sequence.profile.spans.map(({ id }) => id).filter((id) => !cited.includes(id));
  const evidence = mention || instruction ? [...cited, ...others] : cited;
  const input = messageInput(sequence, { ...line, evidence }, plan);
  return { ...input, tone: { ...target, instructions: sequence.tone.instructions } };
}

export function rewriteTask(
  kind: Kind,
  input: MessageInput,
  draft: Draft,
  wishes: RewriteWishes,
  offTone: string[] = [],
): AiTask<MessageDraft> {
  return {
    type: kind,
    workflow: `${kind}_message`,
    node: kind,
    step: input.step,
    prompt: rewritePrompt(input, draft, wishes, offTone),
    read: (wire) => toMessageDraft(wire, input),
    offline: () => rewriteOffline(input, draft, wishes),
  };
}

/** The rewritten message with what the checks found; it is still told what was asked for. */
export function repairRewriteTask(
  kind: Kind,
  input: MessageInput,
  { kept, wrong, asked }: { kept: Judged; wrong: string[]; asked: Draft & { wishes: RewriteWishes } },
): AiTask<MessageDraft> {
  const still = wishesInWords(input, asked, { ...asked.wishes, retune: false, without: null });
  return {
    type: kind,
    workflow: `${kind}_message`,
    node: 'repair',
    step: input.step,
    prompt: repairPrompt(input, kept.draft, wrong, still),
    read: (wire) => toMessageDraft(wire, input),
    offline: () => kept.draft,
  };
}
