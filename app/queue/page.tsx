import type { Metadata } from 'next';
import { QueueScreen } from '@/components/queue/queue-screen';
import { getCalendarToken } from '@/lib/account/calendar';
import { requireScope } from '@/lib/scope';
import { getQueue } from '@/lib/sequence/queue';

export const metadata: Metadata = { title: 'Queue' };

export default async function QueuePage() {
  const scope = await requireScope();
  const [queue, calendarToken] = await Promise.all([getQueue(scope), getCalendarToken(scope)]);
  return <QueueScreen initial={queue} calendarToken={calendarToken} />;
}
