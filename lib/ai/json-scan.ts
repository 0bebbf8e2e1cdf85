/** Where in `text` the model's thinking ends and its answer begins; the length of `text` while it still thinks. */
export function thinkingEnd(text: string): number {
  let at = skipSpace(text, 0);
  while (/^<think(ing)?>/i.test(text.slice(at, at + 12))) {
    const end = after(/<\/think(ing)?>/gi, text, at);
    if (end === -1) return text.length;
    at = skipSpace(text, end);
  }
  if (text[at] === '{') return at;
  // Some templates open the block themselves, so that only its end is in the answer.
  const end = after(/<\/think(ing)?>(?=\s*(\{|```|$))/gi, text, at);
  return end === -1 ? at : skipSpace(text, end);
}

function after(pattern: RegExp, text: string, from: number): number {
  pattern.lastIndex = from;
  return pattern.test(text) ? pattern.lastIndex : -1;
}

function skipSpace(text: string, from: number): number {
  let at = from;
  while (at < text.length && /[\s\uFEFF]/.test(text[at] ?? '')) at += 1;
  return at;
}

/** The index of the brace that closes the one at `open`, blind to braces in strings; -1 when it is not there (yet). */
export function closingBrace(text: string, open: number): number {
  let depth = 0;
  let inString = false;
  for (let at = open; at < text.length; at += 1) {
    const char = text[at];
    if (inString) {
      if (char === '\\') at += 1;
      else if (char === '"') inString = false;
    } else if (char === '"') inString = true;
    else if (char === '{') depth += 1;
    else if (char === '}') {
      depth -= 1;
      if (depth === 0) return at;
    }
  }
  return -1;
}
