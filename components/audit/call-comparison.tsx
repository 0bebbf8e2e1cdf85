'use client';

import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { pane } from '@/components/audit/call-text';
import { CallTime } from '@/components/audit/call-time';
import { callOptions } from '@/components/audit/calls-query';
import { answerPieces, comparable, promptPieces } from '@/components/audit/pieces';
import { CallSkeleton } from '@/components/audit/skeletons';
import { type Change, sideOf, textChanges } from '@/components/audit/text-changes';
import { outcomeOfOpened, priceInLine } from '@/components/audit/words';
import { ChangedPart } from '@/components/sequence/word-changes';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import type { OpenedCall } from '@/lib/ai/audit-schema';

type Props = { call: OpenedCall; otherId: string; onClose: () => void };

/** Two calls next to each other, the older one on the left, with every word that differs. */
export default function CallComparison({ call, otherId, onClose }: Props) {
  const { data: other, error } = useQuery(callOptions(otherId));
  return (
    <section aria-label="Comparison" className="mt-4 border-t border-line pt-3">
      <div className="mb-2 flex items-center gap-3">
        <h3 className="text-13">What differs</h3>
        <Button onClick={onClose} className="ml-auto">
          Close comparison
        </Button>
      </div>
      {error && (
        <Notice kind="fail" role="alert">
          {error.message}
        </Notice>
      )}
      {!other && !error && <CallSkeleton />}
      {other && (
        <Sides
          calls={[call, other].toSorted((a, b) => (a.started_at < b.started_at ? -1 : 1))}
          here={call.id}
        />
      )}
    </section>
  );
}

function Sides({ calls, here }: { calls: OpenedCall[]; here: string }) {
  const [before, after] = calls;
  if (!before || !after) return null;
  return (
    <div className="grid gap-x-4 gap-y-3 lg:grid-cols-2">
      <Head call={before} here={here} />
      <Head call={after} here={here} />
      <Difference
        name="Prompt"
        before={comparable(promptPieces(before.prompt))}
        after={comparable(promptPieces(after.prompt))}
      />
      <Difference
        name="Answer"
        before={comparable(answerPieces(before.response))}
        after={comparable(answerPieces(after.response))}
      />
    </div>
  );
}

function Head({ call, here }: { call: OpenedCall; here: string }) {
  const { status, created_at: createdAt, cost_usd: costUsd, latency_ms: latencyMs } = call;
  return (
    <p className="text-12 text-ink-3">
      <b className="text-ink">{call.id === here ? 'This call' : 'The other call'}</b>,{' '}
      <CallTime iso={createdAt} />, {call.model}, {call.prompt_version},{' '}
      {priceInLine({ status, createdAt, costUsd, latencyMs })}, {outcomeOfOpened(call).words}
      {call.scrubbed_at && ', emptied'}
    </p>
  );
}

function Difference({ name, before, after }: { name: string; before: string; after: string }) {
  const changes = useMemo(() => textChanges(before, after), [before, after]);
  if (before === after)
    return (
      <p className="text-13 text-ink-2 lg:col-span-2">
        {before === ''
          ? `Neither has a text of the ${name.toLowerCase()}.`
          : `${name}: word for word the same.`}
      </p>
    );
  return (
    <>
      <Side name={`${name} of the older call`} title={name} changes={sideOf(changes, 'before')} />
      <Side name={`${name} of the newer call`} title={name} changes={sideOf(changes, 'after')} />
    </>
  );
}

function Side({ name, title, changes }: { name: string; title: string; changes: Change[] }) {
  return (
    <div className="min-w-0">
      <h4 className="mb-1 text-12">{title}</h4>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard. */}
      <section tabIndex={0} aria-label={name} className={pane}>
        {changes.length === 0 && <span className="text-ink-3">nothing</span>}
        {changes.map((change, at) =>
          change.kind === 'gap' ? (
            // biome-ignore lint/suspicious/noArrayIndexKey: a part is its place.
            <span key={at} className="block py-1 text-ink-3">
              … {change.characters.toLocaleString('en-US')} characters the same …
            </span>
          ) : (
            // biome-ignore lint/suspicious/noArrayIndexKey: a part is its place.
            <ChangedPart key={at} kind={change.kind} text={change.text} />
          ),
        )}
      </section>
    </div>
  );
}
