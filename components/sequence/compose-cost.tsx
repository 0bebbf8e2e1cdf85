'use client';

import { queryOptions, useQuery } from '@tanstack/react-query';
import { useWatch } from 'react-hook-form';
import type { ComposeValues } from '@/components/sequence/compose-values';
import { usd, usdAtMost } from '@/lib/ai/usd';
import { estimateCostAction } from '@/lib/sequence/estimate-actions';
import type { CostEstimate, EstimateInput } from '@/lib/sequence/estimate-input';

/** What the sequence will cost, beside the button that has it written; nothing until it is known. */
export function ComposeCost({ model }: { model: string }) {
  const steps = useWatch<ComposeValues, 'sequenceLength'>({ name: 'sequenceLength' });
  const channel = useWatch<ComposeValues, 'channel'>({ name: 'channel' });
  const { data } = useQuery(estimateOptions({ people: 1, steps, channel }));
  return (
    <>
      {data && <span className="block text-ink-2">{estimateWords(data)}</span>}
      <span className="block truncate">{model}</span>
    </>
  );
}

function estimateOptions(input: EstimateInput) {
  return queryOptions({
    queryKey: ['estimate', input],
    queryFn: async (): Promise<CostEstimate | null> => {
      const answer = await estimateCostAction(input);
      return answer.ok ? answer : null;
    },
    staleTime: 60_000,
    retry: false,
  });
}

export function estimateWords(estimate: CostEstimate): string {
  if (estimate.usd === null) return 'cost unknown';
  if (estimate.by === 'built-in') return 'no cost';
  return estimate.by === 'history' ? `about ${usd(estimate.usd)}` : `at most ${usdAtMost(estimate.usd)}`;
}
