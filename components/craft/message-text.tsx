'use client';

import { useId, useRef } from 'react';
import { type ClaimBody, isFlagged, type Sources } from '@/components/craft/judged';
import { type Segment, segmentsOf } from '@/components/craft/segments';
import { SourceCard } from '@/components/craft/source-card';
import { useCard } from '@/components/ui/use-card';

type Props = {
  /** The element's id, to which its traced words link. */
  id: string;
  text: string;
  claims: ClaimBody[];
  sources: Sources;
  className: string;
  cardClassName: string;
};

/**
 * A message whose traced words open their source on hover, focus or tap. The card is placed against the nearest
 * positioned parent, so that it never covers the text under examination.
 */
export function MessageText({ id, text, claims, sources, className, cardClassName }: Props) {
  const cardId = useId();
  const root = useRef<HTMLDivElement>(null);
  const { open, show, leave, hold, close } = useCard<number>(root);
  const segments = segmentsOf(text, claims);
  const claim = segments.find(({ start }) => start === open)?.claim;
  return (
    <div ref={root}>
      <p id={id} className={`whitespace-pre-line wrap-anywhere ${className}`}>
        {segments.map((segment) => (
          <Words
            key={segment.start}
            segment={segment}
            href={`#${id}`}
            cardId={segment.start === open ? cardId : undefined}
            onShow={() => show(segment.start)}
            onLeave={leave}
            onClose={close}
          />
        ))}
      </p>
      {claim && (
        <SourceCard
          id={cardId}
          claim={claim}
          sources={sources}
          className={cardClassName}
          onHold={hold}
          onLeave={leave}
          onClose={close}
        />
      )}
    </div>
  );
}

type WordsProps = {
  segment: Segment;
  href: string;
  /** The open card's id, when it is this segment's. */
  cardId: string | undefined;
  onShow: () => void;
  onLeave: () => void;
  onClose: () => void;
};

function Words({ segment: { text, claim }, href, cardId, onShow, onLeave, onClose }: WordsProps) {
  if (!claim) return text;
  return (
    <a
      href={href}
      aria-expanded={cardId !== undefined}
      aria-describedby={cardId}
      className={`evidence text-ink ${looks[claim.status] ?? ''}`}
      onPointerEnter={(event) => event.pointerType === 'mouse' && onShow()}
      onPointerLeave={(event) => event.pointerType === 'mouse' && onLeave()}
      onFocus={onShow}
      onBlur={onClose}
      onClick={(event) => {
        event.preventDefault();
        onShow();
      }}
    >
      {text}
      {flagWords(claim)}
    </a>
  );
}

const looks: Partial<Record<ClaimBody['status'], string>> = {
  unsupported: 'evidence-off',
  partly: 'evidence-off',
  vouched: 'evidence-vouched',
};

/** What the line's shape says to those who do not see it. */
function flagWords(claim: ClaimBody) {
  if (claim.status === 'vouched') return <span className="sr-only"> (vouched for)</span>;
  return isFlagged(claim) ? <span className="sr-only"> (not supported)</span> : null;
}
