import Link from 'next/link';
import { LaterCalls } from '@/components/sequence/later-calls';
import {
  axisTicks,
  callName,
  callTokens,
  isLost,
  planNote,
  planStoodMs,
  tickLabels,
  tokensFigure,
} from '@/components/sequence/waterfall';
import { costWords, dollars, durationParts } from '@/components/sequence/words';
import { Figure } from '@/components/ui/figure';
import type { GenerationType } from '@/db/schema/values';
import { isLater } from '@/lib/sequence/calls';
import type { CallBody, SequenceView } from '@/lib/sequence/schema';

const colours: Record<GenerationType, string> = {
  profile_analysis: 'bg-line-3',
  message_generation: 'bg-accent',
  repair: 'bg-warn-mark',
  rewrite: 'bg-accent',
  variant: 'bg-accent',
  connection_test: 'bg-line-3',
};

/** Every AI call of the writing at its true time, and below the ones that came later. */
export function CallWaterfall({ view, totalMs }: { view: SequenceView; totalMs: number }) {
  const { usage } = view;
  const calls = view.calls.filter((call) => !isLater(call));
  const scale = Math.max(totalMs, 1);
  const share = (ms: number) => `${(ms / scale) * 100}%`;
  const ticks = axisTicks(scale);
  const stood = planStoodMs(calls);
  const note = planNote(calls);
  const { value, unit } = durationParts(totalMs);
  const builtIn = usage.provider === 'built-in';
  const asked = usage.calls > 0;
  return (
    <>
      <div className="grid grid-cols-3 gap-2">
        <Figure value={value} unit={unit} label="start to finish" />
        <Figure {...tokensFigure(view)} />
        <Figure
          value={costFigure(view)}
          label={builtIn && !asked ? 'no AI model' : costCaption(usage.calls)}
        />
      </div>
      {calls.length === 0 ? (
        <p className="mt-4 text-13 text-ink-3">
          {builtIn
            ? 'No AI model was asked. What the built-in writer did is on record all the same, without tokens and cost.'
            : 'No call has been made yet.'}
        </p>
      ) : (
        <div className="mt-4 text-12">
          <div aria-hidden="true" className="relative ml-[92px] h-5 border-b border-line-2 text-ink-3">
            {tickLabels(ticks).map((label, i) => (
              <span
                key={label}
                className={`absolute whitespace-nowrap ${i > 0 ? '-translate-x-1/2' : ''}`}
                style={{ left: share(ticks[i] ?? 0) }}
              >
                {label}
              </span>
            ))}
          </div>
          <ol aria-label="AI calls">
            {calls.map((call) => (
              <Call key={call.id} call={call} builtIn={builtIn} share={share} stood={stood} totalMs={scale} />
            ))}
          </ol>
        </div>
      )}
      {note && <p className="mt-3 text-12 text-ink-3">{note}</p>}
      <LaterCalls calls={view.calls.filter(isLater)} />
    </>
  );
}

function costFigure({ usage }: SequenceView): string {
  if (usage.provider === 'built-in' && usage.calls === 0) return 'no cost';
  return usage.cost_usd === null ? 'unknown' : dollars(usage.cost_usd);
}

const costCaption = (calls: number) => (calls === 1 ? '1 call' : `${calls} calls`);

type CallProps = {
  call: CallBody;
  builtIn: boolean;
  share: (ms: number) => string;
  stood: number | null;
  totalMs: number;
};

function Call({ call, builtIn, share, stood, totalMs }: CallProps) {
  const failed = isLost(call);
  const running = call.status === 'started' ? Math.max(0, totalMs - call.started_ms) : 0;
  const latency = call.latency_ms ?? running;
  return (
    <li className="grid grid-cols-[84px_minmax(0,1fr)] gap-x-2 border-b border-line pt-1.5 pb-[5px]">
      <Link
        href={`/audit?call=${call.id}`}
        className={`wrap-anywhere underline decoration-line-3 ${failed ? 'font-semibold text-fail' : ''}`}
      >
        {callName(call)}
      </Link>
      <span aria-hidden="true" className="relative h-4">
        {stood !== null && (
          <i className="absolute inset-y-px w-px bg-line-2" style={{ left: share(stood) }} />
        )}
        <i
          className={`absolute top-[5px] h-1.5 min-w-0.5 rounded-[1px] ${failed ? 'bg-fail' : colours[call.generation_type]} ${call.status === 'started' ? 'motion-safe:animate-breathe' : ''}`}
          style={{ left: share(call.started_ms), width: share(latency) }}
        />
      </span>
      <span className="col-start-2 flex gap-2.5 text-ink-3">
        <span>{callTokens(call)}</span>
        <span className="ml-auto text-ink-2">
          {call.status === 'started'
            ? 'pending'
            : costWords({ ...call, provider: builtIn ? 'built-in' : 'openai' })}
        </span>
      </span>
      {failed && (
        <span className="col-start-2 text-fail wrap-anywhere">{call.error ?? 'failed without a reason'}</span>
      )}
    </li>
  );
}
