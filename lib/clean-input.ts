/** NUL and lone surrogates: Postgres refuses the first, JSON and URLs the second. */
const unstorable = /\0|\p{Cs}/gu;

/** The same value with every string in it storable; keys too. Meant for JSON that came from outside. */
export function cleanDeep(value: unknown): unknown {
  if (typeof value === 'string') return value.replace(unstorable, '');
  if (Array.isArray(value)) return value.map(cleanDeep);
  if (typeof value !== 'object' || value === null || Object.getPrototypeOf(value) !== Object.prototype)
    return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key.replace(unstorable, ''), cleanDeep(inner)]),
  );
}
