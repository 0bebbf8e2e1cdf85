import { CheckChips } from '@/components/craft/check-chips';
import { MessageText } from '@/components/craft/message-text';
import { channelWords } from '@/components/craft/words';
import { refusalOf } from '@/components/privacy/refusal-notice';
import { CopyMessage } from '@/components/sequence/copy-message';
import { EmailBelow } from '@/components/sequence/email-footer';
import { EmptyNote } from '@/components/sequence/empty-note';
import { isRunning, type Step } from '@/components/sequence/live';
import { sourcesOf } from '@/components/sequence/sources';
import { StringStep } from '@/components/sequence/string-step';
import { angleWords } from '@/components/sequence/words';
import { Skeleton } from '@/components/ui/skeleton';
import { stepChannel } from '@/lib/craft/limits';
import type { MessageBody, PlanBody, SequenceView } from '@/lib/sequence/schema';

type Props = { step: Step; view: SequenceView; day: number | null };

/** A step while the sequence is written: its message, the text that is streaming in, or what it waits for. */
export function ComposeStep({ step, view, day }: Props) {
  return (
    <StringStep step={step.step} state={step.state} day={day}>
      {step.message && <Written message={step.message} view={view} />}
      {(step.state === 'live' || step.state === 'cut') && <Writing step={step} view={view} />}
      {step.state === 'wait' && <Waiting step={step} running={isRunning(view)} />}
    </StringStep>
  );
}

function Head({ name, aside }: { name: string; aside: string | null }) {
  return (
    <p className="mb-1 flex items-baseline gap-2 text-12 text-ink-3">
      <b className="text-ink-2">{name}</b>
      {aside && <span className="ml-auto">{aside}</span>}
    </p>
  );
}

function Written({ message, view }: { message: MessageBody; view: SequenceView }) {
  const length = message.checks.find(({ id }) => id === 'length');
  return (
    <>
      <Head name={channelWords[message.channel]} aside={length?.label ?? null} />
      {message.msg_content === '' ? (
        <EmptyNote message={message} />
      ) : (
        <>
          {message.subject && <p className="mb-1 font-semibold wrap-anywhere">{message.subject}</p>}
          <MessageText
            id={`message-${message.step}`}
            text={message.msg_content}
            claims={message.claims}
            sources={sourcesOf(view)}
            className="max-w-[64ch] text-16"
            cardClassName="sm:absolute sm:left-[18px] sm:top-[calc(100%-10px)] sm:w-[340px]"
          />
          <EmailBelow message={message} />
          <div className="mt-2 flex flex-wrap items-center gap-x-4 gap-y-0.5">
            <CheckChips
              checks={message.checks.filter(({ id, status }) => shownHere(id) || status !== 'pass')}
              leading={leading}
              explained={false}
            />
            <span className="ml-auto">
              <CopyMessage
                message={message}
                person={view.prospect}
                refusal={refusalOf(view.contactable)}
                look="quiet"
              />
            </span>
          </div>
        </>
      )}
    </>
  );
}

const leading: MessageBody['checks'][number]['id'][] = ['grounding', 'tone', 'question', 'tells'];
const shownHere = (id: MessageBody['checks'][number]['id']) => leading.includes(id);

function Writing({ step: { step, state, text, plan }, view }: { step: Step; view: SequenceView }) {
  const characters = text?.text.length ?? 0;
  const soFar = characters > 0 ? `writing, ${characters.toLocaleString('en-US')} so far` : 'writing';
  const cut = state === 'cut';
  return (
    <>
      <Head name={channelWords[stepChannel(view.channel, step)]} aside={cut ? 'not finished' : soFar} />
      {text?.subject && <p className="mb-1 font-semibold wrap-anywhere">{text.subject}</p>}
      <p className={`max-w-[64ch] text-16 wrap-anywhere whitespace-pre-line ${cut ? 'text-ink-3' : 'caret'}`}>
        {text?.text}
      </p>
      {plan && characters === 0 && <p className="text-12 text-ink-2">{planWords(plan)}</p>}
    </>
  );
}

/** What a step will say; its angle alone as long as there is no note. */
const planWords = ({ note, angle }: PlanBody) => note || angleWords[angle];

function Waiting({ step: { step, plan }, running }: { step: Step; running: boolean }) {
  return (
    <>
      <p className="text-12 text-ink-2 wrap-anywhere">
        {plan ? planWords(plan) : running ? 'waiting for its plan' : 'no plan'}
      </p>
      {running ? (
        <div className="flex gap-2">
          <Skeleton width={30 + ((step * 17) % 20)} />
          <Skeleton width={20 + ((step * 13) % 25)} />
        </div>
      ) : (
        <p className="text-12 text-ink-3">not written</p>
      )}
    </>
  );
}
