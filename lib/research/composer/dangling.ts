/** Whether a word points at something that an earlier sentence named: "you stopped giving them in January". */
export function pointsOutside(clause: string): boolean {
  const [beforeMany] = clause.split(/\b(?:them|they|these|those|their|theirs)\b/i);
  if (beforeMany !== undefined && beforeMany !== clause && !many.test(beforeMany)) return true;
  const [beforeOne] = clause.split(/\b(?:it|its)\b/i);
  if (beforeOne !== undefined && beforeOne !== clause && !one.test(beforeOne)) return true;
  return bare.test(clause);
}

/** A noun that "them" can stand for, and one that "it" can. */
const many =
  /\b(?!was\b|is\b|this\b|has\b|does\b|always\b)[a-z]{2,}[^s\W]s\b|\b(?:people|staff|women|men|children|(?:every|each) [a-z]+)\b/i;
const one =
  /\b(?:a|an|the|your|no|each|every|another|one|two|three|four|five|\d[\d,.]*) [\p{L}-]+|\p{Lu}\p{L}{2,}/u;

/** "This", "that" and "so" in the place of a noun. */
const bare =
  /^(?:before|after|since|until|with|like) (?:this|that)\b|\b(?:this|that|these|those|so|the (?:same|former|latter))$|\b(?:do|did|done|doing|does|solved) (?:this|that|so)(?=,| (?:for|in|on|at|by|with|and|since|every|twice|now|as|from)\b)/i;
