import 'server-only';
import type { Message, MessageSequence } from '@/db/schema';
import { judgeMessage } from '@/lib/craft/judge';
import type { Claim, DraftClaim, Judgement, Vouch } from '@/lib/craft/schema';
import type { ToneSetting } from '@/lib/tone/schema';
import { craftContext } from './tasks';

type How = {
  vouches?: readonly Vouch[];
  /** The dials that it was rewritten to, where they are not the sequence's. */
  target?: ToneSetting;
};

/** Judges a stored message beside the others of its sequence; the claims that somebody vouches for are kept. */
export function judgeStored(
  sequence: MessageSequence,
  message: Message,
  all: readonly Message[],
  { vouches = vouchesOf(message.claims), target }: How = {},
): Judgement {
  const others = all.filter(({ step }) => step !== message.step);
  const context = craftContext(sequence, message.step, others);
  const draft = { subject: message.subject, content: message.content, claims: asDrafted(message.claims) };
  return judgeMessage(draft, { ...context, tone: target ?? context.tone, vouched: vouches });
}

/** Claims as they were written, so that nothing of an earlier verdict is carried along. */
export function asDrafted(claims: readonly DraftClaim[]): DraftClaim[] {
  return claims.map(({ quote, type, evidence, evidenceQuote }) => ({ quote, type, evidence, evidenceQuote }));
}

export function vouchesOf(claims: readonly Claim[]): Vouch[] {
  return claims.flatMap(({ quote, vouched }) => (vouched ? [{ quote, ...vouched }] : []));
}
