/** Below this a key is no secret: servers of one's own are given "ollama", "fake" or "test". */
const SHORTEST_KEY = 8;
/** From here on no word holds it by chance: it is blotted out inside of longer words as well. */
const LONG_KEY = 16;

/**
 * The same JSON value as the database takes it and the log may keep it: no NUL, no lone surrogates, and `secret`
 * blotted out wherever it stands (some servers repeat the key in their errors); a short one only as a word of its own.
 */
export function storable<T>(value: T, secret?: string | null): T {
  return walk(value, secret && secret.length >= SHORTEST_KEY ? spellingsOf(secret) : []) as T;
}

/** As it stands, in JSON, and in an address. */
function spellingsOf(secret: string): RegExp[] {
  const inJson = JSON.stringify(secret).slice(1, -1);
  const spellings = new Set([secret, inJson, inJson.replaceAll('/', '\\/'), encodeURIComponent(secret)]);
  const isLong = secret.length >= LONG_KEY;
  return [...spellings]
    .map((spelling) => spelling.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'))
    .map((pattern) => new RegExp(isLong ? pattern : `${wordStart}${pattern}${wordEnd}`, 'gu'));
}

/** What is escaped in JSON or in an address ends in a letter or a digit, and is no part of a word all the same. */
const wordStart = String.raw`(?<![\p{L}\p{N}_](?<!\\[bfnrt])(?<!%[\dA-F]{2}))`;
const wordEnd = String.raw`(?![\p{L}\p{N}_])`;

function walk(value: unknown, secret: RegExp[]): unknown {
  if (typeof value === 'string') return cleanText(value, secret);
  if (Array.isArray(value)) return value.map((item) => walk(item, secret));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [cleanText(key, secret), walk(item, secret)]),
  );
}

function cleanText(text: string, secret: RegExp[]): string {
  const clean = text.replaceAll('\0', '').replace(/\p{Surrogate}/gu, '');
  return secret.reduce((rest, spelling) => rest.replaceAll(spelling, '[key]'), clean);
}
