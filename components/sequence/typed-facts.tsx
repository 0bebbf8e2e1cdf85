import { type ClaimBody, isFlagged } from '@/components/craft/judged';

/** What the typed text rests on; what rests on nothing stands in the notes. */
export function TypedFacts({ claims }: { claims: ClaimBody[] }) {
  const resting = claims.filter((claim) => claim.evidence.length > 0 && !isFlagged(claim));
  if (resting.length === 0) return null;
  return (
    <ul
      aria-label="Facts that it rests on"
      className="mt-1 flex flex-wrap gap-x-3.5 gap-y-0.5 text-12 text-ink-3"
    >
      {resting.map(({ quote, evidence }) => (
        <li key={quote} className="min-w-0 wrap-anywhere">
          <span className="evidence cursor-auto">{quote}</span>{' '}
          <span className="font-mono text-11">{evidence.join(' ')}</span>
        </li>
      ))}
    </ul>
  );
}
