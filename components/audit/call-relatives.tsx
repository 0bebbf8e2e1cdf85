'use client';

import { CallTime } from '@/components/audit/call-time';
import { CompareForm } from '@/components/audit/compare-form';
import type { OpenPlace } from '@/components/audit/use-open-call';
import { modelWords, type Outcome, outcomeOf, priceInLine, taskWords } from '@/components/audit/words';
import { LinkButton } from '@/components/ui/button';
import type { CallLine, OpenedCall } from '@/lib/ai/audit-schema';

type Props = { call: OpenedCall; place: OpenPlace };

/** The calls that belong to this one; each can be opened, or laid beside it. */
export function CallRelatives({ call, place }: Props) {
  const about = call.step === null ? 'Other calls for this research' : 'Other calls for this message';
  const lists = [
    { title: 'Attempts', lines: call.attempts.length > 1 ? call.attempts : [] },
    { title: about, lines: call.related },
    { title: 'Replays', lines: call.replays },
  ];
  return (
    <div className="mt-3 grid gap-x-4 gap-y-3 text-12 lg:grid-cols-2">
      {lists
        .filter(({ lines }) => lines.length > 0)
        .map(({ title, lines }) => (
          <section key={title} aria-label={title} className="min-w-0">
            <h3 className="border-b border-line-2 pb-1 text-12">{title}</h3>
            <ul className="max-h-56 overflow-auto">
              {lines.map((line) => (
                <Relative key={line.id} line={line} isThis={line.id === call.id} call={call} place={place} />
              ))}
            </ul>
          </section>
        ))}
      <CompareForm call={call} place={place} />
    </div>
  );
}

const looks: Record<Outcome['tone'], string> = {
  ok: '',
  quiet: '',
  off: 'font-semibold text-warn',
  failed: 'font-semibold text-fail',
};

type RelativeProps = Props & { line: CallLine; isThis: boolean };

function Relative({ line, isThis, call, place }: RelativeProps) {
  const { id, attempt } = line;
  const outcome = outcomeOf(line);
  const name = attempt > 1 ? `${taskWords(line)}, try ${attempt}` : taskWords(line);
  return (
    <li className="flex flex-wrap items-center gap-x-3 border-b border-line py-1 text-ink-3">
      {isThis ? (
        <span aria-current="true" className="font-semibold text-ink">
          {name}, this one
        </span>
      ) : (
        <LinkButton onClick={() => place.go(id)} className="pointer-coarse:min-h-11">
          {name}
        </LinkButton>
      )}
      <span>
        <CallTime iso={line.createdAt} />, {modelWords(line)}, {priceInLine(line)},{' '}
        <span className={looks[outcome.tone]}>{outcome.words}</span>
      </span>
      {!isThis && (
        <LinkButton
          aria-label={`Compare with ${name}`}
          aria-pressed={place.beside === id}
          onClick={() => place.compare(call.id, place.beside === id ? null : id)}
          className="ml-auto pointer-coarse:min-h-11"
        >
          Compare
        </LinkButton>
      )}
    </li>
  );
}
