import type { Metadata, Viewport } from 'next';
import { connection } from 'next/server';
import type { ReactNode } from 'react';
import { Frame } from '@/components/layout/frame';
import { Providers } from '@/components/layout/providers';
import { themeScript } from '@/components/layout/theme';
import { writerWords } from '@/components/sequence/words';
import { modelSettings } from '@/lib/ai/settings';
import { asAppError } from '@/lib/failure';
import { requireScope } from '@/lib/scope';
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
  const { provider, model } = modelSettings();
  return (
    <html lang="en" suppressHydrationWarning>
      <head>
        <script>{themeScript}</script>
      </head>
      <body>
        <Providers>
          <Frame
            due={await dueOrUnknown()}
            foot={<p>{provider === 'built-in' ? writerWords(provider, model) : `Model ${model}`}</p>}
          >
            {children}
          </Frame>
        </Providers>
      </body>
    </html>
  );
}

/** Without the database there is no figure, but still a page that can say so. */
async function dueOrUnknown(): Promise<number | null> {
  return requireScope()
    .then(countDue)
    .catch((error: unknown) => {
      asAppError(error);
      return null;
    });
}
