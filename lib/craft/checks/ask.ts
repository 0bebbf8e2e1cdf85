import type { Examined } from '@/lib/craft/checks/subject';
import type { Check } from '@/lib/craft/schema';
import type { Sentence } from '@/lib/tone/text';

const boomerang =
  'Boomerang: one to three questions get about half as many answers again as none (fastcompany.com/3057096)';
const gong =
  'Gong, 304,000 e-mails: asking for interest 12 % answers, for a meeting 7 % (getgangly.com/blog/cold-email-call-to-action)';

/** Exactly one question. */
export function questionCheck({ read }: Pick<Examined, 'read'>): Check {
  const count = read.sentences.filter((sentence) => sentence.question).length;
  const base = { id: 'question' as const, source: boomerang };
  if (count === 1)
    return {
      ...base,
      status: 'pass',
      label: 'One question',
      message: 'One question, so it is clear what to answer.',
    };
  if (count === 0)
    return {
      ...base,
      status: 'warn',
      label: 'No question',
      message: 'No question: one gives the reader something to answer.',
    };
  return {
    ...base,
    status: count > 3 ? 'fail' : 'warn',
    label: `${count} questions`,
    message: `${count} questions: keep the one that you most want answered.`,
  };
}

/** One ask at most, and of a kind that suits the step. */
export function askCheck({ read, ctx }: Pick<Examined, 'read' | 'ctx'>): Check {
  const asks = read.sentences.flatMap((sentence) => asksOf(sentence).map((kind) => ({ kind, sentence })));
  const kinds = [...new Set(asks.map((ask) => ask.kind))].filter((kind) => kind !== 'interest');
  const base = { id: 'ask' as const, source: gong };
  if (kinds.length > 1) {
    return {
      ...base,
      status: 'warn',
      label: `${kinds.length} asks`,
      message: `${kinds.length} asks, ${kinds.map((kind) => named[kind]).join(' and ')}: one is easier to answer.`,
    };
  }
  const meeting = asks.find((ask) => ask.kind === 'meeting');
  const wanted = ctx.goal !== null && /meet|call|demo/i.test(ctx.goal);
  if (ctx.step === 1 && meeting && (!wanted || concrete.test(meeting.sentence.text))) {
    return {
      ...base,
      status: 'warn',
      label: 'Asks for time at once',
      message: 'A first message that asks for time gets fewer answers than one that asks for interest.',
    };
  }
  const kind = kinds[0] ?? (asks.length > 0 ? 'interest' : null);
  if (kind === null)
    return {
      ...base,
      status: 'warn',
      label: 'No ask',
      message: 'Nothing is asked: say what you would like to know.',
    };
  return {
    ...base,
    status: 'pass',
    label: `One ask, ${named[kind]}`,
    message: `One ask, ${named[kind]}, which suits step ${ctx.step}.`,
  };
}

type AskKind = 'meeting' | 'resource' | 'referral' | 'interest';

const named: Record<AskKind, string> = {
  meeting: 'a meeting',
  resource: 'to send something',
  referral: 'the right person',
  interest: 'their view',
};

const concrete =
  /\d|\b(?:monday|tuesday|wednesday|thursday|friday|tomorrow|this week|next week|calendar|half an hour|minutes)\b/i;

const patterns: [AskKind, RegExp][] = [
  [
    'meeting',
    /\b(?:(?:a|quick|short|brief|first|intro\w*|\d+[- ]?min\w*) (?:call|chat|demo|meeting|conversation|coffee)|meet\b|hop on|jump on|speak (?:on|next|this)|talk (?:on|next|this)|find (?:some )?time|book (?:a|some) (?:time|slot|call)|minutes of your|free (?:on|for|next|this)|calendar)\b/i,
  ],
  [
    'resource',
    /\b(?:shall|should|may|can|could|would you like me to|want me to|happy to|glad to)\b.{0,25}\b(?:send|share|show|forward|pass)\b/i,
  ],
  [
    'referral',
    /\b(?:who(?:ever)? (?:is|would be|owns|looks after|runs|decides|should)|right person|point me|somebody else|someone else|a colleague who)\b/i,
  ],
];

function asksOf(sentence: Sentence): AskKind[] {
  const asking = sentence.question || request.test(sentence.text);
  if (!asking) return [];
  const kinds = patterns.filter(([, pattern]) => pattern.test(sentence.text)).map(([kind]) => kind);
  return kinds.length > 0 ? kinds.slice(0, 1) : ['interest'];
}

const request =
  /^(?:please |so |then )?(?:tell me|let me know|send me|reply|let's|let us|book|pick|choose|point me|answer|say (?:yes|no|so)|have a look|take a look|write back|call me)\b|\b(?:i wonder|i was wondering|i would (?:welcome|like to (?:hear|know))|i'd (?:welcome|like to (?:hear|know))|(?:would|might) be (?:good|useful|glad|interesting) to (?:hear|know)|happy to (?:send|share|show)|glad to (?:send|share|show))\b/i;
