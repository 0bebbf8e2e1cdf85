import { askCheck, questionCheck } from '@/lib/craft/checks/ask';
import { lengthCheck } from '@/lib/craft/checks/length';
import { nameCheck } from '@/lib/craft/checks/name';
import { openingCheck, sendWithoutNote } from '@/lib/craft/checks/opening';
import { gradeCheck, sentenceCheck } from '@/lib/craft/checks/reading';
import { repetitionCheck } from '@/lib/craft/checks/repetition';
import { groundingCheck, ownClaimsCheck } from '@/lib/craft/checks/sources';
import type { Examined } from '@/lib/craft/checks/subject';
import { toneCheck } from '@/lib/craft/checks/tone';
import { linksCheck, placeholderCheck, tellsCheck } from '@/lib/craft/checks/wording';
import { confidence } from '@/lib/craft/confidence';
import { type Grounding, verifyClaims } from '@/lib/craft/grounding';
import type { Check, CraftContext, Judgement, MessageDraft } from '@/lib/craft/schema';
import { measureTone } from '@/lib/tone/meter';
import { readText } from '@/lib/tone/text';

type Judged = Pick<MessageDraft, 'subject' | 'content' | 'claims'>;

/** Every check on a message, each once and in a fixed order; plain code, the same answer for the same text. */
export function judgeMessage(draft: Judged, ctx: CraftContext): Judgement {
  if (draft.content.trim() === '') return judgeEmpty(draft, ctx);
  const grounding = groundingOf(draft, ctx);
  const tone = measureTone(draft.content);
  const examined: Examined = {
    subject: draft.subject,
    content: draft.content,
    read: readText(draft.content),
    claims: grounding.claims,
    grounding,
    tone,
    ctx,
  };
  const checks = all.map((check) => check(examined));
  return finish(grounding.claims, checks, tone.tone, ctx);
}

/** A text is judged when it is chosen, stored and compared with its neighbours: its facts are looked up once. */
function groundingOf({ content, claims }: Judged, ctx: CraftContext): Grounding {
  const { evidence, tone: _tone, others: _others, vouched = [], ...rest } = ctx;
  const stated = claims.map(({ quote, type, evidence: ids, evidenceQuote = null }) => [
    ...[quote, type, ids, evidenceQuote],
  ]);
  const key = JSON.stringify([content, stated, vouched, rest]);
  const known = groundings.get(evidence) ?? new Map<string, Grounding>();
  const grounding = known.get(key) ?? verifyClaims(content, claims, ctx);
  if (known.size >= MOST_KEPT) known.clear();
  groundings.set(evidence, known.set(key, grounding));
  return grounding;
}

/** By the profile they rest on, and gone with it. */
const groundings = new WeakMap<CraftContext['evidence'], Map<string, Grounding>>();
const MOST_KEPT = 64;

const all: readonly ((examined: Examined) => Check)[] = [
  lengthCheck,
  groundingCheck,
  ownClaimsCheck,
  toneCheck,
  questionCheck,
  askCheck,
  openingCheck,
  linksCheck,
  tellsCheck,
  placeholderCheck,
  nameCheck,
  repetitionCheck,
  gradeCheck,
  sentenceCheck,
];

/** No text: advice where a note may be left out, else a failure. */
function judgeEmpty(draft: Judged, ctx: CraftContext): Judgement {
  const check = ctx.channel === 'connection_note' ? sendWithoutNote : lengthCheck({ ...draft, ctx });
  return finish([], [check], null, ctx);
}

function finish(
  claims: Judgement['claims'],
  checks: Check[],
  tone: Judgement['tone'],
  ctx: CraftContext,
): Judgement {
  const { score, reasons } = confidence({
    claims,
    facts: ctx.evidence.length,
    tone,
    target: ctx.tone,
    checks,
  });
  return { claims, checks, tone, confidence: score, confidenceReasons: reasons };
}
