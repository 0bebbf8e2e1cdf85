'use client';

import { useEffect, useId, useRef, useState } from 'react';
import { type ClaimBody, isFlagged, type Segment, segmentsOf } from '@/components/sequence/segments';
import { SourceCard } from '@/components/sequence/source-card';
import { useKeys } from '@/components/ui/keys';
import type { MessageBody, SequenceView } from '@/lib/sequence/schema';

type Props = { message: MessageBody; view: SequenceView; className: string; cardClassName: string };

/**
 * A message whose traced words open their source on hover, focus or tap. The card is placed against the nearest
 * positioned parent, so that it never covers the text under examination.
 */
export function MessageText({ message, view, className, cardClassName }: Props) {
  const cardId = useId();
  const root = useRef<HTMLDivElement>(null);
  const { open, show, leave, hold, close } = useOneCard(root);
  const segments = segmentsOf(message.msg_content, message.claims);
  const claim = segments.find(({ start }) => start === open)?.claim;
  return (
    <div ref={root}>
      <p id={`message-${message.step}`} className={`whitespace-pre-line wrap-anywhere ${className}`}>
        {segments.map((segment) => (
          <Words
            key={segment.start}
            segment={segment}
            href={`#message-${message.step}`}
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
          view={view}
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
      className={`evidence text-ink ${isFlagged(claim) ? 'evidence-off' : ''}`}
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

/** What the wavy line says to those who do not see it. */
function flagWords(claim: ClaimBody) {
  return isFlagged(claim) ? <span className="sr-only"> (not supported)</span> : null;
}

const grace = 160;

/** One open card, by the offset of its words. A pointer has a moment to travel from the words to the card. */
function useOneCard(root: React.RefObject<HTMLElement | null>) {
  const [open, setOpen] = useState<number | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const hold = () => clearTimeout(timer.current);
  const set = (next: number | null) => {
    hold();
    setOpen(next);
  };
  const leave = () => {
    hold();
    timer.current = setTimeout(() => setOpen(null), grace);
  };
  // First, so that Escape closes the card and does not also stop the writing.
  useKeys(
    (event) => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      set(null);
    },
    { active: open !== null, first: true },
  );
  useEffect(() => {
    if (open === null) return;
    const press = ({ target }: PointerEvent) => {
      if (target instanceof Node && !root.current?.contains(target)) setOpen(null);
    };
    document.addEventListener('pointerdown', press);
    return () => document.removeEventListener('pointerdown', press);
  }, [open, root]);
  return { open, show: set, close: () => set(null), leave, hold };
}
