import { z } from 'zod';
import { providers, sequenceChannels } from '@/db/schema/values';
import { auditQuery, exportQuery } from '@/lib/ai/audit-input';
import { generationBodySchema } from '@/lib/ai/body';
import { checkResultBody, toneReadingBody } from '@/lib/craft/body';
import { checkRequest, toneRequest } from '@/lib/craft/input';
import { errorStatus } from '@/lib/errors';
import { exportBodySchema } from '@/lib/privacy/body';
import { linkedinUrlRequest, profilePreviewRequest } from '@/lib/profile/input';
import { prospectPageBody } from '@/lib/prospect/body';
import { prospectStatuses } from '@/lib/prospect/schema';
import { sequenceBodySchema } from '@/lib/sequence/body';
import { rewriteRequest } from '@/lib/sequence/edit-input';
import { periods } from '@/lib/sequence/figures-input';
import { generateSequenceRequest } from '@/lib/sequence/input';
import { version } from '@/package.json';
import { body, content, idInPath, jsonOf, list, operation, output, queries, query, ref } from './parts';

const errorBody = z.object({
  ok: z.literal(false),
  error: z.object({
    code: z.enum(Object.keys(errorStatus) as [string, ...string[]]),
    message: z.string().describe('One sentence for a person.'),
    fields: z.record(z.string(), z.string()).optional(),
    sequence_id: z.uuid().optional(),
  }),
});

const health = z.object({
  ok: z.literal(true),
  database: z.enum(['pglite', 'postgres', 'neon']),
  provider: z.enum(providers),
  model: z.string(),
  version: z.string(),
});
const linkedinUrl = z.object({
  ok: z.literal(true),
  kind: z.enum(['slug', 'member', 'sales_navigator', 'urn', 'unresolved']),
  key: z.string(),
  url: z.string().nullable(),
});

const schemas = {
  Error: output(errorBody),
  Sequence: output(sequenceBodySchema),
  Generation: output(generationBodySchema),
};

const texts = { prompt: true, response: true } as const;

const page = [
  query('limit', { type: 'integer', minimum: 1, maximum: 100 }),
  query('cursor', { type: 'string' }),
];

/** The OpenAPI 3.1 document of the routes under /api, made from the schemas that they parse with. */
export const openapi = {
  openapi: '3.1.0',
  info: {
    title: 'Overtone',
    version,
    description: 'From what you rightfully know about a person to a short sequence of messages.',
  },
  paths: {
    '/api/health': { get: operation('Is the product up?', { 200: content(output(health)) }, [503]) },
    '/api/generate-sequence': {
      post: {
        ...operation(
          'Write a sequence and wait for it',
          { 201: content(ref('Sequence')) },
          [400, 402, 409, 413, 415, 422, 502, 503, 504],
        ),
        parameters: [{ name: 'Idempotency-Key', in: 'header', schema: { type: 'string', maxLength: 255 } }],
        requestBody: body(generateSequenceRequest),
      },
    },
    '/api/sequences': {
      get: {
        ...operation('Sequences, newest first', { 200: content(list('sequences', 'Sequence')) }, [400]),
        parameters: [query('prospect_url', { type: 'string', maxLength: 2048 }), ...page],
      },
    },
    '/api/sequences/{id}': {
      get: {
        ...operation('One sequence', { 200: content(ref('Sequence')) }, [404]),
        parameters: [idInPath()],
      },
    },
    '/api/sequences/{id}/events': {
      get: {
        ...operation(
          'What happens while it is written',
          {
            200: {
              description: 'Server-sent events, one JSON object each',
              content: { 'text/event-stream': {} },
            },
          },
          [404],
        ),
        parameters: [idInPath()],
      },
    },
    '/api/prospects/{id}/export': {
      get: {
        ...operation(
          'All that is kept about one person, as a file to download',
          { 200: content(output(exportBodySchema)) },
          [404],
        ),
        parameters: [idInPath()],
      },
    },
    '/api/sequences/{id}/steps/{step}/rewrite': {
      post: {
        ...operation(
          'Write one message again and follow it',
          {
            200: {
              description: 'Server-sent events: its text as it comes, then what became of it, or the error',
              content: { 'text/event-stream': {} },
            },
          },
          [404, 413, 415, 422],
        ),
        parameters: [
          idInPath(),
          { name: 'step', in: 'path', required: true, schema: { type: 'integer', minimum: 1, maximum: 10 } },
        ],
        requestBody: body(rewriteRequest),
      },
    },
    '/api/generations': {
      get: {
        ...operation(
          'The AI calls on record, newest first',
          { 200: content(list('generations', 'Generation')) },
          [400, 404, 422],
        ),
        parameters: [
          query('sequence_id', { type: 'string', format: 'uuid' }),
          ...queries(auditQuery),
          ...page,
        ],
      },
    },
    '/api/generations/export': {
      get: {
        ...operation(
          'The same as a file, without a limit; CSV has no texts, JSON has them with texts=true',
          {
            200: {
              description: 'CSV as in RFC 4180, in UTF-8, or a JSON array with one call on each line',
              content: {
                'text/csv': {},
                ...jsonOf({ type: 'array', items: output(generationBodySchema.partial(texts)) }),
              },
            },
          },
          [422],
        ),
        parameters: queries(exportQuery),
      },
    },
    '/api/prospects/search': {
      get: {
        ...operation(
          'People, newest first, or the best hits of a search',
          { 200: content(output(prospectPageBody)) },
          [400, 422],
        ),
        parameters: [
          query('q', { type: 'string', maxLength: 200 }),
          query('status', { type: 'string', enum: prospectStatuses }),
          query('tag', { type: 'string', maxLength: 40 }),
          ...page,
        ],
      },
    },
    '/api/insights/csv': {
      get: {
        ...operation(
          'What was sent and what came back, as a table',
          { 200: { description: 'CSV as in RFC 4180, in UTF-8', content: { 'text/csv': {} } } },
          [404, 422],
        ),
        parameters: [
          query('period', { enum: periods, default: '30' }),
          query('channel', { enum: sequenceChannels }),
        ],
      },
    },
    '/api/linkedin-url': {
      post: {
        ...operation('Read a LinkedIn address', { 200: content(output(linkedinUrl)) }, [400, 413, 415, 422]),
        requestBody: body(linkedinUrlRequest),
      },
    },
    '/api/tone': {
      post: {
        ...operation(
          'Measure the tone of a text',
          { 200: content(output(toneReadingBody)) },
          [400, 413, 415, 422],
        ),
        requestBody: body(toneRequest),
      },
    },
    '/api/check': {
      post: {
        ...operation(
          'Judge any text against a profile and a company context',
          { 200: content(output(checkResultBody)) },
          [400, 413, 415, 422],
        ),
        requestBody: body(checkRequest),
      },
    },
    '/api/profile': {
      post: {
        ...operation(
          'See what would be read from a profile',
          { 200: { description: 'What was found; nothing is stored' } },
          [400, 413, 415, 422],
        ),
        requestBody: body(profilePreviewRequest, {
          'multipart/form-data': {
            schema: {
              type: 'object',
              properties: { file: { type: 'string', contentMediaType: 'application/pdf' } },
            },
          },
        }),
      },
    },
  },
  components: { schemas },
};
