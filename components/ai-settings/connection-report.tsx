import type { ConnectionTest } from '@/components/ai-settings/use-connection-test';
import { fieldWords, partWords, stateWords } from '@/components/ai-settings/words';
import { Icon } from '@/components/ui/icon';
import { type TestFinding, type TestPart, testParts } from '@/lib/ai/server-schema';

/** What a test has found so far, one line for each thing that it looks at. */
export function ConnectionReport({ test, name }: { test: ConnectionTest; name: string }) {
  if (test.state === 'idle') return null;
  return (
    <section aria-label={`Test of ${name}`} className="mt-3 border-y border-line py-2">
      <p role="status" className="min-h-6 text-13 font-semibold wrap-anywhere">
        {summary(test)}
      </p>
      <ul className="mt-1">
        {testParts.map((part) => (
          <Line key={part} part={part} finding={test.findings[part]} running={test.state === 'running'} />
        ))}
      </ul>
      {test.calls > 0 && (
        <p className="mt-1 text-12 text-ink-3">
          {test.calls === 1 ? 'One AI call is' : `${test.calls} AI calls are`} on the record. Nothing in the
          settings was changed.
        </p>
      )}
    </section>
  );
}

type LineProps = { part: TestPart; finding: TestFinding | undefined; running: boolean };

const tones = {
  pass: 'text-ink',
  warn: 'text-warn',
  fail: 'text-fail',
  trying: 'text-ink-2',
  unknown: 'text-ink-3',
};

function Line({ part, finding, running }: LineProps) {
  const state = finding?.state ?? 'waiting';
  const words = finding?.words ?? (running ? 'Waiting' : 'Not looked at');
  return (
    <li
      data-part={part}
      data-state={state}
      className="grid min-h-6 grid-cols-[1rem_minmax(0,1fr)] gap-x-2 py-0.5 text-13 sm:grid-cols-[1rem_9rem_minmax(0,1fr)]"
    >
      <span className="pt-0.5">
        {state === 'pass' && <Icon name="check" className="size-3.5! text-accent" />}
        {(state === 'warn' || state === 'fail') && (
          <Icon name="warn" className={`size-3.5! ${state === 'warn' ? 'text-warn' : 'text-fail'}`} />
        )}
        {(state === 'trying' || state === 'waiting') && (
          <span aria-hidden="true" className="mx-auto mt-2 block h-px w-2 bg-line-3" />
        )}
        {finding && finding.state !== 'trying' && <span className="sr-only">{stateWords[state]}: </span>}
      </span>
      <span className="text-ink-2">{partWords[part]}</span>
      <span
        className={`col-start-2 wrap-anywhere sm:col-start-3 ${finding ? tones[finding.state] : 'text-ink-3'}`}
      >
        {words}
      </span>
    </li>
  );
}

function summary({ state, problem, findings }: ConnectionTest): string {
  if (problem) return problem;
  if (state === 'running') return 'Testing';
  if (state === 'stopped') return 'The test was stopped.';
  if (state === 'passed') return 'The connection works.';
  const field = Object.values(findings).find((finding) => finding.state === 'fail')?.field;
  return field
    ? `The connection does not work. Change ${fieldWords[field]}.`
    : 'The connection does not work.';
}
