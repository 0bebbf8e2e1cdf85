import type { Settings } from '@/lib/account/schema';

/** What stands below each e-mail, as the settings say it; empty parts are none. */
export type EmailFooter = Pick<Settings, 'signature' | 'postalAddress' | 'optOutLine'>;

export const footerOf = ({ signature, postalAddress, optOutLine }: Settings): EmailFooter => ({
  signature,
  postalAddress,
  optOutLine,
});

/** The parts below the message in their order, without the empty ones. */
export function footerParts({ signature, optOutLine, postalAddress }: EmailFooter): string[] {
  return [signature, optOutLine, postalAddress].map((part) => part.trim()).filter(Boolean);
}

/** An e-mail as it is sent: the message, the signature, how to say no, and who is behind it. */
export function emailText(content: string, footer: EmailFooter): string {
  return [content, ...footerParts(footer)].join('\n\n');
}

/** What the law wants below a commercial e-mail and is not there yet. */
export function missingParts({ optOutLine, postalAddress }: EmailFooter): string[] {
  return [
    ...(postalAddress.trim() ? [] : ['postal address']),
    ...(optOutLine.trim() ? [] : ['opt-out line']),
  ];
}

/** Opens the mail program with the e-mail in it; RFC 6068 wants CRLF between lines. */
export function mailtoHref(email: { to: string | null; subject: string | null; text: string }): string {
  const part = (text: string) => encodeURIComponent(text.replace(/\r?\n/g, '\r\n'));
  const fields = [...(email.subject ? [`subject=${part(email.subject)}`] : []), `body=${part(email.text)}`];
  return `mailto:${email.to ? encodeURIComponent(email.to).replace('%40', '@') : ''}?${fields.join('&')}`;
}
