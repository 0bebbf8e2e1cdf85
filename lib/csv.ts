/** What a cell may hold; null is an empty one. */
export type Cell = string | number | null;

/** The mark of UTF-8 that Excel looks for at the beginning of a file. */
const MARK = '\uFEFF';

/** A table as RFC 4180 wants it, in UTF-8. */
export function csv(rows: readonly (readonly Cell[])[]): string {
  return MARK + csvLines(rows);
}

/**
 * Further lines of such a table, for one that is sent piece by piece. A text that a spreadsheet would take for a formula
 * gets a leading apostrophe; numbers stay as they are.
 */
export function csvLines(rows: readonly (readonly Cell[])[]): string {
  return rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

function cell(value: Cell): string {
  if (value === null) return '';
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : '';
  const text = /^[=+\-@＝＋－＠\t\r\n]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
