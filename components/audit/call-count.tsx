import { countWords } from '@/components/sequence/words';
import { buttonClass } from '@/components/ui/button';
import type { CallFigures } from '@/lib/ai/audit-schema';

/** How many calls the filter leaves. */
export function CallCount({ figures: { calls, refused } }: { figures: CallFigures }) {
  return (
    <>
      {countWords(calls + refused, 'call')}, newest first
      <PromptVersionsLink look="words" />
    </>
  );
}

const looks = {
  button: `${buttonClass({ look: 'quiet' })} max-lg:hidden`,
  words: 'ml-4 inline-flex min-h-6 items-center text-ink-2 underline pointer-coarse:min-h-11 lg:hidden',
};

/** In the head where there is room, else below the filters. */
export function PromptVersionsLink({ look }: { look: keyof typeof looks }) {
  return (
    <a href="/audit/prompts" className={looks[look]}>
      Prompt versions
    </a>
  );
}
