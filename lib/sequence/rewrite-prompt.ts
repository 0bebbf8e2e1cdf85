import { type Said, versioned } from '@/lib/ai/prompt-version';
import { countCharacters, countWords, limitFor } from '@/lib/craft/limits';
import type { MessageDraft } from '@/lib/craft/schema';
import type { Tone } from '@/lib/tone/schema';
import { type RewriteWishes, rewriteWishes } from './edit-input';
import { dataOf, type MessageWire, messageWire, system, user } from './prompt';
import { rewriteSamples } from './prompt-samples';
import type { MessageInput } from './schema';

/** The text that is to be written again. */
export type Draft = Pick<MessageDraft, 'subject' | 'content'>;

const AGAIN = 'Write the draft again:';
const IN_THEIR_WORDS = 'In the user’s words: ';

/** The share of its length that a shorter text may have. */
const SHORTER = 0.7;

/**
 * One stored message once more, as the user asks. What the user asks is task text; the message, and all that quotes it,
 * travels as data. `offTone`: what the tone check says of it.
 */
export const rewritePrompt = versioned('rewrite/1', say, rewriteSamples);

function say(
  input: MessageInput,
  draft: Draft,
  wishes: RewriteWishes,
  offTone: string[] = [],
): Said<MessageWire> {
  const asked = wishesInWords(input, draft, wishes);
  return {
    system: `${system(input)}\nThe data holds this message as it stands (“draft”). Write it again as the task says: change what is asked for, keep what is good, and answer with the whole message in the same form.`,
    user: [user(input), AGAIN, ...asked.map((wish) => `- ${wish}`)].join('\n'),
    data: {
      ...dataOf(input),
      draft: { subject: draft.subject, content: draft.content },
      ...(wishes.without && { leave_out: wishes.without }),
      ...(wishes.retune && { off_tone: offTone }),
    },
    schemaName: 'message',
    schema: messageWire(input),
    maxTokens: 900,
    temperature: 0.7,
  };
}

/** What is asked for, a line each; never words of the message. */
export function wishesInWords(input: MessageInput, draft: Draft, wishes: RewriteWishes): string[] {
  const { most, measure } = shorterThan(input, draft);
  return [
    wishes.shorter && `Make it shorter: at most ${most} ${measure}.`,
    wishes.retune &&
      'Bring it nearer to the tone that is set; “off_tone” in the data says what pulls it away.',
    wishes.tone && 'Its tone is set anew, as above; let the words follow.',
    wishes.mention && `Mention the fact ${wishes.mention}.`,
    wishes.without && 'Leave out what “leave_out” in the data says, and put no other claim in its place.',
    wishes.instruction && `${IN_THEIR_WORDS}${wishes.instruction}`,
  ].filter((wish): wish is string => typeof wish === 'string' && wish !== '');
}

/**
 * What was asked for, read back out of the words and the data of such a prompt; null where they say it in another way.
 * `tone`: the dials that it was written to.
 */
export function wishesIn(
  { user: asked, data }: { user: string; data: Record<string, unknown> },
  tone: Tone | null,
): RewriteWishes | null {
  const [, list] = asked.split(`\n${AGAIN}\n`);
  const [fixed = '', instruction] = (list ?? '').split(`- ${IN_THEIR_WORDS}`, 2);
  const says = (words: string) => fixed.includes(words);
  const read = rewriteWishes.safeParse({
    shorter: says('- Make it shorter: '),
    retune: 'off_tone' in data,
    tone: says('- Its tone is set anew') ? tone : null,
    mention: /^- Mention the fact (E\d+)\.$/m.exec(fixed)?.[1],
    without: data.leave_out,
    instruction,
  });
  return list === undefined || !read.success ? null : read.data;
}

/** How long a shorter version may be, in the measure of its channel. */
export function shorterThan({ channel }: Pick<MessageInput, 'channel'>, { content }: Draft) {
  const { measure } = limitFor(channel).body;
  const length = measure === 'words' ? countWords(content) : countCharacters(content);
  return { most: Math.max(measure === 'words' ? 12 : 60, Math.round(length * SHORTER)), measure };
}
