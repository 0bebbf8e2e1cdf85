/** A link that opens the e-mail in the reader's own program; lines end as RFC 6068 wants them. */
export function mailto(email: string, subject: string | null, body: string): string {
  const parts = { subject: subject ?? '', body: body.replaceAll(/\r?\n/g, '\r\n') };
  const query = Object.entries(parts).map(([name, text]) => `${name}=${encodeURIComponent(text)}`);
  return `mailto:${encodeURIComponent(email).replace('%40', '@')}?${query.join('&')}`;
}
