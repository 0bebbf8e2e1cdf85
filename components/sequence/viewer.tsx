'use client';

import { useState } from 'react';
import { RefusalNotice } from '@/components/privacy/refusal-notice';
import { FailureNotice } from '@/components/sequence/failure-notice';
import { isRunning, messagesOf, stepsOf } from '@/components/sequence/live';
import { ProgressLine } from '@/components/sequence/progress-line';
import { isNext, wasSent } from '@/components/sequence/step-outreach';
import { useLiveSequence } from '@/components/sequence/use-live-sequence';
import { useViewerMoves, type ViewerMoves } from '@/components/sequence/use-viewer-moves';
import { ViewerHead } from '@/components/sequence/viewer-head';
import { ViewerOutreach } from '@/components/sequence/viewer-outreach';
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
  const [current, setCurrent] = useState(() => nextStep(initial));
  const [singleKeys, setSingleKeys] = useSingleKeys();
  const say = useToast();
  const running = live !== undefined && isRunning(live.view);
  const moves = useViewerMoves(live?.view);
  async function stop() {
    const answer = await stopSequenceAction({ sequenceId: id }).catch(() => null);
    if (!answer?.ok) say(answer?.error.message ?? 'The server does not answer.');
  }
  useKeys((event) => {
    if (event.key === 'Escape' && running && !event.defaultPrevented) void stop();
    if (!singleKeys || isTaken(event) || !live) return;
    const length = live.view.sequence_generation_result.sequence_length;
    const key = event.key.toLowerCase();
    const act = keyActions[key];
    if (!act || event.shiftKey || (event.repeat && !'jk'.includes(key))) return;
    // The letter must not end up in a field that the move opens.
    event.preventDefault();
    act({
      current,
      moves,
      view: live.view,
      go: (step) => go(Math.min(length, Math.max(1, step)), setCurrent),
    });
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
        <RefusalNotice named contactable={view.contactable} className="mb-5 lg:ml-6" />
        <ViewerOutreach view={view} moves={moves} singleKeys={singleKeys} />
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
              {...{ moves, singleKeys, writer }}
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
          <Kbd>K</Kbd> move <Kbd>C</Kbd> copy <Kbd>S</Kbd> mark sent <Kbd>E</Kbd> edit <Kbd>W</Kbd> rewrite{' '}
          <Kbd>U</Kbd> undo <Kbd>O</Kbd> profile <Kbd>?</Kbd> all keys
        </>
      )}
      <LinkButton className={on ? 'ml-2' : ''} onClick={() => onSwitch(!on)}>
        {on ? 'Switch single keys off' : 'Switch single keys on'}
      </LinkButton>
    </p>
  );
}

type KeyContext = { current: number; go: (step: number) => void; moves: ViewerMoves; view: SequenceView };

const keyActions: Record<string, (context: KeyContext) => unknown> = {
  j: ({ current, go: to }) => to(current + 1),
  k: ({ current, go: to }) => to(current - 1),
  c: ({ current }) => document.getElementById(`copy-${current}`)?.click(),
  e: ({ current }) => document.getElementById(`edit-${current}`)?.click(),
  w: ({ current }) => document.getElementById(`rewrite-${current}`)?.click(),
  o: () => document.getElementById('open-profile')?.click(),
  // What waits to be accepted is not sent by one key, which may have been pressed twice.
  s: ({ moves, view }) =>
    isNext(view.outreach.current_step, view) && view.outreach.waiting_for !== 'acceptance' && moves.sent(),
  x: ({ moves, view }) => isNext(view.outreach.current_step, view) && moves.skip(),
  z: ({ moves, view }) => isNext(view.outreach.current_step, view) && moves.open('snoozed'),
  a: () => document.getElementById('move-accepted')?.click(),
  r: ({ moves, view }) => view.status === 'completed' && wasSent(view) && moves.open('replied'),
  u: ({ moves }) => moves.undo(),
};

/** The step that is sent next, where the eye begins; the first one while it is written. */
function nextStep({
  status,
  outreach,
  sequence_generation_result: { sequence_length },
}: SequenceView): number {
  return status === 'completed' ? Math.min(outreach.current_step, sequence_length) : 1;
}

function go(step: number, setCurrent: (step: number) => void) {
  setCurrent(step);
  const article = document.getElementById(`step-${step}`);
  article?.focus({ preventScroll: true });
  article?.scrollIntoView({ block: 'nearest' });
}
