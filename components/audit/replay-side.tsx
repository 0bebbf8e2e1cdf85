'use client';

import Link from 'next/link';
import type { ReactNode } from 'react';
import { CallTime } from '@/components/audit/call-time';
import { askedWords } from '@/components/audit/replay-words';
import { isRunning, latencyWords, priceWords, tokenWords } from '@/components/audit/words';
import { CheckChips } from '@/components/craft/check-chips';
import { WordChanges } from '@/components/sequence/word-changes';
import { Gauges } from '@/components/tone/gauges';
import { Notice } from '@/components/ui/notice';
import { Skeleton } from '@/components/ui/skeleton';
import type { CheckId } from '@/db/schema/values';
import type { ReplayResult } from '@/lib/sequence/replay-schema';
import type { Tone } from '@/lib/tone/schema';

type Props = {
  title: string;
  result: ReplayResult;
  /** The two texts that are compared; null while there is only one. */
  texts: { before: string; after: string } | null;
  side: 'before' | 'after';
  target: Tone | null;
  children?: ReactNode;
};

const leading: CheckId[] = ['grounding', 'length'];

/** What one call came to: its text, tone and checks, and what it took. */
export function ReplaySide({ title, result, texts, side, target, children }: Props) {
  const { draft, json } = result;
  return (
    <section aria-label={title} className="min-w-0 px-3.5 py-3 lg:px-[18px]">
      <h2 className="text-14">{title}</h2>
      <p className="mb-2 text-12 text-ink-3 wrap-anywhere">
        {askedWords(result)}, <CallTime iso={result.createdAt} />
      </p>
      {draft === null && json === null && <NoText result={result} />}
      {draft?.subject && <p className="mb-1 font-semibold wrap-anywhere">{draft.subject}</p>}
      {draft?.content === '' && <p className="text-ink-3">No note: it advises to send none.</p>}
      {(draft?.content || json) && (
        <div className={draft ? '' : 'font-mono [&_p]:max-w-none [&_p]:text-12 [&_p]:whitespace-pre-wrap'}>
          {texts ? (
            <WordChanges {...texts} side={side} />
          ) : (
            <p dir="auto" className="max-w-measure text-16 whitespace-pre-line wrap-anywhere">
              {draft?.content ?? json}
            </p>
          )}
        </div>
      )}
      {texts && side === 'after' && texts.before === texts.after && (
        <p className="mt-1 text-12 text-ink-3">Word for word the same.</p>
      )}
      {draft?.tone && (
        <div className="mt-3">
          <Gauges target={target} measured={draft.tone} text={draft.content} />
        </div>
      )}
      {draft && (
        <div className="mt-2">
          <CheckChips checks={draft.checks} leading={leading} />
        </div>
      )}
      <Figures result={result} linked={side === 'after'} />
      {children}
    </section>
  );
}

function NoText({ result }: { result: ReplayResult }) {
  if (isRunning(result))
    return (
      <div role="status" className="grid max-w-measure gap-3 py-2">
        <span className="text-13 text-ink-2">On its way. You can leave this page and come back.</span>
        {[95, 88, 60].map((width) => (
          <Skeleton key={width} width={width} />
        ))}
      </div>
    );
  const kept = result.status === 'refused';
  return (
    <Notice kind={kept ? 'warn' : 'fail'}>
      {result.error ?? (result.status === 'succeeded' ? 'Its text was emptied.' : 'No answer was recorded.')}
    </Notice>
  );
}

function Figures({ result, linked }: { result: ReplayResult; linked: boolean }) {
  const figures: [string, string][] = [
    ['In', tokenWords(result.promptTokens, result)],
    ['Out', tokenWords(result.completionTokens, result)],
    ['Cost', priceWords(result)],
    ['Latency', latencyWords(result)],
    ...(result.attempts > 1 ? [['Tries', String(result.attempts)] satisfies [string, string]] : []),
  ];
  return (
    <dl className="mt-3 flex flex-wrap gap-x-5 gap-y-1 border-t border-line pt-2 text-12 text-ink-3">
      {figures.map(([name, value]) => (
        <div key={name} className="flex gap-x-1">
          <dt>{name}</dt>
          <dd className="text-ink-2">{value}</dd>
        </div>
      ))}
      {linked && (
        <div className="ml-auto">
          <dt className="sr-only">On record</dt>
          <dd>
            <Link href={`/audit?call=${result.id}`} className="text-ink-2 underline">
              Open this call
            </Link>
          </dd>
        </div>
      )}
    </dl>
  );
}
