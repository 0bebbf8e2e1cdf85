import 'server-only';
import { recordActivity } from '@/lib/activity/mutations';
import { startRun } from '@/lib/ai/run';
import type { Writers } from '@/lib/ai/schema';
import { writersOf } from '@/lib/ai/writers';
import { AppError } from '@/lib/errors';
import { requireContactable } from '@/lib/prospect/contactable';
import type { Scope } from '@/lib/scope';
import type { ToneSetting } from '@/lib/tone/schema';
import { transact } from '@/lib/transact';
import type { RewriteInput, RewriteWishes } from './edit-input';
import { type HeldMessage, holdMessage, isSettled, readMessage, requireUnsent } from './hold';
import { better, type Judged } from './improve';
import { judgeVersion, keepAside, requireVersion, storeVersion, type Version } from './revise';
import { NO_INSTRUCTIONS } from './rewrite-offline';
import type { Rewritten } from './schema';
import { writeAnew } from './write-anew';

type Options = {
  /** Who is to write it; as the settings have it unless told otherwise. */
  settings?: Writers;
  /** Called with the text as far as it has come. */
  onText?: (text: { subject: string | null; text: string }) => void;
};

/**
 * Writes one message again as asked and makes it the message's next version. Where somebody changed or sent the message
 * meanwhile, the new text is kept in the history only.
 * @throws {AppError} when the call failed, or when there is nothing to ask for; the old text stays then.
 */
export async function rewriteMessage(
  scope: Scope,
  input: RewriteInput,
  { settings: given, onText }: Options = {},
): Promise<Rewritten> {
  const held = await readMessage(scope, input);
  requireUnsent(held.message);
  await requireContactable(scope, held.sequence.prospectId);
  requireVersion(held, input.version);
  const settings = given ?? (await writersOf(scope));
  requireWish(held, input.wishes, settings);
  const wishes = input.wishes;
  const target = targetOf(held, wishes);
  const run = startRun({ settings, sequenceId: held.sequence.id });
  const made = await writeAnew(scope, held, { kind: 'rewrite', run, wishes, target, onText });
  if (bringsNothing(held, made, wishes, target)) return { kept: 'nothing' };
  return transact(scope, (inner) => keep(inner, input, { made, held }));
}

async function keep(
  inner: Scope,
  input: RewriteInput,
  { made, held: before }: { made: Judged; held: HeldMessage },
): Promise<Rewritten> {
  const held = await holdMessage(inner, { ...input, messageId: before.message.id });
  const next = versionOf(held, made, input.wishes);
  const { message, sequence } = held;
  const late = message.version !== input.version || isSettled(message);
  const detail = { step: message.step, kept: late ? 'aside' : 'message' };
  await recordActivity(inner, { name: 'message.rewritten', subjectId: sequence.id, detail });
  if (late) {
    await keepAside(inner, held, next);
    return { kept: 'aside' };
  }
  await storeVersion(inner, held, next);
  return { kept: 'message' };
}

/** Another set of dials stays with the message; else it is held against those that it was held against. */
function targetOf({ sequence, lineage }: HeldMessage, { tone }: RewriteWishes): ToneSetting {
  return tone ?? lineage?.targetTone ?? sequence.tone;
}

function versionOf(
  { message }: HeldMessage,
  { draft, promptVersion }: Judged,
  { tone, mention, instruction, ...wishes }: RewriteWishes,
): Version {
  const kept = message.planLine.evidence.filter((id) => id !== mention);
  return {
    subject: draft.subject,
    content: draft.content,
    claims: draft.claims,
    rationale: draft.rationale,
    thinking: draft.thinking,
    promptVersion,
    source: 'rewritten',
    instruction: instruction || askedInWords({ ...wishes, mention }),
    ...(tone && { targetTone: tone }),
    ...(mention && { planLine: { ...message.planLine, evidence: [mention, ...kept].slice(0, 2) } }),
  };
}

/** What the history says was asked for, where it was not typed. */
function askedInWords(wishes: Omit<RewriteWishes, 'tone' | 'instruction'>): string | null {
  const asked = [
    wishes.shorter && 'shorter',
    wishes.retune && 'nearer to the dials',
    wishes.mention && `with ${wishes.mention}`,
    wishes.without && `without “${wishes.without}”`,
  ].filter(Boolean);
  return asked.length > 0 ? asked.join(', ') : null;
}

/** The same text again, or one that should have come nearer to the dials and did not. */
function bringsNothing(
  held: HeldMessage,
  made: Judged,
  { retune }: RewriteWishes,
  target: ToneSetting,
): boolean {
  const { message } = held;
  const { subject, content } = made.draft;
  if (content === message.content && subject === message.subject) return true;
  if (!retune) return false;
  const now: Judged = { ...made, judgement: judgeVersion(held, message, target) };
  return better(now, made, target) === now;
}

function requireWish({ sequence }: HeldMessage, wishes: RewriteWishes, { provider }: Writers): void {
  const { shorter, retune, tone, mention, without, instruction } = wishes;
  const refuse = (field: string, sentence: string) =>
    new AppError('invalid', sentence, { fields: { [field]: sentence } });
  if (!shorter && !retune && !tone && !mention && !without && !instruction)
    throw refuse('instruction', 'Say what should change: choose one of the wishes, or write it.');
  if (instruction && provider === 'built-in') throw refuse('instruction', NO_INSTRUCTIONS);
  if (mention && !sequence.profile.spans.some(({ id }) => id === mention))
    throw refuse('mention', 'This fact is not in the profile. Choose one of the list.');
}
