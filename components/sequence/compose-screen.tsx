'use client';

import { useEffect, useRef } from 'react';
import { FormProvider } from 'react-hook-form';
import { BudgetNotice } from '@/components/ai/budget-notice';
import { ComposeContext } from '@/components/sequence/compose-context';
import { ComposeCost } from '@/components/sequence/compose-cost';
import { ComposeFoot } from '@/components/sequence/compose-foot';
import { ComposePerson } from '@/components/sequence/compose-person';
import { ComposeScore, EmptyScore, ScoreSkeleton } from '@/components/sequence/compose-score';
import { ComposeSettings } from '@/components/sequence/compose-settings';
import { ComposeInstructions, ComposeTone } from '@/components/sequence/compose-tone';
import type { ComposeDefaults } from '@/components/sequence/compose-values';
import { isRunning, messagesOf } from '@/components/sequence/live';
import { useCompose } from '@/components/sequence/use-compose';
import { isGone, useLiveSequence } from '@/components/sequence/use-live-sequence';
import { useKeys } from '@/components/ui/keys';
import { Notice } from '@/components/ui/notice';
import { isWide } from '@/components/ui/use-wide';
import type { Spending } from '@/lib/ai/budget-schema';
import type { PersonBrief } from '@/lib/prospect/brief';
import type { SequenceView } from '@/lib/sequence/schema';

type Props = {
  defaults: ComposeDefaults;
  sequence: SequenceView | null;
  /** The person it was opened for. */
  person?: PersonBrief | null;
  spending?: Spending;
};

/** The form on the left, the sequence on the right while it is written. */
export function ComposeScreen({ defaults, sequence, person = null, spending }: Props) {
  const builtIn = defaults.provider.provider === 'built-in';
  const compose = useCompose(defaults, person);
  const { form, sequenceId, starting, problem } = compose;
  const { live, error, restart } = useLiveSequence(sequenceId, sequence);
  const waiting = starting || (sequenceId !== null && !live && !error);
  const running = live !== undefined && isRunning(live.view);
  const busy = waiting || running;
  const written = running ? messagesOf(live.view).length : 0;
  const length = running
    ? live.view.sequence_generation_result.sequence_length
    : form.watch('sequenceLength');
  const completed = live?.view.status === 'completed';
  const { finish } = compose;
  useEffect(() => {
    if (completed) finish();
  }, [completed, finish]);
  const score = useRef<HTMLElement>(null);
  useShowOnPhone(score, { starting, shown: !waiting && live !== undefined });
  useKeys(
    (event) => {
      if (event.key === 'Escape' && !event.defaultPrevented) void compose.stop();
    },
    { active: running },
  );

  return (
    <FormProvider {...form}>
      <div className="lg:grid lg:h-screen lg:grid-cols-[400px_minmax(0,1fr)] xl:grid-cols-[456px_minmax(0,1fr)]">
        <form
          noValidate
          aria-label="New sequence"
          onSubmit={(event) => {
            event.preventDefault();
            if (!busy) void compose.submit(event);
          }}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && (event.ctrlKey || event.metaKey))
              event.currentTarget.requestSubmit();
          }}
          className="flex min-h-0 flex-col border-b border-line bg-surface lg:border-r lg:border-b-0"
        >
          <div className="grid min-h-0 flex-1 grid-cols-[minmax(0,1fr)] content-start gap-4 px-4 py-3.5 lg:gap-[18px] lg:scroll-pt-8 lg:scroll-pb-24 lg:overflow-auto lg:px-6 lg:pt-4 lg:pb-3">
            <h1 className="sr-only">Compose</h1>
            {!builtIn && spending && <BudgetNotice spending={spending} />}
            <ComposePerson />
            <ComposeTone presets={defaults.presets} />
            <div className="-space-y-px">
              <ComposeInstructions unread={builtIn} />
              <ComposeContext remembered={defaults.companyContext} />
            </div>
            <ComposeSettings defaults={defaults} />
          </div>
          {problem && (
            <Notice kind="fail" role="alert" className="mx-4 mb-3 lg:mx-6">
              {problem}
            </Notice>
          )}
          <ComposeFoot
            length={length}
            written={busy ? written : null}
            finished={sequenceId !== null}
            note={builtIn ? 'no cost' : <ComposeCost model={defaults.provider.model} />}
            onStop={compose.stop}
            onNext={compose.next}
          />
        </form>
        <section
          ref={score}
          aria-label="The sequence"
          aria-busy={busy}
          className={`min-w-0 px-4 py-5 ${busy || live ? 'max-lg:min-h-[calc(100dvh-4rem)]' : ''} lg:h-screen lg:overflow-auto lg:px-7 lg:pt-4 lg:pb-7`}
        >
          <div className="max-w-[960px]">
            {error && (
              <Notice kind={isGone(error) ? 'warn' : 'fail'} role="alert" className="mb-4">
                {isGone(error) ? 'This sequence is not here.' : error.message}
              </Notice>
            )}
            {waiting && <ScoreSkeleton />}
            {!waiting && live && <ComposeScore live={live} onResumed={restart} />}
            {!waiting && !live && (!error || isGone(error)) && (
              <EmptyScore channel={form.watch('channel')} length={form.watch('sequenceLength')} />
            )}
          </div>
        </section>
      </div>
    </FormProvider>
  );
}

type Progress = { starting: boolean; shown: boolean };

/** On a narrow screen the sequence stands below the form: it is brought into view when it is begun, and when it is there. */
function useShowOnPhone(target: React.RefObject<HTMLElement | null>, { starting, shown }: Progress) {
  const awaited = useRef(false);
  useEffect(() => {
    if (starting) awaited.current = true;
    if (!awaited.current || !(starting || shown)) return;
    awaited.current = starting;
    if (!isWide()) target.current?.scrollIntoView({ block: 'start' });
  }, [starting, shown, target]);
}
