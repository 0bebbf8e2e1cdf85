import { readText } from '@/lib/tone/text';

/** The text without every sentence that touches the quote; the lines between the others stay as they are. */
export function withoutWords(content: string, quote: string): string {
  const at = content.indexOf(quote);
  if (quote === '' || at < 0) return content;
  const end = at + quote.length;
  let cut = content;
  let from = content.length;
  for (const { text } of readText(content).sentences.toReversed()) {
    const start = content.lastIndexOf(text, from - text.length);
    if (start < 0) continue;
    from = start;
    if (start < end && at < start + text.length)
      cut = cut.slice(0, start) + cut.slice(start + text.length).replace(/^[ \t]+/, '');
  }
  return cut.replace(/[ \t]+$/gm, '').trim();
}
