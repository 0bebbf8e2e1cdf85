import { type ChangePart, wordChanges } from '@/lib/sequence/changes';

type Props = {
  before: string;
  after: string;
  /** One side of two that are looked at next to each other; both in one text unless said. */
  side?: 'before' | 'after';
};

/** What became of a text: removed words struck through, added ones underlined. */
export function WordChanges({ before, after, side }: Props) {
  const hidden: ChangePart['kind'] | null = side === 'before' ? 'added' : side === 'after' ? 'removed' : null;
  let at = 0;
  const parts = wordChanges(before, after).map((part) => {
    at += part.text.length;
    return { ...part, at };
  });
  return (
    <p dir="auto" className="max-w-measure text-16 whitespace-pre-line wrap-anywhere">
      {parts.map(({ kind, text, at: end }) =>
        kind === hidden ? null : <ChangedPart key={end} kind={kind} text={text} />,
      )}
    </p>
  );
}

/** Removed words struck through, added ones underlined. */
export function ChangedPart({ kind, text }: ChangePart) {
  if (kind === 'same') return text;
  if (kind === 'added')
    return (
      <ins className="rounded-[2px] bg-accent-weak underline decoration-accent decoration-2 underline-offset-3">
        <span className="sr-only">[added: </span>
        {text}
        <span className="sr-only">]</span>
      </ins>
    );
  return (
    <del className="rounded-[2px] bg-fail-weak text-ink-2 line-through decoration-fail">
      <span className="sr-only">[removed: </span>
      {text}
      <span className="sr-only">]</span>
    </del>
  );
}
