'use client';

import { useState } from 'react';
import { FailureNotice } from '@/components/sequence/failure-notice';
import { isRunning, messagesOf, stepsOf } from '@/components/sequence/live';
import { ProgressLine } from '@/components/sequence/progress-line';
import { useLiveSequence } from '@/components/sequence/use-live-sequence';
import { ViewerHead } from '@/components/sequence/viewer-head';
import { ViewerSide } from '@/components/sequence/viewer-side';
import { ViewerStep } from '@/components/sequence/viewer-step';
import { daysOf } from '@/components/sequence/words';
import { LinkButton } from '@/components/ui/button';
import { Kbd } from '@/components/ui/kbd';
import { isTaken, useKeys, useSingleKeys } from '@/components/ui/keys';
import { useToast } from '@/components/ui/toast';
import type { Provider } from '@/db/schema/values';
import { stopSequenceAction } from '@/lib/sequence/actions';
import type { SequenceView } from '@/lib/sequence/schema';

/** A sequence as a timeline of messages, from the rows; it follows the writing while there is any. */
export function Viewer({ initial, writer }: { initial: SequenceView; writer: Provider }) {
  const id = initial.sequence_id;
  const { live, restart, refresh } = useLiveSequence(id, initial);
  const [current, setCurrent] = useState(1);
  const [singleKeys, setSingleKeys] = useSingleKeys();
  const say = useToast();
  const running = live !== undefined && isRunning(live.view);
  async function stop() {
    const answer = await stopSequenceAction({ sequenceId: id }).catch(() => null);
    if (!answer?.ok) say(answer?.error.message ?? 'The server does not answer.');
  }
  useKeys((event) => {
    if (event.key === 'Escape' && running && !event.defaultPrevented) void stop();
    if (!singleKeys || isTaken(event) || !live) return;
    const length = live.view.sequence_generation_result.sequence_length;
    const act = keyActions[event.key.toLowerCase()];
    if (act) event.preventDefault();
    act?.({ current, go: (step) => go(Math.min(length, Math.max(1, step)), setCurrent) });
  });
  if (!live) return null;
  const { view } = live;
  const steps = stepsOf(live);
  const days = daysOf(steps.length, messagesOf(view));
  return (
    <div className="lg:grid lg:grid-cols-[minmax(0,1fr)_300px] xl:grid-cols-[minmax(0,1fr)_344px]">
      <ViewerHead live={live} hotkey={singleKeys ? 'O' : undefined} onStop={stop} />
      <section
        aria-label="Messages"
        aria-busy={running}
        className="max-w-[1080px] p-4 lg:py-[18px] lg:pr-6 lg:pb-10 lg:pl-0"
      >
        {view.status !== 'completed' && (
          <div className="mb-5 lg:pl-6">
            <ProgressLine live={live} />
            <FailureNotice view={view} onResumed={restart} />
          </div>
        )}
        <ol>
          {steps.map((step, i) => (
            <ViewerStep
              key={view.message_states[step.step]?.id ?? step.step}
              step={step}
              view={view}
              day={days[i] ?? null}
              next={steps[i + 1]?.message ?? null}
              current={step.step === current}
              hotkey={singleKeys && step.step === current ? 'C' : undefined}
              onCurrent={() => setCurrent(step.step)}
              writer={writer}
              onChanged={running ? null : refresh}
            />
          ))}
        </ol>
        <KeysLine on={singleKeys} onSwitch={setSingleKeys} />
      </section>
      <ViewerSide live={live} />
    </div>
  );
}

function KeysLine({ on, onSwitch }: { on: boolean; onSwitch: (on: boolean) => void }) {
  return (
    <p className="mt-6 hidden items-center gap-1.5 pl-[124px] text-12 text-ink-3 lg:flex">
      {on && (
        <>
          <Kbd>J</Kbd>
          <Kbd>K</Kbd> move <Kbd>C</Kbd> copy <Kbd>E</Kbd> edit <Kbd>W</Kbd> rewrite <Kbd>O</Kbd> profile{' '}
          <Kbd>?</Kbd> all keys
        </>
      )}
      <LinkButton className={on ? 'ml-2' : ''} onClick={() => onSwitch(!on)}>
        {on ? 'Switch single keys off' : 'Switch single keys on'}
      </LinkButton>
    </p>
  );
}

type KeyContext = { current: number; go: (step: number) => void };

const keyActions: Record<string, (context: KeyContext) => void> = {
  j: ({ current, go: to }) => to(current + 1),
  k: ({ current, go: to }) => to(current - 1),
  c: ({ current }) => document.getElementById(`copy-${current}`)?.click(),
  e: ({ current }) => document.getElementById(`edit-${current}`)?.click(),
  w: ({ current }) => document.getElementById(`rewrite-${current}`)?.click(),
  o: () => document.getElementById('open-profile')?.click(),
};

function go(step: number, setCurrent: (step: number) => void) {
  setCurrent(step);
  const article = document.getElementById(`step-${step}`);
  article?.focus({ preventScroll: true });
  article?.scrollIntoView({ block: 'nearest' });
}
