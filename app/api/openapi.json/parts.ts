import { z } from 'zod';

export type Operation = Record<string, unknown>;

const nextCursor = z.string().nullable();

const reasons = {
  400: 'Malformed',
  402: 'The limit on what AI calls may cost is reached',
  403: 'A foreign host or origin',
  404: 'Not found',
  409: 'The same key is still being worked on, or the person must not be contacted',
  413: 'Too large',
  415: 'Not JSON',
  422: 'Understood, but invalid',
  502: "The model's server failed",
  503: 'Not ready',
  504: 'Out of time',
};

export function operation(
  summary: string,
  answers: Record<number, object>,
  failures: (keyof typeof reasons)[],
): Operation {
  const failed = failures.map((status) => [
    status,
    { description: reasons[status], content: jsonOf(ref('Error')) },
  ]);
  return {
    summary,
    responses: {
      ...answers,
      ...Object.fromEntries(failed),
      403: { description: reasons[403], content: jsonOf(ref('Error')) },
    },
  };
}

export function output(schema: z.ZodType) {
  return z.toJSONSchema(schema, { io: 'output' });
}

export function body(schema: z.ZodType, others: Record<string, object> = {}) {
  return { required: true, content: { ...jsonOf(z.toJSONSchema(schema, { io: 'input' })), ...others } };
}

export function content(schema: object) {
  return { description: 'Done', content: jsonOf(schema) };
}

export function list(name: string, item: string) {
  const cursor = output(nextCursor);
  return {
    type: 'object',
    required: ['ok', name, 'next_cursor'],
    properties: { ok: { const: true }, [name]: { type: 'array', items: ref(item) }, next_cursor: cursor },
  };
}

export function jsonOf(schema: object) {
  return { 'application/json': { schema } };
}

export function ref(name: string) {
  return { $ref: `#/components/schemas/${name}` };
}

export function query(name: string, schema: object) {
  return { name, in: 'query', schema };
}

/** One parameter for each field of what a query is parsed with. */
export function queries(schema: z.ZodObject) {
  const { properties = {} } = z.toJSONSchema(schema, { io: 'input' });
  return Object.entries(properties).map(([name, property]) => ({ name, in: 'query', schema: property }));
}

export function idInPath() {
  return { name: 'id', in: 'path', required: true, schema: { type: 'string', format: 'uuid' } };
}
