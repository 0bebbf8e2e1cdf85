import type { ReactNode } from 'react';
import type { Step } from '@/components/sequence/live';

type Props = { step: number; state: Step['state']; day: number | null; children: ReactNode };

const stateWords = { done: 'written', live: 'being written', cut: 'not finished', wait: 'waiting' };
const dots = {
  done: 'top-[19px] border-[1.5px] border-accent bg-accent',
  live: 'top-[19px] border-2 border-accent bg-bg',
  cut: 'top-[19px] border-[1.5px] border-line-3 bg-bg',
  wait: 'top-[15px] border-[1.5px] border-line-3 bg-bg',
};
const boxes = {
  done: 'relative border-line bg-surface py-3',
  live: 'relative border-line bg-surface py-3',
  cut: 'relative border-dashed border-line py-3',
  wait: 'grid items-center gap-2 border-dashed border-line py-2.5 sm:grid-cols-[152px_minmax(0,1fr)] sm:gap-[18px]',
};

/** One step on the string of Compose: a filled, an open or a waiting mark, and its box. */
export function StringStep({ step, state, day, children }: Props) {
  const wait = state === 'wait';
  return (
    <li
      className={`group relative grid grid-cols-[60px_minmax(0,1fr)] lg:grid-cols-[80px_minmax(0,1fr)] ${wait ? 'pb-2' : 'pb-3.5'}`}
    >
      <span
        aria-hidden="true"
        className="absolute inset-y-0 left-12 w-px bg-line-2 group-first:top-5 group-last:bottom-auto group-last:h-5 lg:left-[62px]"
      />
      <p className={`relative text-12 text-ink-3 ${wait ? 'pt-2.5' : 'pt-3.5'}`}>
        <b className="block text-13 text-ink">Step {step}</b>
        {day !== null && `day ${day}`}
        <span
          aria-hidden="true"
          className={`absolute left-11 size-[9px] rounded-full lg:left-[58px] ${dots[state]}`}
        />
      </p>
      <article
        aria-label={`Step ${step}, ${stateWords[state]}`}
        className={`rounded-2 border px-3.5 lg:px-[18px] ${boxes[state]}`}
      >
        {children}
      </article>
    </li>
  );
}
