/**
 * The same JSON value as the database takes it and the log may keep it: no NUL, no lone surrogates, and `secret`
 * blotted out wherever it stands (some servers repeat the key in their errors).
 */
export function storable<T>(value: T, secret?: string | null): T {
  return walk(value, secret && secret.length > 3 ? spellingsOf(secret) : []) as T;
}

/** As it stands, in JSON, and in an address. */
function spellingsOf(secret: string): string[] {
  const inJson = JSON.stringify(secret).slice(1, -1);
  return [...new Set([secret, inJson, inJson.replaceAll('/', '\\/'), encodeURIComponent(secret)])];
}

function walk(value: unknown, secret: string[]): unknown {
  if (typeof value === 'string') return cleanText(value, secret);
  if (Array.isArray(value)) return value.map((item) => walk(item, secret));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [cleanText(key, secret), walk(item, secret)]),
  );
}

function cleanText(text: string, secret: string[]): string {
  const clean = text.replaceAll('\0', '').replace(/\p{Surrogate}/gu, '');
  return secret.reduce((rest, spelling) => rest.replaceAll(spelling, '[key]'), clean);
}
