import 'server-only';
import { z } from 'zod';

const positive = (byDefault: number) => z.coerce.number().int().positive().default(byDefault);
const optional = z
  .string()
  .trim()
  .transform((text) => text || undefined)
  .optional();
/** USD per million tokens. */
const price = optional
  .transform((text) => (text === undefined ? undefined : Number(text)))
  .pipe(z.number().nonnegative().optional());

const hosts = z
  .string()
  .default('')
  .transform((list) => list.split(',').flatMap((host) => host.trim().toLowerCase() || []));

const schema = z.object({
  DATABASE_URL: optional.pipe(z.url({ protocol: /^postgres(ql)?$/ }).optional()),
  APP_SECRET: optional,
  DATA_DIR: optional.transform((folder) => folder ?? '.data'),
  OPENAI_API_KEY: optional,
  OPENAI_BASE_URL: optional.pipe(z.url({ protocol: /^https?$/ }).optional()),
  OPENAI_MODEL: optional,
  AI_CALL_TIMEOUT_MS: positive(30_000),
  AI_SILENCE_TIMEOUT_MS: positive(15_000),
  API_REQUEST_TIMEOUT_MS: positive(80_000),
  AI_MAX_IN_FLIGHT: positive(16),
  AI_PRICE_INPUT: price,
  AI_PRICE_OUTPUT: price,
  AI_ALLOWED_HOSTS: hosts,
  ALLOWED_HOSTS: hosts,
  OTEL_EXPORTER_OTLP_ENDPOINT: optional.pipe(z.url({ protocol: /^https?$/ }).optional()),
  OTEL_SERVICE_NAME: optional.transform((name) => name ?? 'overtone'),
  NODE_ENV: z.enum(['development', 'production', 'test']).default('production'),
});

export type Env = z.infer<typeof schema>;

/** @throws {Error} one sentence that names each variable that cannot be used. */
export function readEnv(source: Record<string, string | undefined>): Env {
  const read = schema.safeParse(source);
  if (read.success) return read.data;
  const names = [...new Set(read.error.issues.map((issue) => issue.path.join('.')))];
  throw new Error(
    `These environment variables cannot be used as they are: ${names.join(', ')}. See .env.example.`,
  );
}

let cached: Env | undefined;

/** The settings of this process, read once. */
export function env(): Env {
  cached ??= readEnv(process.env);
  return cached;
}
