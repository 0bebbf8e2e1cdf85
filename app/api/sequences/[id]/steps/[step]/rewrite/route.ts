import { after } from 'next/server';
import { apiScope, jsonBody, routes } from '@/lib/api';
import { eventStream, eventStreamHeaders } from '@/lib/event-stream';
import { rewriteRequest } from '@/lib/sequence/edit-input';
import { messagePlace } from '@/lib/sequence/place';
import { startRewrite } from '@/lib/sequence/rewrite-stream';

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = routes({
  POST: async (request, { params }) => {
    const scope = await apiScope();
    const { version, message_id: messageId, ...wishes } = await jsonBody(request, rewriteRequest);
    const place = messagePlace(await params, messageId);
    const { work, events } = startRewrite(scope, { ...place, version, wishes });
    after(() => work);
    return new Response(eventStream(events), { headers: eventStreamHeaders });
  },
});
