'use client';

import { useRouter } from 'next/navigation';
import { useEffect, useEffectEvent } from 'react';
import { rememberTimeZoneAction } from '@/lib/account/actions';

/** The zone that the browser lives in; null where it does not tell. */
export function browserTimeZone(): string | null {
  return Intl.DateTimeFormat().resolvedOptions().timeZone || null;
}

/** Tells the server the zone of the first browser that comes by. Rendered only until there is one. */
export function FirstTimeZone() {
  const router = useRouter();
  const tell = useEffectEvent(async (timeZone: string) => {
    // Nobody asked for it: where it fails, the next page tries again.
    const answer = await rememberTimeZoneAction({ timeZone }).catch(() => null);
    if (answer?.ok) router.refresh();
  });
  useEffect(() => {
    const zone = browserTimeZone();
    if (zone) void tell(zone);
  }, []);
  return null;
}
