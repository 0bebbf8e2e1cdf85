'use client';

import Link from 'next/link';
import { createContext, type ReactNode, use } from 'react';
import { Chip } from '@/components/ui/chip';
import { type EmailFooter, emailText, footerParts, missingParts } from '@/lib/sequence/email';
import type { MessageBody } from '@/lib/sequence/schema';

const none: EmailFooter = { signature: '', postalAddress: '', optOutLine: '' };
const FooterContext = createContext(none);

/** What the settings put below each e-mail, for all screens that copy one; null where they cannot be read. */
export function EmailFooterProvider({
  footer,
  children,
}: {
  footer: EmailFooter | null;
  children: ReactNode;
}) {
  return <FooterContext value={footer ?? none}>{children}</FooterContext>;
}

/** A message as it is sent: an e-mail with what stands below it, anything else as it is. */
export function useCopied({ channel, msg_content }: Pick<MessageBody, 'channel' | 'msg_content'>): string {
  const footer = use(FooterContext);
  return channel === 'email' ? emailText(msg_content, footer) : msg_content;
}

/** Below the text of an e-mail: what is added when it is copied, and what the law wants there and is missing. */
export function EmailBelow({ message }: { message: Pick<MessageBody, 'channel'> }) {
  const footer = use(FooterContext);
  if (message.channel !== 'email') return null;
  const parts = footerParts(footer);
  const missing = missingParts(footer);
  return (
    <div className="mt-3 max-w-measure text-13 text-ink-3">
      {parts.length > 0 && (
        <>
          <p className="border-t border-line pt-2 text-12">Added when you copy</p>
          {parts.map((part) => (
            <p key={part} className="mt-1.5 wrap-anywhere whitespace-pre-line">
              {part}
            </p>
          ))}
        </>
      )}
      {missing.length > 0 && (
        <div className="mt-2 flex flex-wrap items-center gap-x-3 gap-y-1 text-12">
          <ul aria-label="Missing below the e-mail">
            <Chip
              status="warn"
              label={missing
                .map((part) => `No ${part}`)
                .join(', ')
                .replace(', No', ', no')}
            />
          </ul>
          <Link
            href="/settings#sender"
            className="inline-flex min-h-6 items-center text-ink-2 underline hover:text-ink pointer-coarse:min-h-11"
          >
            Add it in the settings
          </Link>
        </div>
      )}
    </div>
  );
}
