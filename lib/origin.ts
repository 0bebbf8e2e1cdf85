const local = ['localhost', '127.0.0.1', '[::1]'];

/**
 * True when the request names a host of this machine (or an allowed one, with or without a port) and comes from a page
 * of that very host, or from no page at all. The origin `null` is foreign.
 */
export function isOwnRequest(request: {
  host: string | null;
  origin: string | null;
  allowedHosts: string[];
}): boolean {
  const host = request.host?.toLowerCase();
  if (!host) return false;
  const name = host.replace(/:\d*$/, '');
  const known = [...local, ...request.allowedHosts];
  if (!known.includes(name) && !known.includes(host)) return false;
  return request.origin === null || originHost(request.origin) === host;
}

function originHost(origin: string): string | null {
  return URL.canParse(origin) ? new URL(origin).host || null : null;
}
