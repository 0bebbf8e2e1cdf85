'use client';

import { Fragment, useState } from 'react';
import type { Piece, Segment } from '@/components/audit/pieces';

type Props = {
  name: 'Prompt' | 'Answer';
  note: string;
  pieces: Piece[];
  /** What is said where there is nothing. */
  none: string;
};

/** What was sent or came back, to be read. */
export function CallText({ name, note, pieces, none }: Props) {
  return (
    <section aria-label={name} className="min-w-0">
      <h3 className="mb-1 flex flex-wrap items-baseline gap-x-2 text-12">
        {name} <span className="font-normal text-ink-3">{note}</span>
      </h3>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard. */}
      <section tabIndex={0} aria-label={`Text of the ${name.toLowerCase()}`} className={pane}>
        {pieces.length === 0 && <p className="text-ink-3">{none}</p>}
        {pieces.map(({ title, segments }, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a part is its place.
          <div key={at} className="mb-3 last:mb-0">
            {(pieces.length > 1 || title !== 'answer') && <p className="text-ink-3">{title}</p>}
            {segments.map((segment, place) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a part is its place.
              <Part key={place} segment={segment} />
            ))}
          </div>
        ))}
      </section>
    </section>
  );
}

export const pane =
  'h-52 min-h-20 resize-y overflow-auto rounded-1 border border-line bg-surface px-3 py-2.5 font-mono text-12 leading-[18px] whitespace-pre-wrap wrap-anywhere focus-visible:-outline-offset-2';

/** A long part is not even laid out before it is unfolded. */
function Part({ segment }: { segment: Segment }) {
  const [open, setOpen] = useState(segment.folded === null);
  const body = segment.kind === 'json' ? <Json text={segment.text} /> : <Tagged text={segment.text} />;
  if (segment.folded === null) return <div>{body}</div>;
  return (
    <details open={open} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary className="min-h-6 py-0.5 text-ink-2 underline decoration-line-3 underline-offset-3 hover:text-ink pointer-coarse:py-3">
        {segment.folded}
      </summary>
      {open && body}
    </details>
  );
}

/** Words, in which the tags around data stand out. */
function Tagged({ text }: { text: string }) {
  return text.split(/(<\/?[a-z][\w-]{0,40}>)/i).map((part, at) =>
    at % 2 === 1 ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: a part is its place.
      <span key={at} className="text-accent">
        {part}
      </span>
    ) : (
      part
    ),
  );
}

/** Values in ink, all else quiet; a line break inside a text is one here, too. */
function Json({ text }: { text: string }) {
  const parts = text.split(/("[^"\\]*(?:\\.[^"\\]*)*")/);
  return (
    <span className="text-ink-2">
      {parts.map((part, at) => {
        const isText = at % 2 === 1 && !parts[at + 1]?.startsWith(':');
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a part is its place.
          <Fragment key={at}>{isText ? <span className="text-ink">{broken(part)}</span> : part}</Fragment>
        );
      })}
    </span>
  );
}

const broken = (quoted: string) =>
  quoted.replace(/\\(\\|n|")/g, (whole, sign) => (sign === 'n' ? '\\n\n' : whole));
