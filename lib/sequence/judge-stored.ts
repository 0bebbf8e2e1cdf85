import 'server-only';
import type { Message, MessageSequence } from '@/db/schema';
import { judgeMessage } from '@/lib/craft/judge';
import type { Claim, Judgement, Vouch } from '@/lib/craft/schema';
import { craftContext } from './tasks';

/** Judges a stored message beside the others of its sequence; the claims that somebody vouches for are kept. */
export function judgeStored(
  sequence: MessageSequence,
  message: Message,
  all: readonly Message[],
  vouches: readonly Vouch[] = vouchesOf(message.claims),
): Judgement {
  const others = all.filter(({ step }) => step !== message.step);
  const context = craftContext(sequence, message.step, others);
  // As it was written, so that nothing of an earlier verdict is carried along.
  const claims = message.claims.map(({ quote, type, evidence, evidenceQuote }) => ({
    quote,
    type,
    evidence,
    evidenceQuote,
  }));
  const draft = { subject: message.subject, content: message.content, claims };
  return judgeMessage(draft, { ...context, vouched: vouches });
}

export function vouchesOf(claims: readonly Claim[]): Vouch[] {
  return claims.flatMap(({ quote, vouched }) => (vouched ? [{ quote, ...vouched }] : []));
}
