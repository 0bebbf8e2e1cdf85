import type { MessageDraft } from '@/lib/craft/schema';
import { AppError } from '@/lib/errors';
import { measureTone } from '@/lib/tone/meter';
import { type Tone, toneDimensions } from '@/lib/tone/schema';
import { compose } from './composer/compose';
import type { RewriteWishes } from './edit-input';
import { type Draft, shorterThan } from './rewrite-prompt';
import type { MessageInput } from './schema';
import { withoutWords } from './without-words';

/** What the built-in writer is told where it is asked for what it cannot do. */
export const NO_INSTRUCTIONS =
  'The built-in writer cannot follow free instructions. Connect a model for that, or choose one of the others.';

/**
 * The built-in writer's answer to a rewrite: the message put together anew, shorter, in another tone or on another fact,
 * or the old one without a sentence.
 * @throws {AppError} `invalid` for what it cannot do; it never pretends.
 */
export function rewriteOffline(input: MessageInput, draft: Draft, wishes: RewriteWishes): MessageDraft {
  if (wishes.instruction) throw refusal(NO_INSTRUCTIONS, 'instruction');
  const { without, mention } = wishes;
  if (without) return { ...compose(input), ...draft, content: cutOut(draft, without), claims: [] };
  const asked = wishes.shorter ? { ...input, aimAt: shorterThan(input, draft).most } : input;
  const made = wishes.retune ? nearest(asked, draft) : compose(asked);
  if (mention && !made.claims.some(({ evidence }) => evidence.includes(mention)))
    throw refusal(
      `The built-in writer finds no sentence for ${mention}. Type it yourself, or connect a model.`,
      'mention',
    );
  if (wishes.shorter && made.content.length >= draft.content.length)
    throw refusal('The built-in writer finds no shorter version. Shorten it by hand, or connect a model.');
  return made;
}

const refusal = (sentence: string, field?: string) =>
  new AppError('invalid', sentence, field ? { fields: { [field]: sentence } } : {});

function cutOut(draft: Draft, words: string): string {
  const content = withoutWords(draft.content, words);
  if (content === '')
    throw refusal('Nothing would be left of the message. Edit it by hand, or connect a model.');
  return content;
}

/** Of the texts for the dials and for dials a little beyond them, the one that comes out nearest to the dials. */
function nearest(input: MessageInput, draft: Draft): MessageDraft {
  const { tone: now } = measureTone(draft.content);
  const made = [0, 0.5, 1, 1.5].map((beyond) =>
    compose({ ...input, tone: shifted(input.tone, now, beyond) }),
  );
  const distances = made.map(({ content }) => distance(measureTone(content).tone, input.tone));
  const best = distances.indexOf(Math.min(...distances));
  const [first] = made;
  const chosen = made[best] ?? first;
  if (!chosen || (distances[best] ?? 0) >= distance(now, input.tone))
    throw refusal('The built-in writer finds no version that comes nearer to the dials. The text stays.');
  return chosen;
}

function shifted<T extends Tone>(target: T, now: Tone, beyond: number): T {
  const clamp = (value: number) => Math.min(100, Math.max(0, Math.round(value)));
  const moved = toneDimensions.map((name) => [
    name,
    clamp(target[name] + beyond * (target[name] - now[name])),
  ]);
  return { ...target, ...Object.fromEntries(moved) };
}

const distance = (a: Tone, b: Tone) =>
  Math.max(...toneDimensions.map((dimension) => Math.abs(a[dimension] - b[dimension])));
