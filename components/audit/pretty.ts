/** As wide as a line of the panes is at its narrowest on a desk. */
const LINE = 64;

/** JSON to be read: what fits on a line stands on one, all else is indented. */
export function pretty(value: unknown, indent = ''): string {
  const whole = spaced(value);
  if (typeof value !== 'object' || value === null || indent.length + whole.length <= LINE) return whole;
  const inner = `${indent}  `;
  const lines = Array.isArray(value)
    ? value.map((item) => pretty(item, inner))
    : Object.entries(value).map(([key, item]) => `${JSON.stringify(key)}: ${pretty(item, inner)}`);
  const [open, close] = Array.isArray(value) ? '[]' : '{}';
  return `${open}\n${lines.map((line) => `${inner}${line}`).join(',\n')}\n${indent}${close}`;
}

function spaced(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(spaced).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const pairs = Object.entries(value).map(([key, item]) => `${JSON.stringify(key)}: ${spaced(item)}`);
  return pairs.length > 0 ? `{ ${pairs.join(', ')} }` : '{}';
}

/** Deeper than any real answer; each level costs a call. */
const DEEPEST = 100;

/** The object or list that a text is; undefined for any other text, and for what is nested without an end. */
export function parsed(text: string): object | undefined {
  if (!/^\s*[{[]/.test(text) || depthOf(text) > DEEPEST) return undefined;
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? value : undefined;
  } catch {
    return undefined;
  }
}

function depthOf(text: string): number {
  let [depth, deepest] = [0, 0];
  for (const sign of text) {
    if (sign === '{' || sign === '[') deepest = Math.max(deepest, ++depth);
    else if (sign === '}' || sign === ']') depth -= 1;
  }
  return deepest;
}
