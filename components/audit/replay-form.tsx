'use client';

import { useState } from 'react';
import { answererWords, readTemperature, todayWords } from '@/components/audit/replay-words';
import { described, Field } from '@/components/form/field';
import { useOnce } from '@/components/form/use-once';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { replayAction } from '@/lib/sequence/replay-actions';
import { type ReplayWay, replayWays } from '@/lib/sequence/replay-input';
import type { ReplayView } from '@/lib/sequence/replay-schema';

type Props = { view: ReplayView; onBegun: (replayId: string | null) => Promise<void> };
type Problem = { message: string; fields: Record<string, string> };

const names: Record<ReplayWay, string> = {
  as_it_was: 'As it was',
  changed: 'With another model or temperature',
  todays_prompt: 'With today’s prompt',
};

/** How the call is asked again. */
export function ReplayForm({ view, onBegun }: Props) {
  const { call, now, refusals } = view;
  const open = replayWays.filter((way) => refusals[way] === null);
  const [wish, setWish] = useState<ReplayWay>('as_it_was');
  const [model, setModel] = useState('');
  const [temperature, setTemperature] = useState('');
  const { busy, once } = useOnce();
  const [problem, setProblem] = useState<Problem | null>(null);
  const way = open.includes(wish) ? wish : open[0];

  async function replay() {
    if (!way) return;
    setProblem(null);
    const changes =
      way === 'changed' ? { model: model || null, temperature: readTemperature(temperature) } : {};
    const answer = await replayAction({ callId: call.id, way, ...changes }).catch(() => null);
    if (answer?.ok) await onBegun(answer.replayId);
    else setProblem(problemOf(answer?.error));
  }

  const asides: Record<ReplayWay, string> = {
    as_it_was: `the same request to ${answererWords({ ...now, model: call.model })}`,
    changed: 'the same words, asked of another one or more freely',
    todays_prompt: `${todayWords(view)}, asked of ${answererWords(now)}`,
  };
  return (
    <form
      noValidate
      aria-label="Ask it again"
      onSubmit={(event) => {
        event.preventDefault();
        void once(replay);
      }}
      className="rounded-2 border border-line bg-surface px-3.5 py-3 lg:px-[18px]"
    >
      <fieldset>
        <legend className="text-14 font-semibold">Ask it again</legend>
        <p className="mb-2 text-13 text-ink-2">
          The answer stands here beside the old one. The sequence stays as it is
          {view.message ? ' until you use it.' : '.'}
        </p>
        {replayWays.map((one) => (
          <label key={one} className="flex items-start gap-2 py-0.5 text-13 pointer-coarse:min-h-11">
            <input
              type="radio"
              name="way"
              checked={one === way}
              disabled={refusals[one] !== null}
              onChange={() => setWish(one)}
              className="mt-0.5 size-4 shrink-0 accent-(--accent)"
            />
            <span className="min-w-0 wrap-anywhere">
              {names[one]} <span className="text-12 text-ink-3">{refusals[one] ?? asides[one]}</span>
            </span>
          </label>
        ))}
      </fieldset>
      {way === 'changed' && (
        <div className="mt-2 grid max-w-[36rem] gap-3 sm:grid-cols-[minmax(0,1fr)_10rem]">
          <Field id="replay-model" label="Model" error={problem?.fields.model} hint={`It was ${call.model}.`}>
            <input
              {...described('replay-model', { error: problem?.fields.model, hint: true })}
              value={model}
              onChange={({ target }) => setModel(target.value)}
              autoComplete="off"
              spellCheck={false}
              className="field"
            />
          </Field>
          <Field
            id="replay-temperature"
            label="Temperature"
            error={problem?.fields.temperature}
            hint={call.temperature === null ? 'None was asked for.' : `It was ${call.temperature}.`}
          >
            <input
              {...described('replay-temperature', { error: problem?.fields.temperature, hint: true })}
              value={temperature}
              onChange={({ target }) => setTemperature(target.value)}
              inputMode="decimal"
              autoComplete="off"
              className="field"
            />
          </Field>
        </div>
      )}
      {problem && Object.keys(problem.fields).length === 0 && (
        <Notice kind="fail" role="alert" className="mt-3">
          {problem.message}
        </Notice>
      )}
      {way && (
        <Button type="submit" look="primary" aria-disabled={busy} className="mt-3">
          {busy ? 'Asking' : 'Replay'}
        </Button>
      )}
    </form>
  );
}

function problemOf(error: { message: string; fields?: Record<string, string> } | undefined): Problem {
  return {
    message: error?.message ?? 'The server does not answer. Check that it runs, then try again.',
    fields: error?.fields ?? {},
  };
}
