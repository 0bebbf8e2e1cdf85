import type { MessageChannel } from '@/db/schema/values';
import { findPhrases, phraseBook } from '@/lib/tone/phrases';
import type { ReadText } from '@/lib/tone/text';

export type Tell = { kind: string; text: string };

type Placed = Tell & { start: number };
type Looked = { content: string; read: ReadText; channel: MessageChannel; directness: number };

/** Below this setting hedges and softeners are what was asked for. */
const GENTLE = 45;

/** Worn phrases and marks of AI writing, in their order in the text. */
export function findTells({ content, read, channel, directness }: Looked): Tell[] {
  const phrases = findPhrases(book, read)
    .filter((found) => found.kind !== 'soft phrase' || directness >= GENTLE)
    .map(({ kind, text, start }): Placed => ({ kind, text, start }));
  const built = constructions
    .filter(({ only }) => only === undefined || only !== (channel === 'email' ? 'message' : 'email'))
    .flatMap(({ kind, pattern }) =>
      [...content.matchAll(pattern)].map((match) => ({ kind, text: match[0].trim(), start: match.index })),
    );
  return [...phrases, ...built, ...rhythm(read)]
    .sort((a, b) => a.start - b.start)
    .map(({ kind, text }) => ({ kind, text }));
}

/** All sentences of five and more about equally long: the variation stays under 0.2. */
function rhythm({ sentences }: ReadText): Placed[] {
  const lengths = sentences.filter((sentence) => sentence.closed).map((sentence) => sentence.words.length);
  if (lengths.length < 5) return [];
  const mean = lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
  const spread = Math.sqrt(lengths.reduce((sum, length) => sum + (length - mean) ** 2, 0) / lengths.length);
  return spread / mean < 0.2
    ? [
        {
          kind: 'even rhythm',
          text: `${lengths.length} sentences of about ${Math.round(mean)} words`,
          start: 0,
        },
      ]
    : [];
}

const book = phraseBook({
  'worn opener': `hope this email finds you, hope this message finds you, hope this note finds you, hope this finds you, hope you're doing well, hope you are doing well,
    hope all is well, hope you are well, hope you're well, trust this finds you, trust this email finds, trust this message finds, i'm reaching out, i am reaching out, reaching out because, reaching out to,
    wanted to reach out, reach out to you, i came across your, came across your profile, came across your company, stumbled upon, stumbled across, allow me to introduce, i noticed you, i noticed that, i noticed your,
    couldn't help but notice, could not help but notice, quick question, as a fellow, congratulations on your impressive, congratulations on your recent, congrats on your recent, congrats on the recent`,
  'empty praise': `impressive career, impressive background, impressive journey, impressive work, impressive experience, impressive track record, truly impressive, very impressive, love what you're doing, love what you are doing, truly inspiring,
    your expertise in, thought leader, thought leadership, resonated with me, resonates with me, deeply resonated, really caught my eye, caught my eye, caught my attention, i was impressed, i'm impressed, i am impressed, kudos, unique perspective`,
  'worn word': `delve, delves, delving, leverage, leverages, leveraging, leveraged, synergy, synergies, seamless, seamlessly, robust, cutting-edge, game-changer, game-changing, game changer, revolutionise, revolutionize, revolutionary,
    revolutionising, revolutionizing, transform, transforms, transforming, transformative, unlock, unlocks, unlocking, elevate, elevates, elevating, empower, empowers, empowering, streamline, streamlines, streamlining, streamlined,
    realm, tapestry, testament, pivotal, underscore, underscores, underscoring, foster, fosters, fostering, showcase, showcases, showcasing, navigate the, navigating the, landscape, ever-evolving, ever-changing, fast-paced, best-in-class, world-class,
    industry-leading, state-of-the-art, holistic, ecosystem, north star, value-add, value add, low-hanging fruit, supercharge, turbocharge, next-level, paradigm, bespoke solution, move the needle, pain points, pain point`,
  'worn construction': `not only, whether you're, whether you are, most leaders, most companies, most teams, imagine if, imagine a, in today's, moreover, furthermore, additionally, notably, serves as, it is worth noting, it's worth noting, at the end of the day, when it comes to`,
  'soft phrase': `just wanted to, was wondering if perhaps, i'd love to, i would love to, might be worth exploring, if you're open to it, if you are open to it, at your earliest convenience, no worries if not, feel free`,
  'worn follow-up': `just following up, following up on, just checking in, checking in, bumping this, circling back, circle back, touching base, touch base, per my last, as per my, did you get a chance, have you had a chance, floating this, to the top of your inbox, never heard back, haven't heard back, have not heard back`,
  'worn ask': `pick your brain, hop on a, jump on a, quick call, quick chat, 15 minutes of your time, minutes of your time, are you the right person, let me know your thoughts, love to connect, open to connecting, look forward to hearing from you, looking forward to hearing from you`,
});

/** Marks and turns that no list of phrases can hold; `only` limits one to e-mail or to everything else. */
const constructions: { kind: string; pattern: RegExp; only?: 'message' | 'email' }[] = [
  { kind: 'dash', pattern: /\S{0,30}\s?(?:—|\s–\s)\s?\S{0,30}/g },
  { kind: 'semicolon', pattern: /\w{1,30};(?=\s)/g, only: 'message' },
  { kind: 'exclamation mark', pattern: /\S{0,30}!/g },
  { kind: 'emoji at the start of a line', pattern: /^[ \t]*\p{Extended_Pictographic}/gmu },
  {
    kind: 'not X but Y',
    pattern:
      /\b(?:it|this|that)(?:'s|’s| is) not (?:just |only |about )?[^.,;!?\n]{2,40}[,;.] (?:it|this|that)(?:'s|’s| is)\b/gi,
  },
  {
    kind: 'not X but Y',
    pattern: /\bisn['’]t (?:just |only |about )?[^.,;!?\n]{2,40}[,;.] it(?:'s|’s| is)\b/gi,
  },
  {
    kind: 'trailing -ing',
    pattern:
      /, (?:highlighting|ensuring|enabling|allowing|underscoring|showcasing|demonstrating|reflecting|driving|making sure)\b/gi,
  },
  {
    kind: 'praise, then but',
    pattern: /\b(?:impressive|great|love|amazing|fantastic|admire)\b[^.!?\n]{0,60}, but\b/gi,
  },
];
