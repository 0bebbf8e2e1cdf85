import { notesOf } from '@/components/sequence/check-notes';
import { CopyButton } from '@/components/sequence/copy-button';
import { EmptyNote } from '@/components/sequence/empty-note';
import { CheckChips } from '@/components/sequence/message-checks';
import { MessageText } from '@/components/sequence/message-text';
import { Gauges } from '@/components/tone/gauges';
import { Notice } from '@/components/ui/notice';
import type { CheckId } from '@/db/schema/values';
import type { MessageBody, SequenceView } from '@/lib/sequence/schema';

const leading: CheckId[] = ['length', 'grounding', 'question', 'tells', 'grade'];

/** A stored message with everything that is known about it: sources, tone, verdicts, confidence. */
export function ViewerMessage({ message, view }: { message: MessageBody; view: SequenceView }) {
  const empty = message.msg_content === '';
  return (
    <>
      <div className="relative grid gap-x-6 gap-y-2 px-3.5 pt-1 pb-2.5 lg:px-[18px] xl:grid-cols-[minmax(0,1fr)_300px]">
        {empty ? (
          <EmptyNote message={message} />
        ) : (
          <div className="min-w-0">
            {message.subject && <Subject message={message} view={view} />}
            <MessageText
              message={message}
              view={view}
              className="max-w-measure text-16"
              cardClassName="sm:absolute sm:left-[18px] sm:top-[calc(100%-4px)] sm:w-[340px] xl:top-[-24px] xl:right-3 xl:left-auto xl:w-[330px]"
            />
          </div>
        )}
        {message.tone && (
          <div className="mt-1 xl:-mt-3.5">
            <Gauges target={view.tov_config} measured={message.tone} />
          </div>
        )}
      </div>
      {!empty && <Verdicts message={message} reasons={view.confidence_reasons[message.step] ?? ''} />}
    </>
  );
}

function Subject({ message, view }: { message: MessageBody; view: SequenceView }) {
  const what = `the subject of step ${message.step}`;
  return (
    <div className="mb-1 flex flex-wrap items-center gap-x-2">
      <p className="min-w-0 font-semibold wrap-anywhere">{message.subject}</p>
      <CopyButton
        text={message.subject ?? ''}
        what={what}
        person={view.prospect.name}
        label="Copy subject"
        look="quiet"
      />
    </div>
  );
}

function Verdicts({ message, reasons }: { message: MessageBody; reasons: string }) {
  return (
    <>
      <div className="px-3.5 pt-1 pb-2 lg:px-[18px]">
        <CheckChips message={message} leading={leading} />
        <Line title={`Confidence ${Math.round(message.confidence)}`}>{reasons}</Line>
        {message.rationale && <Line title="Why">{message.rationale}</Line>}
      </div>
      {notesOf(message).map(({ kind, title, text }) => (
        <Notice key={`${title} ${text}`} kind={kind} className="mx-3.5 mb-2.5 lg:mx-[18px]">
          <b>{title}</b> {text}
        </Notice>
      ))}
    </>
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
