import Link from 'next/link';
import { isRunning, type LiveSequence } from '@/components/sequence/live';
import {
  costSoFar,
  costWords,
  countWords,
  sequenceChannelWords,
  writerWords,
} from '@/components/sequence/words';
import { Button, buttonClass } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';
import { Kbd } from '@/components/ui/kbd';
import { LocalTime } from '@/components/ui/local-time';
import { roleOf } from '@/lib/prospect/format';

type Props = { live: LiveSequence; hotkey: string | undefined; onStop: () => void };

/** Who it is for, what it is, who wrote it and what it cost; the way to the profile, and Stop while it is written. */
export function ViewerHead({ live, hotkey, onStop }: Props) {
  const { view } = live;
  const { prospect, usage } = view;
  const length = view.sequence_generation_result.sequence_length;
  const role = roleOf(prospect);
  return (
    <header className="flex flex-wrap items-center gap-x-6 gap-y-2 border-b border-line px-4 py-3.5 lg:col-span-2 lg:pr-6 lg:pl-7">
      <div className="min-w-0">
        <h1 className="text-20 tracking-[-.01em] wrap-anywhere">
          <Link
            href={`/prospects/${prospect.id}`}
            className="inline-block no-underline hover:underline pointer-coarse:py-2"
          >
            {prospect.name}
          </Link>
        </h1>
        <p className="text-13 text-ink-2 wrap-anywhere">
          {role}
          {prospect.name_is_guess && (
            <span className="text-ink-3">{role && ', '}name guessed from the address</span>
          )}
        </p>
      </div>
      <dl className="flex flex-wrap gap-x-7 gap-y-1 text-12 text-ink-3 max-lg:basis-full lg:ml-auto">
        <Detail term="Channel">
          {sequenceChannelWords[view.channel]}, {countWords(length, 'message')}
        </Detail>
        <Detail term="Written">
          <LocalTime iso={view.created_at} />
        </Detail>
        <Detail term="By">{writerWords(usage.provider, usage.model)}</Detail>
        <Detail term="Cost">{(isRunning(view) ? costSoFar : costWords)(usage).replace(/^cost /, '')}</Detail>
      </dl>
      <div className="flex flex-wrap gap-2 max-lg:basis-full">
        {isRunning(view) && (
          <Button onClick={onStop} className="max-lg:flex-1">
            Stop <Kbd>Esc</Kbd>
          </Button>
        )}
        {prospect.profile_url && (
          <a
            id="open-profile"
            href={prospect.profile_url}
            target="_blank"
            rel="noopener noreferrer"
            className={`${buttonClass()} max-lg:flex-1`}
          >
            <Icon name="external" className="-ml-0.5 text-ink-2" />
            Open profile {hotkey && <Kbd>{hotkey}</Kbd>}
          </a>
        )}
      </div>
    </header>
  );
}

function Detail({ term, children }: { term: string; children: React.ReactNode }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd className="text-13 text-ink">{children}</dd>
    </div>
  );
}
