'use client';

import Link from 'next/link';
import { type Piece, plainText } from '@/components/audit/pieces';
import { buttonClass } from '@/components/ui/button';
import { CopyButton } from '@/components/ui/copy-button';
import { Icon } from '@/components/ui/icon';
import type { OpenedCall } from '@/lib/ai/audit-schema';
import { curlOf } from '@/lib/ai/curl';

type Props = { call: OpenedCall; prompt: Piece[]; answer: Piece[] };

/** What can be done with an opened call. */
export function CallActions({ call, prompt, answer }: Props) {
  const curl = curlOf(call);
  return (
    <div className="flex flex-wrap gap-2 pt-2.5 lg:justify-end">
      {!call.scrubbed_at && (
        <Link href={`/audit/${call.id}/replay`} className={buttonClass()}>
          <Icon name="again" />
          Replay
        </Link>
      )}
      {!call.scrubbed_at && (
        <CopyButton
          text={plainText([...prompt, ...answer])}
          what="prompt and answer"
          label="Copy both"
          className=""
        />
      )}
      {curl && <CopyButton text={curl} what="the call" label="Copy as curl" className="" />}
      {call.sequence_id && (
        <Link href={`/sequences/${call.sequence_id}`} className={buttonClass()}>
          Open sequence
        </Link>
      )}
    </div>
  );
}
