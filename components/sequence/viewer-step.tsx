import { channelWords } from '@/components/craft/words';
import { refusalOf } from '@/components/privacy/refusal-notice';
import { CopyMessage } from '@/components/sequence/copy-message';
import { EditedLine } from '@/components/sequence/edited-line';
import { isRunning, type Step } from '@/components/sequence/live';
import { MessageEditor } from '@/components/sequence/message-editor';
import { PaceControl } from '@/components/sequence/pace-control';
import { RewriteForm } from '@/components/sequence/rewrite-form';
import { StepEditing, WhileRead } from '@/components/sequence/step-editing';
import {
  isSent,
  StepDay,
  StepMoves,
  StepPanel,
  StepStanding,
  waitsForAcceptance,
} from '@/components/sequence/step-outreach';
import { StepTools } from '@/components/sequence/step-tools';
import type { ViewerMoves } from '@/components/sequence/use-viewer-moves';
import { VariantColumns } from '@/components/sequence/variant-columns';
import { ViewerMessage } from '@/components/sequence/viewer-message';
import { angleWords } from '@/components/sequence/words';
import { Skeleton } from '@/components/ui/skeleton';
import type { Provider } from '@/db/schema/values';
import { stepChannel } from '@/lib/craft/limits';
import type { MessageBody, SequenceView } from '@/lib/sequence/schema';

type Props = {
  step: Step;
  view: SequenceView;
  day: number | null;
  /** The message after this one, for what stands between the two. */
  next: MessageBody | null;
  /** The step that the keys act on. */
  current: boolean;
  hotkey?: string;
  singleKeys: boolean;
  moves: ViewerMoves;
  /** Called when the focus comes into it: the keys act on it from then on. */
  onCurrent: () => void;
  /** Who would write now. */
  writer: Provider;
  /** Reads the rows again after a verdict was changed; null while the sequence is written. */
  onChanged: (() => Promise<unknown>) | null;
};

/** One message on the string, with the days to the next one below it. */
export function ViewerStep({ step, view, day, next, current, hotkey, writer, onChanged, ...rest }: Props) {
  const { onCurrent, moves, singleKeys } = rest;
  const channel = stepChannel(view.channel, step.step);
  const afterNote = channel === 'connection_note';
  const ended = view.status === 'completed' && view.outreach.stage !== 'running';
  return (
    <li className="group relative grid grid-cols-[20px_minmax(0,1fr)] lg:grid-cols-[124px_minmax(0,1fr)]">
      <span
        aria-hidden="true"
        className="absolute inset-y-0 left-1 w-px bg-line-2 group-first:top-3.5 group-last:bottom-auto group-last:h-3.5 lg:left-[104px]"
      />
      <p className="relative col-start-2 flex items-baseline gap-2 pb-2 text-12 text-ink-3 lg:col-start-1 lg:block lg:px-6 lg:pt-1 lg:pb-0">
        <StepDay step={step.step} view={view} day={day} />
        <Dot step={step} next={current && !ended} sent={isSent(step.step, view)} />
      </p>
      <article
        id={`step-${step.step}`}
        tabIndex={-1}
        aria-label={`Step ${step.step}, ${words[step.state]}`}
        aria-current={current ? 'step' : undefined}
        // A press moves the focus before it is a click: what is pressed must not move away from under it.
        onFocus={({ target }) => target.matches(':focus-visible') && onCurrent()}
        onPointerUp={onCurrent}
        className={`col-start-2 min-w-0 scroll-mt-2 rounded-2 border border-line lg:scroll-mt-4 ${step.state === 'wait' || step.state === 'cut' ? 'border-dashed' : 'bg-surface'}`}
      >
        <StepEditing step={step} view={view} writer={writer} refresh={onChanged}>
          <Head step={step} channel={channelWords[channel]} view={view} />
          <MessageEditor />
          <WhileRead>
            <Body step={step} view={view} onChanged={onChanged} />
            <EditedLine />
            {step.message && (
              <div className="flex flex-wrap items-center gap-1 border-t border-line px-3 py-2">
                {step.message.msg_content !== '' && (
                  <CopyMessage
                    id={`copy-${step.step}`}
                    message={step.message}
                    person={view.prospect}
                    refusal={refusalOf(view.contactable)}
                    look={current && !ended && !waitsForAcceptance(step.step, view) ? 'primary' : 'plain'}
                    hotkey={hotkey}
                  />
                )}
                <StepMoves step={step.step} {...{ view, moves, singleKeys, current }} />
                <StepTools />
              </div>
            )}
            <StepPanel step={step.step} view={view} moves={moves} />
            <RewriteForm />
            <VariantColumns />
          </WhileRead>
        </StepEditing>
      </article>
      {step.step < view.sequence_generation_result.sequence_length && (
        <Gap view={view} next={next} afterNote={afterNote} refresh={onChanged} />
      )}
    </li>
  );
}

