import type { ReactNode } from 'react';
import { dateWords, nearDayWords, weekdayWords } from '@/components/sequence/outreach-words';
import { SnoozePanel } from '@/components/sequence/snooze-panel';
import { TimePanel } from '@/components/sequence/time-panel';
import type { Panel, ViewerMoves } from '@/components/sequence/use-viewer-moves';
import { Button, type ButtonLook } from '@/components/ui/button';
import { Kbd } from '@/components/ui/kbd';
import { LocalTime } from '@/components/ui/local-time';
import { daysBetween } from '@/lib/calendar';
import type { SequenceView } from '@/lib/sequence/schema';

/** The date of a step once it is known, with the days since the first; else the day as it is planned. */
export function StepDay({ step, view, day }: { step: number; view: SequenceView; day: number | null }) {
  const { days, today } = view.schedule;
  const date = days[step];
  if (!date) {
    return (
      <>
        <b className="text-13 text-ink lg:block">{day === null ? `Step ${step}` : `Day ${day}`}</b>
        {day !== null && `step ${step}`}
      </>
    );
  }
  const first = days[1];
  const near = nearDayWords(date, today);
  const named = near === 'Today' || near === 'Tomorrow';
  return (
    <>
      <b className="text-13 text-ink lg:block">{named ? near : dateWords(date)}</b>
      {weekdayWords(date)}
      {first && `, day ${daysBetween(first, date)}`}
    </>
  );
}

/** What became of the step: sent by whom and when, accepted, skipped. */
export function StepStanding({ step, view }: { step: number; view: SequenceView }) {
  const state = view.message_states[step];
  const by = view.moves.findLast((move) => move.step === step && move.kind === 'sent')?.by;
  const isNote = view.channel === 'linkedin' && step === 1;
  const { accepted_at } = view.outreach;
  if (!state?.sent_at && !state?.skipped_at) return null;
  return (
    <span className="flex flex-wrap gap-x-2.5">
      {state.sent_at && (
        <span>
          sent by {by ?? 'you'}, <LocalTime iso={state.sent_at} />
        </span>
      )}
      {state.skipped_at && <span>skipped</span>}
      {isNote && accepted_at && (
        <span>
          accepted <LocalTime iso={accepted_at} dateOnly />
        </span>
      )}
    </span>
  );
}

type MovesProps = {
  step: number;
  view: SequenceView;
  moves: ViewerMoves;
  singleKeys: boolean;
  /** Whether the eye is on the step, so that what comes next is filled. */
  current: boolean;
};

/** What can be done with the step that is next; nothing on the other ones. */
export function StepMoves({ step, view, moves, singleKeys, current }: MovesProps) {
  if (!isNext(step, view)) return null;
  const key = (letter: string, onAccent = false) => singleKeys && <Kbd onAccent={onAccent}>{letter}</Kbd>;
  const waits = waitsForAcceptance(step, view);
  return (
    <>
      {waits && (
        <Move id="move-accepted" look={current ? 'primary' : 'plain'} onClick={moves.accepted}>
          Accepted {key('A', current)}
        </Move>
      )}
      <Move look={waits ? 'quiet' : 'plain'} onClick={moves.sent}>
        Mark sent {!waits && key('S')}
      </Move>
      {!waits && (
        <Move look="plain" onClick={() => moves.open('snoozed')}>
          {view.outreach.waiting_for ? 'Set a day' : 'Snooze'} {key('Z')}
        </Move>
      )}
      <Move onClick={moves.skip}>Skip {key('X')}</Move>
      <Move onClick={() => moves.open(waits ? 'accepted' : 'sent')}>
        {waits ? 'Accepted earlier' : 'Sent earlier'}
      </Move>
    </>
  );
}

type MoveProps = { look?: ButtonLook; id?: string; onClick: () => void; children: ReactNode };

function Move({ look = 'quiet', onClick, id, children }: MoveProps) {
  return (
    <Button id={id} onClick={onClick} look={look} className={look === 'quiet' ? 'px-2' : ''}>
      {children}
    </Button>
  );
}

/** The question that is open about the step, below what can be done with it. */
export function StepPanel({ step, view, moves }: Omit<MovesProps, 'singleKeys' | 'current'>) {
  if (!isNext(step, view)) return null;
  const shared = { id: view.sequence_id, onClose: moves.close };
  const panels: Record<Panel, ReactNode> = {
    sent: <TimePanel {...shared} label="Sent at" act="Mark sent then" onChoose={moves.sentAt} />,
    accepted: (
      <TimePanel {...shared} label="Accepted at" act="Mark accepted then" onChoose={moves.acceptedAt} />
    ),
    snoozed: (
      <SnoozePanel {...shared} deciding={view.outreach.waiting_for === 'decision'} onChoose={moves.snooze} />
    ),
    replied: null,
  };
  const panel = moves.panel && panels[moves.panel];
  return panel && <div className="border-t border-line px-3.5 py-3 lg:px-[18px]">{panel}</div>;
}

export const isSent = (step: number, view: SequenceView) => Boolean(view.message_states[step]?.sent_at);

/** Whether there is anything that could have been answered. */
export const wasSent = ({ message_states }: SequenceView) =>
  Object.values(message_states).some(({ sent_at }) => sent_at !== null);

/** Whether the step is the one that is sent next. */
export const isNext = (step: number, view: SequenceView) =>
  view.status === 'completed' && view.outreach.stage === 'running' && view.outreach.current_step === step;

/** Whether it is next, and goes out once the invitation is accepted. */
export const waitsForAcceptance = (step: number, view: SequenceView) =>
  isNext(step, view) && view.outreach.waiting_for === 'acceptance';
