import { parse } from 'partial-json';
import { closingBrace, thinkingEnd } from './json-scan';

/** The answer as far as it has come, as an object; undefined while there is none. For the screen only: nothing is checked. */
export function parsePartial(text: string): unknown {
  const open = text.indexOf('{', thinkingEnd(text));
  if (open === -1) return undefined;
  const close = closingBrace(text, open);
  try {
    return parse(text.slice(open, close === -1 ? text.length : close + 1));
  } catch {
    return undefined;
  }
}

/**
 * Follows a stream: call it with the whole text so far; it looks only at what is new and returns all elements of the
 * top-level array `key` that are closed. A text that is not a continuation (a call tried again) starts it anew.
 */
export function itemReader(key: string): (text: string) => unknown[] {
  let seen = '';
  let scan: ArrayScan | null = null;
  return (text) => {
    if (!text.startsWith(seen)) scan = null;
    seen = text;
    if (!scan) {
      const open = text.indexOf('{', thinkingEnd(text));
      if (open === -1) return [];
      scan = new ArrayScan(key, open);
    }
    scan.read(text);
    return [...scan.items];
  };
}

/** One pass over the characters of a JSON object, remembering where it stands. */
class ArrayScan {
  readonly items: unknown[] = [];
  private depth = 0;
  private stringFrom = -1;
  private lastString = '';
  private property = '';
  private inArray = false;
  private itemFrom = -1;
  private escaped = false;

  constructor(
    private readonly key: string,
    private at: number,
  ) {}

  read(text: string): void {
    for (; this.at < text.length; this.at += 1) {
      const char = text[this.at] ?? '';
      if (this.stringFrom >= 0) this.inString(text, char);
      else this.outside(text, char);
    }
  }

  private inString(text: string, char: string): void {
    if (this.escaped) this.escaped = false;
    else if (char === '\\') this.escaped = true;
    else if (char === '"') {
      if (this.depth === 1) this.lastString = text.slice(this.stringFrom + 1, this.at);
      this.stringFrom = -1;
      if (this.inArray && this.depth === 2) this.close(text, this.at + 1);
    }
  }

  private outside(text: string, char: string): void {
    if (this.inArray && this.depth === 2 && this.itemFrom < 0 && /[^\s,\]]/.test(char))
      this.itemFrom = this.at;
    if (char === '}' || char === ']') this.leave(text);
    else if (char === ',' && this.inArray && this.depth === 2) this.close(text, this.at);
    else if (char === '"') this.stringFrom = this.at;
    else if (char === ':' && this.depth === 1) this.property = this.lastString;
    else if (char === '{' || char === '[') {
      this.depth += 1;
      if (char === '[' && this.depth === 2 && this.property === this.key) this.inArray = true;
    }
  }

  private leave(text: string): void {
    if (this.inArray && this.depth === 2) {
      this.close(text, this.at);
      this.inArray = false;
      this.property = '';
    }
    this.depth -= 1;
    if (this.inArray && this.depth === 2) this.close(text, this.at + 1);
  }

  private close(text: string, end: number): void {
    if (this.itemFrom < 0) return;
    try {
      this.items.push(JSON.parse(text.slice(this.itemFrom, end)));
    } catch {
      // What is not JSON is reported when the whole answer is read.
    }
    this.itemFrom = -1;
  }
}
