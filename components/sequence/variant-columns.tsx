'use client';

import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { CheckChips } from '@/components/craft/check-chips';
import { type StepEdit, useStepEdit } from '@/components/sequence/step-editing';
import { targetOf } from '@/components/sequence/target';
import { approachWords } from '@/components/sequence/version-words';
import { leading } from '@/components/sequence/viewer-verdicts';
import { Gauges } from '@/components/tone/gauges';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { requestJson } from '@/components/ui/request';
import { Skeleton } from '@/components/ui/skeleton';
import { useToast } from '@/components/ui/toast';
import { makeVariantsAction, pickVariantAction } from '@/lib/sequence/edit-actions';
import type { VariantBody } from '@/lib/sequence/schema';
import type { MissingVariant } from '@/lib/sequence/variants';

const unreachable = 'The server does not answer. Nothing was changed.';

/** Versions of one message side by side, each judged; one of them can be taken. */
export function VariantColumns() {
  const edit = useStepEdit();
  return edit?.panel === 'variants' ? <Columns edit={edit} /> : null;
}

function Columns({ edit }: { edit: StepEdit }) {
  const { view, message, state, refresh, open } = edit;
  const { step } = message;
  const say = useToast();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const [missing, setMissing] = useState<MissingVariant[]>([]);
  const client = useQueryClient();
  const queryKey = ['variants', state.id, step, state.version];
  const { data, error, refetch } = useQuery({
    queryKey,
    queryFn: async ({ signal }) => {
      const url = `/sequences/${view.sequence_id}/steps/${step}/variants`;
      return (await requestJson<{ variants: VariantBody[] }>(url, { signal })).variants;
    },
    retry: false,
  });
  const place = { sequenceId: view.sequence_id, step, messageId: state.id, version: state.version };

  async function make() {
    if (busy) return;
    setBusy(true);
    setProblem(null);
    const answer = await makeVariantsAction(place).catch(() => null);
    if (answer?.ok) setMissing(answer.missing);
    else setProblem(answer?.error.message ?? unreachable);
    // A first reading that is still under way may have been too early, and would be waited for instead.
    await client.cancelQueries({ queryKey });
    await Promise.all([refetch(), refresh()]);
    setBusy(false);
  }

  async function pick(approach: VariantBody['approach']) {
    if (busy) return;
    setBusy(true);
    setProblem(null);
    const answer = await pickVariantAction({ ...place, approach }).catch(() => null);
    setBusy(false);
    if (!answer?.ok) return setProblem(answer?.error.message ?? unreachable);
    await refresh();
    open('read');
    say(`${approachWords[approach]} now stands in step ${step}`);
  }

  const wrong = problem ?? error?.message;
  const many = (data?.length ?? 0) > 1;
  return (
    <section
      aria-label={`Variants of step ${step}`}
      aria-busy={busy}
      className="border-t border-line px-3.5 py-3 lg:px-[18px]"
    >
      {data && many && (
        <div className="grid gap-x-5 gap-y-4 lg:grid-cols-[repeat(auto-fit,minmax(230px,1fr))]">
          {data.map((variant) => (
            <Column key={variant.approach} variant={variant} edit={edit} busy={busy} onPick={pick} />
          ))}
        </div>
      )}
      {busy && !many && (
        <div role="status" className="grid gap-3 py-1">
          <p className="text-13 text-ink-3">Writing a shorter version and one on another fact</p>
          <Skeleton width={56} />
          <Skeleton width={38} />
        </div>
      )}
      {missing.map(({ approach, reason }) => (
        <Notice key={approach} kind="warn" role="status" className="mt-3">
          <b>{approachWords[approach]}: not made.</b> {reason}
        </Notice>
      ))}
      {wrong && (
        <Notice kind="fail" role="alert" className="mt-3">
          {wrong}
        </Notice>
      )}
      <p className="mt-3 flex flex-wrap items-center gap-2 text-12 text-ink-3 first:mt-0">
        <Button onClick={make} aria-disabled={busy} className="max-lg:flex-1">
          {busy ? 'Writing' : many ? 'Write them anew' : 'Write two versions'}
        </Button>
        <Button onClick={() => open('read')} className="max-lg:flex-1">
          Close
        </Button>
        {!many && !busy && 'One is shorter, one rests on another fact. Yours stays until you take one.'}
      </p>
    </section>
  );
}

type ColumnProps = {
  variant: VariantBody;
  edit: StepEdit;
  busy: boolean;
  onPick: (approach: VariantBody['approach']) => void;
};

function Column({ variant, edit, busy, onPick }: ColumnProps) {
  const { approach, content, subject, tone, checks, confidence, current } = variant;
  return (
    <article
      aria-label={approachWords[approach]}
      className="flex min-w-0 flex-col gap-2 border-line max-lg:border-b max-lg:pb-4 lg:not-first:border-l lg:not-first:pl-5"
    >
      <h2 className="text-13">{approachWords[approach]}</h2>
      {subject && <p className="font-semibold wrap-anywhere">{subject}</p>}
      <p dir="auto" className="text-16 whitespace-pre-line wrap-anywhere">
        {content}
      </p>
      {tone && <Gauges target={targetOf(edit.view, edit.state)} measured={tone} text={content} narrow />}
      <CheckChips checks={checks} leading={leading} explained={false} />
      <p className="text-12 text-ink-3">
        <b className="text-ink-2">Confidence {confidence}</b>
      </p>
      {current ? (
        <p className="mt-auto flex min-h-control items-center text-13 text-ink-2">
          Stands in the sequence now
        </p>
      ) : (
        <Button
          aria-label={`Use this: ${approachWords[approach]}`}
          aria-disabled={busy}
          onClick={() => onPick(approach)}
          className="mt-auto self-start max-lg:self-stretch"
        >
          Use this
        </Button>
      )}
    </article>
  );
}
