import { CheckChips } from '@/components/craft/check-chips';
import { MessageText } from '@/components/craft/message-text';
import { refusalOf } from '@/components/privacy/refusal-notice';
import { EmailBelow } from '@/components/sequence/email-footer';
import { EmptyNote } from '@/components/sequence/empty-note';
import { sourcesOf } from '@/components/sequence/sources';
import { isSent } from '@/components/sequence/step-outreach';
import { targetOf } from '@/components/sequence/target';
import { ViewerVerdicts } from '@/components/sequence/viewer-verdicts';
import { Gauges } from '@/components/tone/gauges';
import { CopyButton } from '@/components/ui/copy-button';
import type { CheckId } from '@/db/schema/values';
import type { MessageBody, SequenceView } from '@/lib/sequence/schema';

type Props = {
  message: MessageBody;
  view: SequenceView;
  /** Null while the sequence is written, when no verdict can be changed. */
  onChanged: (() => Promise<unknown>) | null;
};

/**
 * A stored message with everything that is known about it: sources, tone, verdicts, confidence. Once it is sent, what is
 * left to read is smaller, and what could have been changed is gone.
 */
export function ViewerMessage({ message, view, onChanged }: Props) {
  const empty = message.msg_content === '';
  const sent = isSent(message.step, view);
  return (
    <>
      <div
        className={`relative grid gap-x-6 gap-y-2 px-3.5 pt-1 pb-2.5 lg:px-[18px] ${sent ? '' : 'xl:grid-cols-[minmax(0,1fr)_300px]'}`}
      >
        {empty ? (
          <Empty message={message} />
        ) : (
          <div className="min-w-0">
            {message.subject && <Subject message={message} view={view} />}
            <MessageText
              id={`message-${message.step}`}
              text={message.msg_content}
              claims={message.claims}
              sources={sourcesOf(view)}
              className={sent ? 'max-w-[42rem] text-14 text-ink-2' : 'max-w-measure text-16'}
              cardClassName="sm:absolute sm:left-[18px] sm:top-[calc(100%-4px)] sm:w-[340px] xl:top-[-24px] xl:right-3 xl:left-auto xl:w-[330px]"
            />
            <EmailBelow message={message} />
          </div>
        )}
        {message.tone && !sent && (
          <div className="mt-1 xl:-mt-3.5">
            <Gauges
              target={targetOf(view, view.message_states[message.step])}
              measured={message.tone}
              text={message.msg_content}
            />
          </div>
        )}
      </div>
      {!empty && sent && (
        <div className="px-3.5 pb-2.5 lg:px-[18px]">
          <CheckChips checks={message.checks} leading={sentLeading} />
        </div>
      )}
      {!empty && !sent && (
        <ViewerVerdicts
          sequenceId={view.sequence_id}
          message={message}
          reasons={view.confidence_reasons[message.step] ?? ''}
          onChanged={onChanged}
        />
      )}
    </>
  );
}

const sentLeading: CheckId[] = ['grounding', 'tone', 'question', 'length'];

/** A note may be left out; any other message is still to be typed. */
function Empty({ message }: { message: MessageBody }) {
  if (message.channel === 'connection_note') return <EmptyNote message={message} />;
  return <p className="text-16 text-ink-3">Nothing is written here yet. Edit it, or have it rewritten.</p>;
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
        refusal={refusalOf(view.contactable)}
        label="Copy subject"
        look="quiet"
      />
    </div>
  );
}
