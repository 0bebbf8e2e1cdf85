'use client';

import { type StepEdit, useStepEdit } from '@/components/sequence/step-editing';
import { Button } from '@/components/ui/button';
import type { RewriteWishes } from '@/lib/sequence/edit-input';

/** The way out of a claim that no source carries: the message without it. */
export function RewriteWithout({ quote }: { quote: string }) {
  const edit = useStepEdit();
  if (!edit || edit.locked !== null) return null;
  return <WayOut edit={edit} words="Rewrite without it" wishes={{ without: quote }} />;
}

/** The way out of a missed dial: the same message nearer to it. `label` is the check's: "Warmth 18 under". */
export function RewriteInTune({ label }: { label: string }) {
  const edit = useStepEdit();
  const words = tuneWords[label.replace(/ \d+ /, ' ')];
  if (!edit || edit.locked !== null || !words) return null;
  return <WayOut edit={edit} words={words} wishes={{ retune: true }} />;
}

const tuneWords: Record<string, string> = {
  'Formality under': 'Rewrite more formal',
  'Formality over': 'Rewrite less formal',
  'Warmth under': 'Rewrite warmer',
  'Warmth over': 'Rewrite cooler',
  'Directness under': 'Rewrite more direct',
  'Directness over': 'Rewrite softer',
};

type WayOutProps = { edit: StepEdit; words: string; wishes: Partial<RewriteWishes> };

function WayOut({ edit, words, wishes }: WayOutProps) {
  const { rewriting, panel, open } = edit;
  const busy = rewriting.text !== null;
  return (
    <Button
      aria-disabled={busy}
      onClick={async () => {
        if (busy) return;
        if (panel !== 'rewrite') open('rewrite');
        if (await rewriting.start(wishes)) edit.open('read');
      }}
      className="border-line-3 bg-transparent max-sm:flex-1"
    >
      {words}
    </Button>
  );
}
