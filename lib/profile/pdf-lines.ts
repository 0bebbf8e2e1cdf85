import { readHeading } from '@/lib/profile/headings';

/** A piece of text as it stands on a page, in points; `y` grows downwards over all pages. */
export type PdfItem = { text: string; x: number; y: number; width: number; size: number };
type Row = { text: string; x: number; right: number; y: number; size: number };

/** Where the sidebar of LinkedIn's own PDF may end, as shares of the page's width. */
const GUTTER = { from: 0.22, to: 0.45 };

/**
 * Lines that the paste reader understands. The sidebar of LinkedIn's PDF (contact, skills, languages) comes after name,
 * headline and place; lines broken by the page's width are joined; an empty line marks a new block.
 */
export function layOutPdf(items: PdfItem[], pageWidth: number): string {
  const gutter = findGutter(items, pageWidth);
  const main = toRows(items.filter((item) => gutter === null || item.x >= gutter));
  const side = toRows(items.filter((item) => gutter !== null && item.x < gutter));
  const mainLines = joinBroken(main, pageWidth * 0.85);
  const sideLines = joinBroken(side, (gutter ?? pageWidth) * 0.85);
  const firstHeading = mainLines.findIndex((line) => readHeading(line)?.rest === '');
  const top = firstHeading === -1 ? mainLines.length : firstHeading;
  const all = [...mainLines.slice(0, top), '', ...sideLines, '', ...mainLines.slice(top)];
  return all
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** The left edge of the main column when nothing crosses it and both sides hold text; null for one column. */
function findGutter(items: PdfItem[], pageWidth: number): number | null {
  const candidates = new Map<number, number>();
  for (const { x } of items) {
    const edge = Math.floor(x);
    if (edge >= pageWidth * GUTTER.from && edge <= pageWidth * GUTTER.to) {
      candidates.set(edge, (candidates.get(edge) ?? 0) + 1);
    }
  }
  const byUse = [...candidates].sort((a, b) => b[1] - a[1]).slice(0, 3);
  const edge = byUse.find(([x, uses]) => uses >= 5 && isGutter(items, x))?.[0];
  return edge ?? null;
}

function isGutter(items: PdfItem[], edge: number): boolean {
  const left = items.filter((item) => item.x < edge - 4);
  const crossing = left.filter((item) => item.x + item.width > edge);
  const hasSideHeading = left.some((item) => readHeading(item.text.trim())?.rest === '');
  return left.length >= 3 && crossing.length === 0 && hasSideHeading;
}

/** Items of one base line from left to right; a wide gap becomes a separator. */
function toRows(items: PdfItem[]): Row[] {
  const sorted = items.filter((item) => item.text.trim()).sort((a, b) => a.y - b.y || a.x - b.x);
  const rows: PdfItem[][] = [];
  for (const item of sorted) {
    const row = rows.at(-1);
    const first = row?.[0];
    if (row && first && Math.abs(item.y - first.y) <= Math.max(2, first.size * 0.3)) row.push(item);
    else rows.push([item]);
  }
  return rows.map(toRow).filter((row) => !/^Page \d+ of \d+$/i.test(row.text));
}

function toRow(items: PdfItem[]): Row {
  const sorted = [...items].sort((a, b) => a.x - b.x);
  let text = '';
  let right = 0;
  for (const item of sorted) {
    const gap = item.x - right;
    const isGlued = text === '' || gap < item.size * 0.15 || /\s$/.test(text) || /^\s/.test(item.text);
    const isColumn = text !== '' && gap > item.size * 2.5;
    text += isColumn ? ` · ${item.text.trim()}` : (isGlued ? '' : ' ') + item.text;
    right = item.x + item.width;
  }
  const [first] = sorted;
  const size = Math.max(...sorted.map((item) => item.size));
  return { text: text.replace(/\s+/g, ' ').trim(), x: first?.x ?? 0, right, y: first?.y ?? 0, size };
}

/** Joins a row with the next when the next one's first word would not have fitted behind it. */
function joinBroken(rows: Row[], column: number): string[] {
  const edge = Math.max(column, ...rows.map((row) => row.right));
  const lines: string[] = [];
  for (const [index, row] of rows.entries()) {
    const previous = rows[index - 1];
    const last = lines.at(-1);
    if (previous && last !== undefined && isBroken(previous, row, edge)) {
      const isSplitAddress = /linkedin\.com\/\S*[-/]$/i.test(last);
      lines[lines.length - 1] = `${last}${isSplitAddress ? '' : ' '}${row.text}`;
      continue;
    }
    if (previous && opensBlock(previous, row)) lines.push('');
    lines.push(row.text);
  }
  return lines;
}

function isBroken(previous: Row, row: Row, edge: number): boolean {
  const isNear = row.y > previous.y && row.y - previous.y <= previous.size * 1.7;
  const isSame = Math.abs(row.size - previous.size) < 0.3 && isNear;
  if (!isSame || /^[•●▪■◦‣–*-] ?/.test(row.text) || readHeading(row.text) || readHeading(previous.text))
    return false;
  const [word = ''] = row.text.split(' ');
  const widthOfCharacter = (previous.right - previous.x) / Math.max(1, previous.text.length);
  return previous.right + (word.length + 1) * widthOfCharacter > edge;
}

/** A larger font or a wide gap: in LinkedIn's PDF the company stands so over its titles. */
function opensBlock(previous: Row, row: Row): boolean {
  const gap = row.y - previous.y;
  return row.size - previous.size >= 0.3 || gap > row.size * 2.2 || gap < 0;
}
