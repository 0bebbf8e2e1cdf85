import { z } from 'zod';
import { type Abilities, lowest } from './abilities';
import { buildMessages, type ChatMessage, dataTag, type Repair } from './messages';
import { purposes } from './purposes';
import { type AiRun, answererOf, rungIn } from './run';
import type { AiTask } from './schema';
import { storable } from './storable';

/** The body of a `POST /chat/completions`. */
export type ModelRequest = {
  model: string;
  messages: ChatMessage[];
  stream?: true;
  stream_options?: { include_usage: true };
  response_format?:
    | { type: 'json_schema'; json_schema: { name: string; strict: true; schema: Record<string, unknown> } }
    | { type: 'json_object' };
  max_tokens?: number;
  max_completion_tokens?: number;
  temperature?: number;
  reasoning_effort?: 'low';
};

/** Room for a model's thinking, which counts as answer. */
export const THINKING_TOKENS = 3_000;

const boundKeywords = new Set([
  ...['minLength', 'maxLength', 'minItems', 'maxItems', 'minimum', 'maximum'],
  ...['exclusiveMinimum', 'exclusiveMaximum', 'multipleOf', 'pattern'],
]);

export function buildRequest(
  task: Pick<AiTask<unknown>, 'type' | 'prompt'>,
  how: {
    run: AiRun;
    abilities: Abilities;
    stream: boolean;
    /** The last answer was cut by its length: give this one twice the room. */
    doubled: boolean;
    repair: Repair | null;
  },
): ModelRequest {
  const { abilities, run } = how;
  const answerer = answererOf(run, task.type);
  const { prompt } = task;
  const rung = lowest(abilities.rung, rungIn(run, answerer));
  const jsonSchema = toJsonSchema(prompt.schema);
  const temperature = answerer.temperature ?? prompt.temperature;
  const room = Math.min(prompt.maxTokens * (how.doubled ? 2 : 1), purposes[task.type].maxTokens);
  const thinking = abilities.thinks ? THINKING_TOKENS : 0;
  return storable({
    model: answerer.model,
    messages: buildMessages(task, { tag: dataTag(), rung, jsonSchema, repair: how.repair }),
    ...(rung === 'text' ? {} : { response_format: responseFormat(rung, task, abilities, jsonSchema) }),
    [abilities.tokens]: room + thinking,
    ...(abilities.temperature && temperature !== undefined ? { temperature } : {}),
    ...(abilities.effort ? { reasoning_effort: 'low' as const } : {}),
    ...(how.stream ? { stream: true as const } : {}),
    ...(how.stream && abilities.streamUsage ? { stream_options: { include_usage: true as const } } : {}),
  });
}

/** The rung that a request was sent on. */
export function rungOf(request: ModelRequest): Abilities['rung'] {
  return request.response_format?.type ?? 'text';
}

function responseFormat(
  rung: 'json_schema' | 'json_object',
  { prompt }: Pick<AiTask<unknown>, 'prompt'>,
  abilities: Abilities,
  jsonSchema: Record<string, unknown>,
): ModelRequest['response_format'] {
  if (rung === 'json_object') return { type: 'json_object' };
  const schema = abilities.bounds ? jsonSchema : withoutBounds(jsonSchema);
  return { type: 'json_schema', json_schema: { name: prompt.schemaName, strict: true, schema } };
}

export function toJsonSchema(schema: z.ZodType): Record<string, unknown> {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { target: 'draft-7' });
  return rest;
}

/** The same schema without lengths, counts and ranges; they are checked when the answer is read. */
export function withoutBounds(schema: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(schema)
      .filter(([key, value]) => !(boundKeywords.has(key) && typeof value !== 'object'))
      .map(([key, value]) => [key, stripped(value)]),
  );
}

function stripped(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(stripped);
  if (value === null || typeof value !== 'object') return value;
  return withoutBounds(Object.fromEntries(Object.entries(value)));
}
