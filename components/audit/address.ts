type Address = '/audit' | `/audit?${string}`;

/** Where the calls of a filter stand, with one of them opened, perhaps beside another. */
export function auditHref(
  search: string,
  opened: { call?: string | null; with?: string | null } = {},
): Address {
  const query = new URLSearchParams(search);
  for (const [name, id] of Object.entries(opened)) if (id) query.set(name, id);
  return query.size > 0 ? `/audit?${query}` : '/audit';
}

/** The id of a call in what somebody pasted: the id alone, or the address of its opened row. */
export function callIn(text: string): string | null {
  const uuid = '[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}';
  const trimmed = text.trim();
  const found =
    new RegExp(`^(${uuid})$`, 'i').exec(trimmed) ??
    new RegExp(`[?&]call=(${uuid})(?![\\w-])`, 'i').exec(trimmed);
  return found?.[1]?.toLowerCase() ?? null;
}
