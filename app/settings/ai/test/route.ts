import { connectionEvents } from '@/lib/ai/connection-stream';
import { connectionTestInput } from '@/lib/ai/server-input';
import { typedConnection } from '@/lib/ai/server-queries';
import { environmentWriter } from '@/lib/ai/settings';
import { apiScope, jsonBody, routes } from '@/lib/api';
import { AppError } from '@/lib/errors';
import { eventStream, eventStreamHeaders } from '@/lib/event-stream';

/** Tests what was typed, or with `?of=environment` the server that is set there. */
export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = routes({
  POST: async (request) => {
    const scope = await apiScope();
    const ofEnvironment = new URL(request.url).searchParams.get('of') === 'environment';
    const settings = ofEnvironment
      ? environmentWriter()
      : await typedConnection(scope, await jsonBody(request, connectionTestInput));
    if (!settings) throw new AppError('not_found', 'The environment sets no server any more.');
    return new Response(eventStream(connectionEvents(scope, settings)), { headers: eventStreamHeaders });
  },
});
