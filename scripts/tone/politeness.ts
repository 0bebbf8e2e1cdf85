import { readFileSync } from 'node:fs';

/** A request from Wikipedia and how polite five readers found it, on a scale with mean 0. */
export type Request = { text: string; score: number };

/** The Wikipedia half of the Stanford Politeness Corpus as its CSV file has it; entities are resolved. */
export function readPoliteness(file: string): Request[] {
  const [head = [], ...rows] = parseCsv(readFileSync(file, 'utf8'));
  const at = head.indexOf('Request');
  if (at < 0) throw new Error(`${file} has no column "Request".`);
  // Some requests have ten readers instead of five, so only the last column has its place.
  return rows.map((row) => ({ text: plain(row[at] ?? ''), score: Number(row.at(-1)) }));
}

const plain = (text: string) =>
  text
    .replace(/&#(\d+);?/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/&lt;url&gt;/g, 'the page')
    .replace(/&(?:lt|gt);/g, ' ')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&');

function parseCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const match of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/g)) {
    row.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '');
    if (match[3] === ',') continue;
    if (row.length > 1) rows.push(row);
    row = [];
  }
  return rows;
}
