import 'server-only';
import { abilitiesOf } from './abilities';
import { expectedCost } from './expected';
import { buildRequest } from './request';
import { answererOf, startRun } from './run';
import type { AiTask, Writers } from './schema';

/** The most that one call for this task may cost, in USD, before there is a run; null where no price is known. */
export function expectedTaskCost(
  settings: Writers,
  task: Pick<AiTask<unknown>, 'type' | 'prompt'>,
): number | null {
  const run = startRun({ settings, sequenceId: null });
  const answerer = answererOf(run, task.type);
  if (answerer.provider === 'built-in') return 0;
  const abilities = abilitiesOf(answerer);
  return expectedCost(
    answerer,
    buildRequest(task, { run, abilities, stream: true, doubled: false, repair: null }),
  );
}
