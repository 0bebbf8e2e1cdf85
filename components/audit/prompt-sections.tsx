import { PromptCard } from '@/components/audit/prompt-card';
import { byName, promptMeaning, versionWords } from '@/components/audit/prompt-words';
import { Numbers } from '@/components/insights/numbers';
import { Part } from '@/components/insights/part';
import { dollars, durationWords } from '@/components/sequence/words';
import { shareWords } from '@/lib/sequence/figures-format';
import type { PromptFigures } from '@/lib/sequence/prompt-figures';
import type { Rate } from '@/lib/sequence/rate';

/** Each prompt with its versions beside each other, the latest first. */
export function PromptSections({ figures }: { figures: PromptFigures[] }) {
  return (
    <>
      <p className="max-w-[90ch] px-4 pb-4 text-12 text-ink-3 lg:px-6">
        A message counts for the prompt that its text was written by, as it was before anybody edited it. A
        reply counts for the last message before it, and is waited for: only messages that were sent a week
        ago or longer are asked for theirs. “Likely” is the range that holds the true share 19 times in 20.
      </p>
      {byName(figures).map(({ name, versions }) => (
        <Part key={name} id={`prompt-${name}`} title={name} meaning={promptMeaning(versions)}>
          <ul className="grid gap-4 xl:grid-cols-2">
            {versions.map((one) => (
              <PromptCard key={versionWords(one)} figures={one} />
            ))}
          </ul>
          <Numbers
            caption={`Versions of ${name.toLowerCase()}`}
            head={[
              'Version',
              'Calls',
              'Failed',
              'Spent',
              'Median',
              'Messages',
              'Passed',
              'Off',
              'Edited',
              'Replied',
            ]}
            rows={versions.map(row)}
          />
        </Part>
      ))}
    </>
  );
}

function row(figures: PromptFigures): (string | number)[] {
  const { calls, failed, spentUsd, p50, writing } = figures;
  const share = (rate: Rate | undefined) =>
    rate?.share == null ? 'none' : `${shareWords(rate.share)} of ${rate.of.toLocaleString('en-US')}`;
  return [
    versionWords(figures),
    calls,
    failed,
    dollars(spentUsd),
    p50 === null ? 'unknown' : durationWords(p50),
    writing?.messages ?? 'none',
    share(writing?.passed),
    writing?.distance == null ? 'unknown' : writing.distance.toFixed(1),
    share(writing?.edited),
    share(writing?.replies),
  ];
}
