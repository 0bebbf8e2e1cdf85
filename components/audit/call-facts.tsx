'use client';

import Link from 'next/link';
import type { ReactNode } from 'react';
import { auditHref } from '@/components/audit/address';
import type { OpenPlace } from '@/components/audit/use-open-call';
import { latencyWords, personWords, priceWords } from '@/components/audit/words';
import { LinkButton } from '@/components/ui/button';
import { LocalTime } from '@/components/ui/local-time';
import type { OpenedCall } from '@/lib/ai/audit-schema';

/** The figures of one call, and by what it can be found elsewhere. */
export function CallFacts({ call, place }: { call: OpenedCall; place: OpenPlace }) {
  const { status, created_at: createdAt, cost_usd: costUsd, latency_ms: latencyMs } = call;
  const line = { status, createdAt, costUsd, latencyMs };
  const { response, attempts, prompt_version } = call;
  const replayOf = attempts.find(({ id }) => id === call.id)?.replayOf;
  const served = response?.model;
  const ofVersion = new URLSearchParams({ period: 'all', prompt: prompt_version });
  const total = Math.max(attempts.length, call.attempt);
  return (
    <dl className="flex flex-wrap items-center gap-x-5 gap-y-1 pt-2.5 text-12 text-ink-3">
      <Fact name="Cost">{priceWords(line)}</Fact>
      <Fact name="Price">{unitPriceWords(call)}</Fact>
      <Fact name="Latency">{latencyWords(line)}</Fact>
      <Fact name="Attempt">
        {call.attempt} of {total}
      </Fact>
      <Fact name="Model">
        {call.model}
        {typeof served === 'string' && served !== call.model && `, answered by ${served}`}
      </Fact>
      <Fact name="Prompt version">
        <Link href={auditHref(ofVersion.toString())} className="underline">
          {prompt_version}
        </Link>
      </Fact>
      {typeof response?.finish_reason === 'string' && <Fact name="Ended with">{response.finish_reason}</Fact>}
      {typeof response?.http_status === 'number' && <Fact name="HTTP">{response.http_status}</Fact>}
      {call.request_id && (
        <Fact name="Request">
          <span className="font-mono">{call.request_id}</span>
        </Fact>
      )}
      {call.base_url && <Fact name="Server">{call.base_url}</Fact>}
      <Fact name="Sent">
        <LocalTime iso={call.started_at} />
      </Fact>
      {call.person && (
        <Fact name="For">
          <Link href={`/prospects/${call.person.id}`} className="underline">
            {personWords(call.person)}
          </Link>
        </Fact>
      )}
      {replayOf && (
        <Fact name="Replay of">
          <LinkButton onClick={() => place.go(replayOf)}>the call that it asks again</LinkButton>
        </Fact>
      )}
    </dl>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="flex max-w-full flex-wrap gap-x-1">
      <dt>{name}</dt>
      <dd className="min-w-0 text-ink-2 wrap-anywhere">{children}</dd>
    </div>
  );
}

function unitPriceWords({ unit_prices: prices, provider }: OpenedCall): string {
  if (provider === 'built-in') return 'none, the built-in writer is free';
  if (!prices) return 'unknown';
  const cached = prices.cached_input === null ? '' : `, ${perMillion(prices.cached_input)} cached`;
  return `${perMillion(prices.input)} in${cached}, ${perMillion(prices.output)} out a million (${prices.source})`;
}

const perMillion = (usd: number) =>
  `$${usd.toLocaleString('en-US', { minimumFractionDigits: 2, maximumFractionDigits: 4 })}`;
