import { embedded } from './embedded';

/** How a question is put in words of its own: `{q}` the question, `{Q}` with a capital, `{e}` as a clause, `{h}` hesitant. */
export function put(question: string, manner: string): string | null {
  if (manner.includes('yes or no') && !isYesOrNo(question)) return null;
  const clause = manner.includes('{e}') ? embedded(question) : '';
  const hesitant = manner.includes('{h}') ? hesitate(question) : '';
  if (clause === null || hesitant === null) return null;
  const text = manner
    .replace('{Q}', question)
    .replace('{q}', low(question))
    .replace('{e}', clause)
    .replace(/(?<=.)\{h\}/, low(hesitant))
    .replace('{h}', hesitant);
  return `${text}?`;
}

const low = (text: string) => `${text.charAt(0).toLowerCase()}${text.slice(1)}`;

/** Whether yes or no would answer it, as it stands or as a clause. */
export function isYesOrNo(question: string): boolean {
  return !/\b(what|how|who|whom|whose|where|or)\b/i.test(question);
}

/** A question that offers or proposes something: to ask whether one may ask it would be odd. */
export function isOffer(question: string): boolean {
  return /^(?:Would|Could|Shall|Should|May|Do I|Is|Are|Want|Might)\b/.test(question);
}

/** "Would you like to join" → "Would you perhaps like to join"; null where there is no room for it. */
function hesitate(question: string): string | null {
  for (const [pattern, to] of hesitations) if (pattern.test(question)) return question.replace(pattern, to);
  return null;
}

const hesitations: [RegExp, string][] = [
  [/^(Would|Could) (you|we|I|it|that) /, '$1 $2 perhaps '],
  [/^(?:Shall|Should) I /, 'Should I perhaps '],
  [/^Would (an? |later )/, 'Might $1'],
];
