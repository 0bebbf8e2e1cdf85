'use client';

import { memo, type ReactNode } from 'react';
import { CallTime } from '@/components/audit/call-time';
import { rowButtonId } from '@/components/audit/use-open-call';
import {
  latencyWords,
  modelWords,
  type Outcome,
  outcomeOf,
  personWords,
  priceWords,
  taskWords,
  tokenWords,
} from '@/components/audit/words';
import { Icon } from '@/components/ui/icon';
import type { CallLine } from '@/lib/ai/audit-schema';

type Props = {
  line: CallLine;
  isOpen: boolean;
  onToggle: (id: string, isOpen: boolean) => void;
  /** What stands below it while it is open. */
  children?: ReactNode;
};

const looks: Record<Outcome['tone'], string> = {
  ok: 'max-lg:hidden',
  quiet: 'text-ink-2',
  off: 'font-semibold text-warn',
  failed: 'font-semibold text-fail',
};

/** One call on a line; all of it is one button. */
export const CallRow = memo(function CallRow({ line, isOpen, onToggle, children }: Props) {
  const { id, createdAt, person, promptTokens, completionTokens, error } = line;
  const outcome = outcomeOf(line);
  const cell = `${cellLook} ${isOpen ? 'border-well' : 'border-line'}`;
  const number = `${cell} text-right max-lg:hidden`;
  return (
    <>
      <tr className={`relative hover:bg-hover ${isOpen ? 'bg-well shadow-[inset_2px_0_var(--accent)]' : ''}`}>
        <td className={`${cell} max-lg:hidden`}>
          <Icon
            name="down"
            className={`mr-2 inline-block align-[-3px] text-ink-3 ${isOpen ? '' : '-rotate-90'}`}
          />
          <CallTime iso={createdAt} />
        </td>
        <td className={`${cell} max-lg:w-full max-lg:max-w-0`}>
          <button
            id={rowButtonId(id)}
            type="button"
            data-call={id}
            aria-expanded={isOpen}
            onClick={() => onToggle(id, isOpen)}
            className={rowButton}
          >
            {taskWords(line)}
          </button>
          <span className="block truncate text-12 text-ink-3 lg:hidden">
            {person ? personWords(person) : 'nobody'}
          </span>
          {outcome.tone !== 'ok' && (
            <span className={`block truncate text-12 lg:hidden ${looks[outcome.tone]}`}>{outcome.words}</span>
          )}
        </td>
        <td className={`${cell} max-w-[15rem] truncate max-lg:hidden`}>
          {person ? personWords(person) : <span className="text-ink-3">nobody</span>}
        </td>
        <td className={`${cell} max-w-[13rem] truncate text-ink-2 max-xl:hidden`}>{modelWords(line)}</td>
        <td className={number}>
          <Quiet words={tokenWords(promptTokens, line)} />
        </td>
        <td className={number}>
          <Quiet words={tokenWords(completionTokens, line)} />
        </td>
        <td className={number}>
          <Quiet words={latencyWords(line)} />
        </td>
        <td className={`${cell} text-right max-lg:align-top`}>
          <Quiet words={priceWords(line)} />
        </td>
        <td
          className={`${cell} max-w-[16rem] truncate max-lg:hidden ${looks[outcome.tone]}`}
          title={error ?? undefined}
        >
          {outcome.words}
        </td>
      </tr>
      {children}
    </>
  );
});

/** Figures in ink, words that stand for them in grey. */
function Quiet({ words }: { words: string }) {
  return /\d/.test(words) ? words : <span className="text-ink-3">{words}</span>;
}

const cellLook = 'h-9 border-b px-2.5 py-[7px] whitespace-nowrap';
const rowButton =
  "max-w-full truncate text-left after:absolute after:inset-0 after:content-[''] focus-visible:outline-none focus-visible:after:outline-2 focus-visible:after:-outline-offset-2 focus-visible:after:outline-focus";
