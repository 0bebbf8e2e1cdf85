/** What a request to `/chat/completions` asks for, read from the request alone. */
export type Asked = {
  model: string;
  stream: boolean;
  wantsUsage: boolean;
  format: 'json_schema' | 'json_object' | 'text';
  /** The JSON Schema of `response_format`, else the one that stands in the prompt; null when there is none. */
  schema: JsonSchema | null;
  /** The JSON between the `<data-…>` tags. */
  data: Record<string, unknown>;
  /** All messages as one text, to estimate tokens and to find the words of the task. */
  text: string;
  node: 'research' | 'write' | 'repair' | 'rewrite';
  step: number;
  body: Record<string, unknown>;
};

export type JsonSchema = Record<string, unknown>;

export function readRequest(body: Record<string, unknown>): Asked {
  const messages = (Array.isArray(body.messages) ? body.messages : []).map(record);
  const text = messages.map((message) => String(message.content ?? '')).join('\n');
  const format = record(body.response_format);
  const system = messages.find((message) => message.role === 'system');
  const schema = record(format.json_schema).schema ?? schemaIn(String(system?.content ?? ''));
  const data = dataIn(text);
  const properties = record(record(schema).properties);
  return {
    model: String(body.model ?? ''),
    stream: body.stream === true,
    wantsUsage: record(body.stream_options).include_usage === true,
    format: format.type === 'json_schema' || format.type === 'json_object' ? format.type : 'text',
    schema: schema ? record(schema) : null,
    data,
    text,
    node:
      'plan' in properties
        ? 'research'
        : 'findings' in data
          ? 'repair'
          : 'draft' in data
            ? 'rewrite'
            : 'write',
    step: Number(/\b(?:message|step) (\d+) of \d+/i.exec(text)?.[1] ?? 1),
    body,
  };
}

function dataIn(text: string): Record<string, unknown> {
  const found = /<(data-[\w-]+)>\n([\s\S]*?)\n<\/\1>/.exec(text);
  return record(parse(found?.[2] ?? ''));
}

/** The last line that is a JSON object and looks like a schema. */
function schemaIn(text: string): JsonSchema | null {
  const lines = text.split('\n').filter((line) => line.startsWith('{'));
  return lines.map((line) => record(parse(line))).findLast((value) => 'properties' in value) ?? null;
}

export function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

export function record(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value))
    : {};
}
