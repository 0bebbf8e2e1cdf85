import { factPlace, sourceWords } from '@/components/prospect/facts';
import { type ClaimBody, excerptOf, isFlagged } from '@/components/sequence/segments';
import { Icon } from '@/components/ui/icon';
import { LocalTime } from '@/components/ui/local-time';
import type { SequenceView } from '@/lib/sequence/schema';

type Props = {
  id: string;
  claim: ClaimBody;
  view: SequenceView;
  className: string;
  onHold: () => void;
  onLeave: () => void;
  onClose: () => void;
};

/** Where a claim comes from: the source's own words with the carrying part marked, and one line of verdict. */
export function SourceCard({ id, claim, view, className, onHold, onLeave, onClose }: Props) {
  const spans = view.evidence.filter((span) => claim.evidence.includes(span.id));
  const carried = !isFlagged(claim);
  return (
    <div
      id={id}
      role="tooltip"
      onPointerEnter={onHold}
      onPointerLeave={onLeave}
      className={`z-20 rounded-2 border border-line-2 bg-surface px-3.5 py-3 text-left text-13 text-ink shadow-float max-sm:fixed max-sm:inset-x-2 max-sm:bottom-16 max-sm:max-h-[60vh] max-sm:overflow-auto ${className}`}
    >
      {spans.length === 0 && (
        <p className="text-12 text-ink-3">{claim.type === 'sender' ? 'Your company context' : 'No source'}</p>
      )}
      {spans.map((span) => (
        <div key={span.id} className="mb-2 last-of-type:mb-0">
          <p className="mb-1.5 flex gap-2 text-12 text-ink-3">
            <span className="font-mono text-11">{span.id}</span>
            <span className="min-w-0 wrap-anywhere">
              {factPlace({ section: span.section, context: view.evidence_context[span.id] ?? null })}
            </span>
            <span className="ml-auto whitespace-nowrap">
              {sourceWords[view.evidence_source.kind]}{' '}
              <LocalTime iso={view.evidence_source.read_at} dateOnly />
            </span>
          </p>
          <Excerpt text={span.text} quote={claim.evidence_quote} />
        </div>
      ))}
      <p className="mt-2 flex gap-1.5 border-t border-line pt-2 text-12 text-ink-2">
        <Icon
          name={carried ? 'check' : 'warn'}
          className={`mt-px size-3.5! ${carried ? 'text-accent' : 'text-warn'}`}
        />
        <span className="min-w-0 wrap-anywhere">{claim.verdict}</span>
      </p>
      <button
        type="button"
        onClick={onClose}
        className="mt-1 min-h-11 w-full border-t border-line text-13 text-ink-2 sm:hidden"
      >
        Close
      </button>
    </div>
  );
}

function Excerpt({ text, quote }: { text: string; quote: string | null }) {
  const { before, marked, after } = excerptOf(text, quote);
  return (
    <p className="wrap-anywhere">
      “{before}
      {marked && <mark className="rounded-[2px] bg-accent-weak px-px text-inherit">{marked}</mark>}
      {after}”
    </p>
  );
}
