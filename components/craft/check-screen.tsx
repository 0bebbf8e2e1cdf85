'use client';

import { useState } from 'react';
import { FormProvider, useForm } from 'react-hook-form';
import { CheckForm } from '@/components/craft/check-form';
import { CheckResult, NothingToCheck } from '@/components/craft/check-result';
import {
  type CheckDefaults,
  type CheckValues,
  fromDraft,
  initialCheck,
} from '@/components/craft/check-values';
import { useCheck } from '@/components/craft/use-check';
import { useDraft } from '@/components/form/use-draft';
import { Notice } from '@/components/ui/notice';
import { Skeleton } from '@/components/ui/skeleton';

/** The message on the left, what the checks say of it on the right, while it is typed. */
export function CheckScreen({ defaults }: { defaults: CheckDefaults }) {
  const [initial] = useState(() => initialCheck(defaults));
  const form = useForm<CheckValues>({ defaultValues: initial });
  useDraft(form, { key: 'overtone.check', merge: (draft) => fromDraft(initial, draft) });
  const { judged, problem, busy, waiting } = useCheck(form.control);
  const text = form.watch('text');
  return (
    <FormProvider {...form}>
      <div className="lg:grid lg:h-screen lg:grid-cols-[400px_minmax(0,1fr)] xl:grid-cols-[456px_minmax(0,1fr)]">
        <CheckForm defaults={defaults} judged={judged} />
        <section
          id="judgement"
          aria-label="The judgement"
          aria-busy={busy}
          className="min-w-0 scroll-mt-12 px-4 py-5 lg:h-screen lg:overflow-auto lg:px-7 lg:pt-4 lg:pb-7"
        >
          <div className="max-w-[960px]">
            {text.trim() === '' && <NothingToCheck />}
            {problem && (
              <Notice kind="fail" role="alert">
                {problem}
              </Notice>
            )}
            {judged && <CheckResult checked={judged} text={text} />}
            {waiting && <Waiting />}
          </div>
        </section>
      </div>
    </FormProvider>
  );
}

function Waiting() {
  return (
    <div role="status" className="grid gap-3">
      <p className="text-13 text-ink-3">Reading the message</p>
      <Skeleton width={90} />
      <Skeleton width={60} />
    </div>
  );
}
