import { Columns } from '@/components/insights/columns';
import { waitingAdvice } from '@/components/insights/meaning';
import { Numbers } from '@/components/insights/numbers';
import { Part } from '@/components/insights/part';
import { replyTimeWords } from '@/lib/sequence/figures-format';
import type { Figures } from '@/lib/sequence/figures-schema';

const short = ['<1 h', '1–4 h', '4–24 h', '1–2 d', '2–4 d', '4–7 d', '1–2 w', '>2 w'];

/** How long people took to answer. */
export function ReplyTime({ quartiles, counts }: Figures['time']) {
  const columns = counts.map((count, part) => ({ name: short[part] ?? '', value: count, part: count }));
  const label = `Replies by the time they took: ${counts
    .map((count, part) => `${count} in ${replyTimeWords(part)}`)
    .join(', ')}`;
  return (
    <Part
      id="reply-time"
      title="Time to reply"
      meaning={quartiles ? waitingAdvice(quartiles) : 'No reply came yet, so there is no time to tell.'}
    >
      {quartiles && (
        <>
          <Columns columns={columns} label={label} names={{ narrow: 8, wide: 8 }} />
          <Numbers
            caption="Replies by the time they took"
            head={['Time to reply', 'Replies']}
            rows={counts.map((count, part) => [replyTimeWords(part), count])}
          />
        </>
      )}
    </Part>
  );
}
