import { scopeOfCalendar } from '@/lib/account/calendar';
import { routes } from '@/lib/api';
import { database } from '@/lib/database';
import { AppError } from '@/lib/errors';
import { calendarFeed } from '@/lib/sequence/feed';

/** `/api/calendar/<token>.ics`, for a calendar program to subscribe to. */
export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = routes({
  GET: async (request, { params }) => {
    const { token: file } = await params;
    const token = typeof file === 'string' && file.endsWith('.ics') ? file.slice(0, -'.ics'.length) : '';
    const scope = await scopeOfCalendar((await database()).db, token);
    if (!scope) throw new AppError('not_found', 'There is no such calendar.');
    return new Response(await calendarFeed(scope, originOf(request)), {
      headers: {
        'Content-Type': 'text/calendar; charset=utf-8',
        'Content-Disposition': 'inline; filename="overtone.ics"',
        'Cache-Control': 'no-store',
      },
    });
  },
});

/** The address by which the calendar came in, so that its links lead back the same way. */
function originOf(request: Request): string {
  const { protocol, host } = new URL(request.url);
  return `${protocol}//${request.headers.get('host') ?? host}`;
}
