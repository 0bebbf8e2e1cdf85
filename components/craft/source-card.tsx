import { type ClaimBody, isFlagged, type Sources } from '@/components/craft/judged';
import { excerptOf } from '@/components/craft/segments';
import { factPlace, sourceWords } from '@/components/prospect/facts';
import { Card } from '@/components/ui/card';
import { Icon } from '@/components/ui/icon';
import { LocalTime } from '@/components/ui/local-time';

type Props = {
  id: string;
  claim: ClaimBody;
  sources: Sources;
  className: string;
  onHold: () => void;
  onLeave: () => void;
  onClose: () => void;
};

/** Where a claim comes from: the source's own words with the carrying part marked, and one line of verdict. */
export function SourceCard({ claim, sources: { facts, origin }, onHold, onLeave, ...card }: Props) {
  const named = facts.filter((fact) => claim.evidence.includes(fact.id));
  const carries = claim.status === 'supported' || claim.status === 'partly';
  return (
    <Card role="tooltip" onPointerEnter={onHold} onPointerLeave={onLeave} {...card}>
      {named.length === 0 && <p className="text-12 text-ink-3">{nowhere(claim)}</p>}
      {named.map((fact) => (
        <div key={fact.id} className="mb-2 last-of-type:mb-0">
          <p className="mb-1.5 flex gap-2 text-12 text-ink-3">
            <span className="font-mono text-11">{fact.id}</span>
            <span className="min-w-0 wrap-anywhere">{factPlace(fact)}</span>
            {origin && (
              <span className="ml-auto whitespace-nowrap">
                {sourceWords[origin.kind]} <LocalTime iso={origin.read_at} dateOnly />
              </span>
            )}
          </p>
          <Excerpt text={fact.text} quote={carries ? claim.evidence_quote : null} />
        </div>
      ))}
      <p className="mt-2 flex gap-1.5 border-t border-line pt-2 text-12 text-ink-2">
        <Icon name={isFlagged(claim) ? 'warn' : 'check'} className={`mt-px size-3.5! ${tint(claim)}`} />
        <span className="min-w-0 wrap-anywhere">{claim.verdict}</span>
      </p>
    </Card>
  );
}

/** Only what a source carries has the accent's tick. */
function tint(claim: ClaimBody): string {
  if (isFlagged(claim)) return 'text-warn';
  return claim.status === 'vouched' ? 'text-ink-2' : 'text-accent';
}

function nowhere({ type, status }: ClaimBody): string {
  if (status === 'vouched') return 'Your word';
  return type === 'sender' ? 'Your company context' : 'No source';
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
