import Link from 'next/link';
import { callName, callTokens, isLost } from '@/components/sequence/waterfall';
import { costWords } from '@/components/sequence/words';
import { LocalTime } from '@/components/ui/local-time';
import type { CallBody } from '@/lib/sequence/schema';

/** The calls that were made once the sequence stood, the newest first. */
export function LaterCalls({ calls }: { calls: CallBody[] }) {
  if (calls.length === 0) return null;
  return (
    <section aria-label="Later calls" className="mt-4 text-12">
      <h2 className="border-b border-line-2 pb-1 text-12">Later calls</h2>
      <ol>
        {calls.toReversed().map((call) => (
          <li key={call.id} className="border-b border-line pt-1.5 pb-[5px]">
            <p className="flex gap-2.5">
              <Link
                href={`/audit?call=${call.id}`}
                className={`underline decoration-line-3 ${isLost(call) ? 'font-semibold text-fail' : ''}`}
              >
                {callName(call)}
              </Link>
              <span className="ml-auto text-ink-2">
                {call.status === 'started' ? 'pending' : costWords({ ...call, provider: 'openai' })}
              </span>
            </p>
            <p className="text-ink-3">
              <LocalTime iso={call.started_at} />, {callTokens(call)}
            </p>
            {isLost(call) && (
              <p className="text-fail wrap-anywhere">{call.error ?? 'failed without a reason'}</p>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}
