'use client';

import { CheckChips } from '@/components/craft/check-chips';
import type { ClaimBody } from '@/components/craft/judged';
import { NoteList } from '@/components/craft/note-list';
import { RewriteInTune, RewriteWithout } from '@/components/sequence/rewrite-ways-out';
import { useVouch, type Vouching } from '@/components/sequence/use-vouch';
import { KeepButton, TakeBackButton } from '@/components/sequence/vouch-button';
import { Icon } from '@/components/ui/icon';
import { LocalTime } from '@/components/ui/local-time';
import type { CheckId } from '@/db/schema/values';
import type { MessageBody } from '@/lib/sequence/schema';

export const leading: CheckId[] = ['length', 'grounding', 'question', 'tells', 'grade'];

type Props = {
  sequenceId: string;
  message: MessageBody;
  /** The figures behind the confidence. */
  reasons: string;
  /** Null while the sequence is written, when no verdict can be changed. */
  onChanged: (() => Promise<unknown>) | null;
};

/** What the checks say of a stored message, how sure that makes it, and what a person says against it. */
export function ViewerVerdicts({ sequenceId, message, reasons, onChanged }: Props) {
  const { step, checks, claims } = message;
  const vouching = useVouch({ sequenceId, step, onChanged: onChanged ?? nothing });
  const kept = claims.filter(({ status }) => status === 'vouched');
  return (
    <>
      <div className="px-3.5 pt-1 pb-2 lg:px-[18px]">
        <CheckChips checks={checks} leading={leading} />
        <Line title={`Confidence ${Math.round(message.confidence)}`}>{reasons}</Line>
        {message.rationale && <Line title="Why">{message.rationale}</Line>}
        {kept.map((claim) => (
          <Kept key={claim.quote} claim={claim} vouching={onChanged && vouching} />
        ))}
      </div>
      <NoteList
        judged={{ claims, checks }}
        className="mx-3.5 mb-2.5 lg:mx-[18px]"
        wayOut={(quote) =>
          onChanged && (
            <>
              <RewriteWithout quote={quote} />
              <KeepButton quote={quote} vouching={vouching} />
            </>
          )
        }
        wayOn={(label) => <RewriteInTune label={label} />}
      />
    </>
  );
}

const nothing = async () => {};

/** What stands on somebody's word: whose, since when, and the way back. */
function Kept({ claim: { quote, vouched }, vouching }: { claim: ClaimBody; vouching: Vouching | null }) {
  return (
    <p className="flex flex-wrap items-center gap-x-1.5 py-0.5 text-12 text-ink-3">
      <Icon name="check" className="size-3.5! text-ink-2" />
      <span className="min-w-0 wrap-anywhere">
        <b className="text-ink-2">“{quote}”</b>
        {vouched && (
          <>
            {' '}
            Vouched for by {vouched.by}, <LocalTime iso={vouched.at} />
          </>
        )}
      </span>
      {vouching && <TakeBackButton quote={quote} vouching={vouching} />}
    </p>
  );
}

function Line({ title, children }: { title: string; children: string }) {
  return (
    <p className="py-0.5 text-12 text-ink-3 wrap-anywhere">
      <b className="mr-1.5 text-ink-2">{title}</b>
      {children}
    </p>
  );
}
