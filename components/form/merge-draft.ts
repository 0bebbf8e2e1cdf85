/** The draft over the defaults, field by field; what a draft of another version got wrong falls back. */
export function mergeDraft<T extends object>(initial: T, draft: unknown): T {
  if (typeof draft !== 'object' || draft === null) return initial;
  const kept = Object.entries(initial).map(([key, fallback]) => {
    const value: unknown = Reflect.get(draft, key);
    return [key, sameShape(value, fallback) ? value : fallback];
  });
  return Object.fromEntries(kept) as T;
}

export const oneOf = <T extends string>(list: readonly T[], value: T, fallback: T) =>
  list.includes(value) ? value : fallback;

function sameShape(value: unknown, like: unknown): boolean {
  if (typeof like !== 'object' || like === null) return typeof value === typeof like && !Number.isNaN(value);
  if (typeof value !== 'object' || value === null) return false;
  return Object.entries(like).every(([key, inner]) => sameShape(Reflect.get(value, key), inner));
}
