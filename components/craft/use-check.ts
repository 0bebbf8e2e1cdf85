'use client';

import { useQuery } from '@tanstack/react-query';
import { type Control, useWatch } from 'react-hook-form';
import { checkOptions } from '@/components/craft/check-query';
import { type CheckValues, toAsked } from '@/components/craft/check-values';
import { useDebounced } from '@/components/form/use-debounced';

/** The judgement of what stands in the form, shortly after the typing rests; the one before is shown until then. */
export function useCheck(control: Control<CheckValues>) {
  const asked = useWatch({ control, compute: toAsked });
  const rested = useDebounced(asked, 300);
  const { data, error, isFetching } = useQuery(checkOptions(rested));
  const judged = asked && rested && !error ? data : undefined;
  return {
    judged,
    problem: asked && error ? error.message : null,
    busy: asked !== null && (isFetching || asked !== rested),
    waiting: asked !== null && !error && !judged,
  };
}
