const BULLET = /^(?:[•●▪■◦‣⁃➢➤✓✔→»]\s*|[*–—-]\s+|o\s(?=\p{Lu}))(?=\S)/u;

/** One line each, white space collapsed; a blank line is an empty string. */
export function toLines(text: string): string[] {
  return text.split(/\r\n|[\n\r\v\f\u0085]/).map((line) => line.replace(/[\s\u00A0]+/g, ' ').trim());
}

/** Paragraphs from lines: bullets lose their sign, and lines that an e-mail program broke are joined again. */
export function unwrap(lines: string[]): string[] {
  const paragraphs: string[] = [];
  let isOpen = false;
  for (const line of lines) {
    const last = paragraphs.at(-1);
    const goesOn = isOpen && last !== undefined && /^\p{Ll}/u.test(line);
    if (goesOn) paragraphs[paragraphs.length - 1] = `${last} ${line}`;
    else if (line !== '') paragraphs.push(line.replace(BULLET, ''));
    isOpen = line.length >= 50 && !/[.!?:;…]["”')]?$/.test(line);
  }
  return paragraphs.filter((paragraph) => /[\p{L}\p{N}]/u.test(paragraph));
}