const words = { done: 'written', live: 'being written', cut: 'not finished', wait: 'waiting' };

function Dot({ step, next, sent }: { step: Step; next: boolean; sent: boolean }) {
  const look =
    next && step.message
      ? 'top-[3px] -left-[22px] size-[13px] bg-accent shadow-[0_0_0_3px_var(--bg)] lg:top-[7px] lg:left-[98px]'
      : `top-[5px] -left-5 size-[9px] border-[1.5px] bg-bg lg:top-[9px] lg:left-[100px] ${sent ? 'border-ink-3 bg-ink-3!' : step.state === 'live' ? 'border-accent' : 'border-line-3'}`;
  return <span aria-hidden="true" className={`absolute rounded-full ${look}`} />;
}

type HeadProps = Pick<Props, 'step' | 'view'> & { channel: string };

/** Beside the gauges, where there are any: they stand at its height. */
function Head({ step: { step, plan, message }, channel, view }: HeadProps) {
  return (
    <p
      className={`flex flex-wrap items-baseline gap-x-2.5 gap-y-0.5 px-3.5 pt-2.5 text-12 text-ink-3 lg:px-[18px] ${message?.tone && !isSent(step, view) ? 'xl:mr-[324px] xl:pr-0' : ''}`}
    >
      <b className="text-13 text-ink">
        {step} {channel}
      </b>
      {plan && (
        <span className="wrap-anywhere">
          {angleWords[plan.angle]}
          {plan.note && `: ${plan.note}`}
        </span>
      )}
      <StepStanding step={step} view={view} />
    </p>
  );
}

function Body({ step, view, onChanged }: Pick<Props, 'step' | 'view' | 'onChanged'>) {
  if (step.message) return <ViewerMessage message={step.message} view={view} onChanged={onChanged} />;
  return (
    <div className="px-3.5 pt-1 pb-3.5 lg:px-[18px]">
      {step.text ? (
        <Unfinished text={step.text.text} cut={step.state === 'cut'} />
      ) : (
        <Missing running={isRunning(view)} />
      )}
    </div>
  );
}

function Unfinished({ text, cut }: { text: string; cut: boolean }) {
  return (
    <>
      <p
        className={`max-w-measure text-16 wrap-anywhere whitespace-pre-line ${cut ? 'text-ink-3' : 'caret'}`}
      >
        {text}
      </p>
      {cut && <p className="mt-1 text-13 text-ink-3">Not finished.</p>}
    </>
  );
}

function Missing({ running }: { running: boolean }) {
  if (!running) return <p className="text-13 text-ink-3">Not written.</p>;
  return (
    <div className="grid gap-3 py-1.5">
      <Skeleton width={56} />
      <Skeleton width={38} />
    </div>
  );
}

type GapProps = {
  view: SequenceView;
  next: MessageBody | null;
  afterNote: boolean;
  refresh: Props['onChanged'];
};

/** One cross-mark for each waiting day, and the condition in words. */
function Gap({ view, next, afterNote, refresh }: GapProps) {
  const days = next?.delay_days ?? 0;
  const waited = Array.from({ length: Math.min(days, 10) }, (_, i) => i + 1);
  return (
    <div className="relative col-start-2 flex min-h-9 items-center text-12 text-ink-3">
      {next && (
        <span
          aria-hidden="true"
          className="absolute inset-y-0.5 -left-5 flex w-[9px] flex-col justify-evenly lg:-left-6"
        >
          {waited.map((day) => (
            <i key={day} className="h-px bg-line-2" />
          ))}
        </span>
      )}
      {next && <PaceControl view={view} next={next} afterNote={afterNote} refresh={refresh} />}
    </div>
  );
}
