'use client';

import Link from 'next/link';
import { channelWords } from '@/components/craft/words';
import { RefusalNotice } from '@/components/privacy/refusal-notice';
import { ComposeStep } from '@/components/sequence/compose-step';
import { FailureNotice } from '@/components/sequence/failure-notice';
import { isRunning, type LiveSequence, messagesOf, stepsOf } from '@/components/sequence/live';
import { ProgressLine } from '@/components/sequence/progress-line';
import { ResearchCard } from '@/components/sequence/research-card';
import { StringStep } from '@/components/sequence/string-step';
import { daysOf, writerWords } from '@/components/sequence/words';
import { buttonClass } from '@/components/ui/button';
import { Skeleton } from '@/components/ui/skeleton';
import type { SequenceChannel } from '@/db/schema/values';
import { stepChannel } from '@/lib/craft/limits';
import { roleOf } from '@/lib/prospect/format';

/** The right side of Compose: the sequence while it is written, and when it is done. */
export function ComposeScore({ live, onResumed }: { live: LiveSequence; onResumed: () => void }) {
  const { view } = live;
  const days = daysOf(view.sequence_generation_result.sequence_length, messagesOf(view));
  const role = roleOf(view.prospect);
  return (
    <>
      <div className="flex items-start gap-3">
        <div className="flex min-w-0 flex-1 flex-wrap items-baseline gap-x-3 gap-y-0.5">
          <h2 className="text-20 tracking-[-.01em] wrap-anywhere">{view.prospect.name}</h2>
          {role && <p className="text-ink-2 wrap-anywhere">{role}</p>}
          {view.prospect.name_is_guess && <p className="text-ink-3">name guessed from the address</p>}
        </div>
        {!isRunning(view) && (
          <Link href={`/sequences/${view.sequence_id}`} className={buttonClass()}>
            Open in the viewer
          </Link>
        )}
      </div>
      <ProgressLine live={live} />
      <p className="mt-1 text-12 text-ink-3">{writerWords(view.usage.provider, view.usage.model)}</p>
      <RefusalNotice named contactable={view.contactable} className="mt-4" />
      <FailureNotice view={view} onResumed={onResumed} />
      <ResearchCard live={live} />
      <ol aria-label="Messages" className="relative mt-[18px]">
        {stepsOf(live).map((step) => (
          <ComposeStep key={step.step} step={step} view={view} day={days[step.step - 1] ?? null} />
        ))}
      </ol>
    </>
  );
}

/** Between the click and the first word of the server: the final layout, in grey. */
export function ScoreSkeleton() {
  return (
    <div role="status">
      <p className="text-20 text-ink-2">Starting</p>
      <div className="mt-5 grid gap-3">
        <Skeleton width={100} />
        <Skeleton width={80} />
        <Skeleton width={60} />
      </div>
    </div>
  );
}

/** Before anything is written: what to do, and the string that the messages will hang on. */
export function EmptyScore({ channel, length }: { channel: SequenceChannel; length: number }) {
  const steps = Array.from({ length }, (_, i) => i + 1);
  return (
    <>
      <h2 className="text-20 tracking-[-.01em]">Nothing written yet</h2>
      <p className="mt-2 max-w-measure text-ink-2">
        Give a LinkedIn URL or a profile, say what you do and for whom, and choose Write. The research and the
        messages appear here while they are written.
      </p>
      <ol aria-hidden="true" className="mt-6">
        {steps.map((step) => (
          <StringStep key={step} step={step} state="wait" day={null}>
            <p className="text-12 text-ink-3">{channelWords[stepChannel(channel, step)]}</p>
          </StringStep>
        ))}
      </ol>
    </>
  );
}
