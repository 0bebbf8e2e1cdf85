import { plural } from '@/components/insights/meaning';
import { Numbers } from '@/components/insights/numbers';
import { Part } from '@/components/insights/part';
import { Ruler } from '@/components/insights/ruler';
import {
  intervalWords,
  outcomeNames,
  replyOutcomeWords,
  replyToneWords,
  shareWords,
} from '@/lib/sequence/figures-format';
import type { Figures } from '@/lib/sequence/figures-schema';
import { rateOf } from '@/lib/sequence/rate';

type Line = { name: string; count: number };

/** How the replies sounded and what came of them. */
export function ReplyKinds({ sentiments, outcomes }: Pick<Figures, 'sentiments' | 'outcomes'>) {
  const tones = (['positive', 'neutral', 'negative', 'none'] as const).map((name) => ({
    name: replyToneWords[name],
    count: sentiments[name],
  }));
  const ends = outcomeNames.map((name) => ({ name: replyOutcomeWords[name], count: outcomes[name] }));
  const positive = rateOf(
    sentiments.positive,
    sentiments.positive + sentiments.neutral + sentiments.negative,
  );
  return (
    <Part id="reply-kinds" title="What came back" meaning={meaning(positive)}>
      <Lines label="Tone of the replies" lines={tones} />
      <Lines label="What came of them" lines={ends} />
      <Numbers
        caption="Replies by tone and by what came of them"
        head={['Noted as', 'Replies']}
        rows={[
          ...tones.map(({ name, count }) => [`Tone: ${name}`, count]),
          ...ends.map(({ name, count }) => [`Outcome: ${name}`, count]),
        ]}
      />
    </Part>
  );
}

function meaning(positive: ReturnType<typeof rateOf>): string {
  if (positive.share === null)
    return 'The tone of no reply is noted. Note it with the reply, and it is counted here.';
  const words = `${shareWords(positive.share)} of ${plural(positive.of, 'noted reply', 'noted replies')} were positive, ${intervalWords(positive)}`;
  return positive.enough ? `${words}.` : `${words}: too few to tell.`;
}

/** Those that occur, over a ruler of all. */
function Lines({ label, lines }: { label: string; lines: Line[] }) {
  const all = lines.reduce((sum, { count }) => sum + count, 0);
  return (
    <>
      <h3 className="mt-3 mb-1 text-12 font-normal text-ink-3">{label}</h3>
      <ul aria-label={label} className="grid gap-y-1">
        {lines
          .filter(({ count }) => count > 0)
          .map(({ name, count }) => (
            <li key={name} className="grid grid-cols-[140px_minmax(0,1fr)_40px] items-center gap-x-3 text-13">
              <span>{name}</span>
              <Ruler value={all > 0 ? count / all : 0} weak={name === replyToneWords.none} />
              <span className="text-right">{count.toLocaleString('en-US')}</span>
            </li>
          ))}
      </ul>
    </>
  );
}
