export type ReadBaseUrl = { ok: true; url: string } | { ok: false; reason: string };

const wants = 'The base URL must be a web address such as https://api.openai.com/v1.';
const keyInside =
  'A key does not belong in the base URL, where it would be shown. Put it into the field Key.';

/** The address of a server as it is kept: without a slash at the end and without the path of a single call. */
export function readBaseUrl(text: string): ReadBaseUrl {
  const refuse = (reason: string): ReadBaseUrl => ({ ok: false, reason });
  if (!URL.canParse(text.trim())) return refuse(wants);
  const url = new URL(text.trim());
  if (!/^https?:$/.test(url.protocol) || !url.hostname) return refuse(wants);
  if (url.username || url.password) return refuse(keyInside);
  if (url.search || url.hash) {
    const looksLikeKey = /key|token|secret|auth/i.test(url.search + url.hash);
    return refuse(
      looksLikeKey ? keyInside : 'The base URL must end before the question mark or the number sign.',
    );
  }
  if (/(^|\/)(sk|gsk|xai|pplx)-[\w-]{12,}/i.test(url.pathname)) return refuse(keyInside);
  const path = url.pathname.replace(/\/+$/, '').replace(/\/(chat\/completions|completions|models)$/, '');
  return { ok: true, url: `${url.origin}${path}` };
}
