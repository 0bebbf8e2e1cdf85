'use client';

import { useState, useSyncExternalStore } from 'react';
import { Button } from '@/components/ui/button';
import { CopyButton } from '@/components/ui/copy-button';
import { Icon } from '@/components/ui/icon';
import { useToast } from '@/components/ui/toast';
import {
  createCalendarAction,
  renewCalendarAction,
  revokeCalendarAction,
} from '@/lib/account/calendar-actions';

const never = () => () => {};

type Answer = { ok: boolean; token?: string; error?: { message: string } };

/** The address under which a calendar program finds what is due; folded away, since it is needed once. */
export function CalendarCard({ token: initial }: { token: string | null }) {
  const say = useToast();
  const [token, setToken] = useState(initial);
  const [busy, setBusy] = useState(false);
  const origin = useSyncExternalStore(
    never,
    () => location.origin,
    () => '',
  );
  const address = `${origin}/api/calendar/${token}.ics`;
  async function change(act: (input: Record<string, never>) => Promise<Answer>, done: string) {
    if (busy) return;
    setBusy(true);
    const answer = await act({}).catch(() => null);
    setBusy(false);
    if (answer?.ok) setToken(answer.token ?? null);
    say(answer?.ok ? done : (answer?.error?.message ?? 'The server does not answer. Nothing was changed.'));
  }
  return (
    <details className="group border-y border-line">
      <summary className="flex min-h-11 list-none items-center gap-2 px-4 text-13 lg:px-6 [&::-webkit-details-marker]:hidden">
        <h2 className="text-13">Calendar</h2>
        <span className="min-w-0 truncate text-ink-2">
          {token ? 'An address is open for your calendar' : 'See what is due in your own calendar'}
        </span>
        <Icon name="down" className="ml-auto group-open:rotate-180" />
      </summary>
      <div className="px-4 pb-4 text-13 lg:px-6">
        <p className="max-w-measure text-ink-2">
          Your calendar program subscribes to an address and shows each step on the day it is due: who it is
          for and which message, never its text. Whoever knows the address can read that, so keep it to
          yourself.
        </p>
        {token && (
          <p className="mt-3 max-w-full rounded-1 border border-line-3 bg-well px-2.5 py-1.5 font-mono text-12 wrap-anywhere">
            {address}
          </p>
        )}
        <div className="mt-3 flex flex-wrap gap-2">
          {token ? (
            <>
              <CopyButton text={address} what="the calendar's address" label="Copy" className="" />
              <Button
                aria-disabled={busy}
                onClick={() => change(renewCalendarAction, 'The calendar has a new address')}
              >
                New address
              </Button>
              <Button
                aria-disabled={busy}
                onClick={() =>
                  change(
                    revokeCalendarAction,
                    'The address is closed; calendars that used it show nothing more',
                  )
                }
              >
                Revoke
              </Button>
            </>
          ) : (
            <Button
              aria-disabled={busy}
              onClick={() => change(createCalendarAction, 'The calendar has an address')}
            >
              Make an address
            </Button>
          )}
        </div>
        {token && (
          <p className="mt-2 text-12 text-ink-3">
            Revoke closes the address for good. A new address closes the old one too.
          </p>
        )}
      </div>
    </details>
  );
}
