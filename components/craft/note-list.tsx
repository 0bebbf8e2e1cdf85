import type { ReactNode } from 'react';
import { notesOf } from '@/components/craft/check-notes';
import type { JudgedText } from '@/components/craft/judged';
import { Notice } from '@/components/ui/notice';

type Props = {
  judged: Pick<JudgedText, 'claims' | 'checks'>;
  className: string;
  /** What can be done about a flagged claim, by its words. */
  wayOut?: (quote: string) => ReactNode;
  /** What can be done about a check that did not pass, by its label. */
  wayOn?: (label: string) => ReactNode;
};

/** Everything that did not pass, with its reason. */
export function NoteList({ judged, className, wayOut, wayOn }: Props) {
  return notesOf(judged).map(({ kind, title, text, quote }) => (
    <Notice
      key={`${title} ${text}`}
      kind={kind}
      className={className}
      actions={quote === null ? wayOn?.(title) : wayOut?.(quote)}
    >
      <b>{title}</b> {text}
    </Notice>
  ));
}
