'use client';

import { lazy, Suspense } from 'react';
import { CallActions } from '@/components/audit/call-actions';
import { CallFacts } from '@/components/audit/call-facts';
import { CallRelatives } from '@/components/audit/call-relatives';
import { CallText } from '@/components/audit/call-text';
import { answerPieces, promptPieces } from '@/components/audit/pieces';
import { CallSkeleton } from '@/components/audit/skeletons';
import type { OpenPlace } from '@/components/audit/use-open-call';
import { isRunning, outcomeOfOpened, tryWords } from '@/components/audit/words';
import { LocalTime } from '@/components/ui/local-time';
import { Notice } from '@/components/ui/notice';
import type { OpenedCall } from '@/lib/ai/audit-schema';

/** Comparing brings the code that finds the differences; few visits need it. */
const CallComparison = lazy(() => import('@/components/audit/call-comparison'));

/** An opened call: what was asked, what came back, what it cost, and the calls that belong to it. */
export function CallView({ call, place }: { call: OpenedCall; place: OpenPlace }) {
  const prompt = promptPieces(call.prompt);
  const answer = answerPieces(call.response);
  return (
    <div className="pt-0.5 lg:pl-6">
      <Sentence call={call} />
      {call.scrubbed_at ? (
        <p className="rounded-1 border border-line bg-surface px-3 py-2.5 text-ink-2">
          Emptied on <LocalTime iso={call.scrubbed_at} dateOnly /> by the retention or an erasure. What it
          cost and how it ended is kept.
        </p>
      ) : (
        <div className="grid gap-4 lg:grid-cols-2">
          <CallText name="Prompt" note={promptNote(call)} pieces={prompt} none="Nothing was sent." />
          <CallText name="Answer" note={answerNote(call)} pieces={answer} none={noAnswer(call)} />
        </div>
      )}
      <CallFacts call={call} place={place} />
      <CallActions call={call} prompt={prompt} answer={answer} />
      <CallRelatives call={call} place={place} />
      {place.beside && place.beside !== call.id && (
        <Suspense fallback={<CallSkeleton />}>
          <CallComparison call={call} otherId={place.beside} onClose={() => place.compare(call.id)} />
        </Suspense>
      )}
    </div>
  );
}

/** What went wrong, as it was told to whoever waited. */
function Sentence({ call }: { call: OpenedCall }) {
  const { status, error } = call;
  if (status !== 'failed' && status !== 'refused') return null;
  const tone = outcomeOfOpened(call).tone;
  return (
    <Notice kind={tone === 'failed' ? 'fail' : 'warn'} className="mb-3">
      {error ?? 'It failed; why is not on record.'}
    </Notice>
  );
}

function promptNote({ provider, prompt_tokens, cached_tokens }: OpenedCall): string {
  if (provider === 'built-in') return 'no tokens, the built-in writer asks no model';
  if (prompt_tokens === 0) return 'tokens unknown';
  const cached = cached_tokens > 0 ? `, ${cached_tokens.toLocaleString('en-US')} of them cached` : '';
  return `${prompt_tokens.toLocaleString('en-US')} tokens${cached}`;
}

function answerNote(call: OpenedCall): string {
  const { status, completion_tokens, attempt } = call;
  if (status !== 'succeeded') return outcomeOfOpened(call).words;
  const tokens = completion_tokens > 0 ? `${completion_tokens.toLocaleString('en-US')} tokens, ` : '';
  return `${tokens}valid at ${tryWords(attempt)}`;
}

function noAnswer({ status, created_at }: OpenedCall): string {
  if (status === 'refused') return 'It was not sent, so nothing came back.';
  return isRunning({ status, createdAt: created_at }) ? 'The answer is on its way.' : 'Nothing came back.';
}
