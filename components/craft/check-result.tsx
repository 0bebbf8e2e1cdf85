import { CheckChips } from '@/components/craft/check-chips';
import type { Checked } from '@/components/craft/check-query';
import { MessageText } from '@/components/craft/message-text';
import { NoteList } from '@/components/craft/note-list';
import { channelWords, tallyWords } from '@/components/craft/words';
import { Gauges } from '@/components/tone/gauges';
import { CopyButton } from '@/components/ui/copy-button';
import { type CheckId, checkIds } from '@/db/schema/values';

/** All of them stand here, in the order of what is asked most. */
const leading: CheckId[] = ['length', 'grounding', 'own_claims', 'question', 'ask', 'tells', 'grade'];
const order = [...leading, ...checkIds.filter((id) => !leading.includes(id))];

/** The judged text as the viewer shows one; `text` is what stands in the field by now, and is what is copied. */
export function CheckResult({ checked, text }: { checked: Checked; text: string }) {
  const { asked, claims, checks, tone, evidence } = checked;
  const facts = evidence.map((span) => ({ ...span, context: null }));
  return (
    <article aria-label="Judged message" className="rounded-2 border border-line bg-surface">
      <p className="flex flex-wrap items-baseline gap-x-2.5 gap-y-0.5 px-3.5 pt-2.5 text-12 text-ink-3 lg:px-[18px]">
        <b className="text-13 text-ink">{channelWords[asked.channel]}</b>
        <span role="status">{tallyWords(checks)}</span>
      </p>
      <div className="relative grid gap-x-6 gap-y-2 px-3.5 pt-1 pb-2.5 lg:px-[18px] xl:grid-cols-[minmax(0,1fr)_300px]">
        <div className="min-w-0">
          <MessageText
            id="judged-text"
            text={asked.text}
            claims={claims}
            sources={{ facts, origin: null }}
            className="max-w-measure text-16"
            cardClassName="sm:absolute sm:left-[18px] sm:top-[calc(100%-4px)] sm:w-[340px] xl:top-[-24px] xl:right-3 xl:left-auto xl:w-[330px]"
          />
        </div>
        {tone && (
          <div className="mt-1 xl:-mt-3.5">
            <Gauges target={asked.tov_config ?? null} measured={tone} text={asked.text} />
          </div>
        )}
      </div>
      <div className="px-3.5 pt-1 pb-2.5 lg:px-[18px]">
        <CheckChips checks={checks} leading={order} />
        {!asked.profile && (
          <p className="mt-1 text-12 text-ink-3">
            Without a profile, nothing that is said about the person can be traced.
          </p>
        )}
      </div>
      <NoteList judged={{ claims, checks }} className="mx-3.5 mb-2.5 lg:mx-[18px]" />
      <div className="flex items-center gap-1 border-t border-line px-3 py-2">
        <CopyButton text={text} what="the message" look="primary" />
      </div>
    </article>
  );
}

/** Before anything is typed: what to do. */
export function NothingToCheck() {
  return (
    <>
      <h2 className="text-20 tracking-[-.01em]">Nothing to check yet</h2>
      <p className="mt-2 max-w-measure text-ink-2">
        Paste or type a message, yours or anybody’s. Its tone, its facts and its craft are judged while you
        type. With a profile, each fact about the person is traced to its source.
      </p>
    </>
  );
}
