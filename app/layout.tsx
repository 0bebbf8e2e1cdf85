import type { Metadata, Viewport } from 'next';
import { connection } from 'next/server';
import type { ReactNode } from 'react';
import { FirstTimeZone } from '@/components/account/time-zone';
import { Whose } from '@/components/account/whose';
import { SpentToday } from '@/components/ai/spent-today';
import { WhoWrites } from '@/components/ai-settings/who-writes';
import { Frame } from '@/components/layout/frame';
import { Providers } from '@/components/layout/providers';
import { themeScript } from '@/components/layout/theme';
import { EmailFooterProvider } from '@/components/sequence/email-footer';
import { getSettings } from '@/lib/account/queries';
import { readSpending } from '@/lib/ai/spending';
import { whoWrites } from '@/lib/ai/writers';
import { asAppError } from '@/lib/failure';
import { requireScope, type Scope } from '@/lib/scope';
import { footerOf } from '@/lib/sequence/email';
import { countDue } from '@/lib/sequence/queue';
import './globals.css';

export const metadata: Metadata = {
  title: { default: 'Overtone', template: '%s · Overtone' },
  description: 'A short sequence of messages in the tone you set, with the source of every fact.',
};

export const viewport: Viewport = {
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#f0f2ee' },
    { media: '(prefers-color-scheme: dark)', color: '#0e1210' },
  ],
};

export default async function RootLayout({ children }: { children: ReactNode }) {
  await connection(); // Which writer is at work is read when the page is asked for, not when it is built.
  const [settings, due, writer, spending] = await Promise.all([
    orUnknown(getSettings),
    orUnknown(countDue),
    orUnknown(whoWrites),
    orUnknown((scope) => readSpending(scope, { limitedOnly: true })),
  ]);
  return (
    <html lang="en" suppressHydrationWarning>
      <head>
        <script>{themeScript}</script>
      </head>
      <body>
        <Providers>
          <Frame
            due={due}
            foot={
              <>
                <Whose sender={settings?.sender ?? null} />
                {writer && <WhoWrites writer={writer} />}
                {spending && <SpentToday spending={spending} />}
              </>
            }
          >
            <EmailFooterProvider footer={settings && footerOf(settings)}>{children}</EmailFooterProvider>
          </Frame>
          {settings?.timeZoneIsGuess && <FirstTimeZone />}
        </Providers>
      </body>
    </html>
  );
}

/** Null where the database does not answer: the page inside the frame says so. */
async function orUnknown<T>(read: (scope: Scope) => Promise<T>): Promise<T | null> {
  return requireScope()
    .then(read)
    .catch((error: unknown) => {
      asAppError(error);
      return null;
    });
}
