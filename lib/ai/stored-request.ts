import { z } from 'zod';
import type { AiGeneration } from '@/db/schema/ai-generations';
import { type Abilities, abilitiesOf, rungBelow } from './abilities';
import { answerFormat } from './messages';
import { type ModelRequest, rungOf, THINKING_TOKENS, withoutBounds } from './request';
import type { ModelSettings } from './schema';

const document = z.record(z.string(), z.unknown());

/** The body of a request as the gateway writes it. */
const body = z.object({
  model: z.string(),
  messages: z.array(z.object({ role: z.enum(['system', 'user', 'assistant']), content: z.string() })).min(1),
  stream: z.literal(true).optional(),
  stream_options: z.object({ include_usage: z.literal(true) }).optional(),
  response_format: z
    .discriminatedUnion('type', [
      z.object({
        type: z.literal('json_schema'),
        json_schema: z.object({ name: z.string(), strict: z.literal(true), schema: document }),
      }),
      z.object({ type: z.literal('json_object') }),
    ])
    .optional(),
  max_tokens: z.number().optional(),
  max_completion_tokens: z.number().optional(),
  temperature: z.number().optional(),
  reasoning_effort: z.literal('low').optional(),
});

/** The request of a call on record; null for the built-in writer's, and for what was emptied. */
export function storedRequest({ prompt }: Pick<AiGeneration, 'prompt'>): ModelRequest | null {
  return body.safeParse(prompt).data ?? null;
}

/** By which a new answer to this request is read: its own schema, else any object. */
export function answerSchemaOf({ response_format: format }: ModelRequest): z.ZodType {
  if (format?.type !== 'json_schema') return document;
  try {
    return z.fromJSONSchema(format.json_schema.schema);
  } catch {
    return document;
  }
}

/** The same request to another model or with another temperature, put as that model takes it. */
export function changedRequest(
  request: ModelRequest,
  settings: ModelSettings,
  temperature: number | null,
): ModelRequest {
  const abilities = abilitiesOf(settings);
  const { reasoning_effort: effort, temperature: before, ...rest } = request;
  const warmth = temperature ?? (abilities.temperature ? before : undefined);
  const grown = abilities.thinks && !effort ? THINKING_TOKENS : 0;
  return {
    ...withTokens(rest, abilities.tokens, grown),
    model: settings.model,
    ...(warmth === undefined ? {} : { temperature: warmth }),
    ...(abilities.effort ? { reasoning_effort: 'low' as const } : {}),
  };
}

/** The request without the part that the server does not take; null where there is nothing to give up. */
export function withoutPart(request: ModelRequest, part: keyof Abilities): ModelRequest | null {
  if (part === 'tokens')
    return withTokens(request, request.max_tokens ? 'max_completion_tokens' : 'max_tokens');
  if (part === 'temperature') return dropped(request, 'temperature');
  if (part === 'effort') return dropped(request, 'reasoning_effort');
  if (part === 'streamUsage') return dropped(request, 'stream_options');
  if (part === 'bounds') return unbounded(request);
  return part === 'rung' ? onLowerRung(request) : null;
}

function withTokens(request: ModelRequest, name: Abilities['tokens'], more = 0): ModelRequest {
  const { max_tokens: old, max_completion_tokens: current, ...rest } = request;
  const room = old ?? current;
  return room === undefined ? rest : { ...rest, [name]: room + more };
}

function dropped(request: ModelRequest, name: keyof ModelRequest): ModelRequest | null {
  if (request[name] === undefined) return null;
  const { [name]: _, ...rest } = request;
  return { model: request.model, messages: request.messages, ...rest };
}

function unbounded(request: ModelRequest): ModelRequest | null {
  const format = request.response_format;
  if (format?.type !== 'json_schema') return null;
  const schema = withoutBounds(format.json_schema.schema);
  return { ...request, response_format: { ...format, json_schema: { ...format.json_schema, schema } } };
}

/** As the ladder does it: from the second rung on, the schema stands in the system message. */
function onLowerRung(request: ModelRequest): ModelRequest | null {
  const { response_format: format, ...rest } = request;
  if (!format) return null;
  const lower = rungBelow(rungOf(request));
  const asked = lower === 'json_object' ? { response_format: { type: lower } } : {};
  if (format.type === 'json_object') return { ...rest, ...asked };
  const said = (rung: 'json_schema' | 'json_object') => answerFormat(rung, format.json_schema.schema);
  const messages = rest.messages.map((message) =>
    message.role === 'system'
      ? { ...message, content: message.content.replace(said('json_schema'), () => said('json_object')) }
      : message,
  );
  return { ...rest, messages, ...asked };
}
