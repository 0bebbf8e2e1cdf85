/** What the goal asks for: a bank of questions, and what fills `{x}` in an invitation. */
export type Aim = { bank: 'findOut' | 'meeting' | 'referral' | 'invitation'; event: string | null };

/**
 * The goal is our own intention, so its words are not shown, save the thing that somebody is invited to. Own words are
 * read for the kind of ask that they describe.
 */
export function aimOf(goal: string | null): Aim {
  const words = goal?.trim() ?? '';
  const event = invitedTo(words);
  if (event) return { bank: 'invitation', event };
  if (
    words === 'meeting' ||
    /\b(call|meet(ing)?|demo|chat|talk|conversation|appointment|visit|coffee|intro(duction)? call)\b/i.test(
      words,
    )
  ) {
    return { bank: 'meeting', event: null };
  }
  if (
    words === 'referral' ||
    /\b(refer(ral)?|right person|who (is|decides|owns|runs)|introduc\w+|decision[- ]maker|point of contact)\b/i.test(
      words,
    )
  ) {
    return { bank: 'referral', event: null };
  }
  return { bank: 'findOut', event: null };
}

/** "Invite to our webinar on 3 December" → "our webinar on 3 December". */
function invitedTo(words: string): string | null {
  const match =
    /^(?:please )?invit(?:e|ation)(?: (?:them|her|him|you|the prospect|people))? (?:to|for) ((?:an?|the|our|my) [^.!?\n]{3,60})/i.exec(
      words,
    );
  const event = match?.[1]?.replace(/[’‘]/g, "'").trim() ?? '';
  return event && !/[@:;"“”[\]{}<>|—–]|https?|www/.test(event) ? event : null;
}
