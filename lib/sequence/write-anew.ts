import 'server-only';
import type { AiRun } from '@/lib/ai/run';
import { runTask } from '@/lib/ai/run-task';
import type { AiTask } from '@/lib/ai/schema';
import { judgeMessage } from '@/lib/craft/judge';
import type { MessageDraft } from '@/lib/craft/schema';
import { AppError } from '@/lib/errors';
import type { Scope } from '@/lib/scope';
import type { ToneSetting } from '@/lib/tone/schema';
import { inSpan } from '@/lib/tracing';
import type { RewriteWishes } from './edit-input';
import type { HeldMessage } from './hold';
import type { Judged } from './improve';
import { vouchesOf } from './judge-stored';
import { repairDraft } from './repair';
import { repairRewriteTask, rewriteInput, rewriteTask } from './rewrite-tasks';
import { craftContext } from './tasks';

type How = {
  kind: 'rewrite' | 'variant';
  run: AiRun;
  wishes: RewriteWishes;
  /** The dials that it is written to and held against. */
  target: ToneSetting;
  onText?: (text: { subject: string | null; text: string }) => void;
};

/** A stored message written again as asked, checked, and repaired as one of a new sequence is. Stores nothing. */
export function writeAnew(scope: Scope, held: HeldMessage, how: How): Promise<Judged> {
  const attributes = { 'overtone.sequence.id': held.sequence.id, 'overtone.step': held.message.step };
  return inSpan(`${how.kind}_message`, { attributes }, () => writeOnce(scope, held, how));
}

async function writeOnce(scope: Scope, held: HeldMessage, how: How): Promise<Judged> {
  const { kind, run, wishes, target, onText } = how;
  const { sequence, message, all } = held;
  const others = all.filter(({ id }) => id !== message.id);
  const context = {
    ...craftContext(sequence, message.step, others),
    tone: target,
    vouched: vouchesOf(message.claims),
  };
  const judged = ({ prompt }: AiTask<MessageDraft>, draft: MessageDraft): Judged => ({
    ...{ draft, promptVersion: prompt.version, judgement: judgeMessage(draft, context) },
  });
  const input = rewriteInput(held, wishes, target);
  const stored = { subject: message.subject, content: message.content };
  const offTone = message.checks.filter(({ id }) => id === 'tone').map((check) => check.message);
  const task = rewriteTask(kind, input, stored, wishes, offTone);
  const draft = await runTask(scope, task, {
    run,
    onPartial: onText && ((partial) => tell(partial, onText)),
  });
  const first = judged(task, draft);
  if (run.settings.provider === 'built-in') return first;
  return repairDraft(first, {
    target,
    again: async (kept, wrong) => {
      const task = repairRewriteTask(kind, input, { kept, wrong, asked: { ...stored, wishes } });
      const again = await runTask(scope, task, { run }).catch(unlessBroken);
      return again && judged(task, again);
    },
  });
}

/** A repair that fails leaves the version before it, shown with what is wrong with it. */
function unlessBroken(error: unknown): null {
  if (error instanceof AppError) return null;
  throw error;
}

function tell(partial: unknown, onText: NonNullable<How['onText']>) {
  if (typeof partial !== 'object' || partial === null) return;
  const text = 'content' in partial && typeof partial.content === 'string' ? partial.content : '';
  const subject = 'subject' in partial && typeof partial.subject === 'string' ? partial.subject : null;
  if (text || subject) onText({ subject, text });
}
