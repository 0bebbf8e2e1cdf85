import type { SequenceStand } from '@/lib/prospect/schema';

/** A short bar for each step: grey sent, accent next, pale to come; amber where the writing failed. Words stand beside it. */
export function StepBars({ stand }: { stand: SequenceStand }) {
  const { sequence_length: length, current_step: current, stage, status } = stand;
  return (
    <span aria-hidden="true" className="flex gap-[3px]">
      {Array.from({ length }, (_, i) => i + 1).map((step) => {
        const next = step === current && stage === 'running' && status === 'completed';
        const look = step < current ? 'bg-ink-3' : next ? 'bg-accent' : 'bg-line-2';
        return <i key={step} className={`h-[3px] w-3.5 ${status === 'failed' ? 'bg-warn-mark' : look}`} />;
      })}
    </span>
  );
}
