import 'server-only';
import { z } from 'zod';
import { networkFailure } from './classify';
import { heardNothing } from './client';
import { connect } from './connect';
import { type AiFailure, answerFailure } from './failure';
import type { ModelSettings } from './schema';

const LIST_TIMEOUT_MS = 10_000;
const MAX_MODELS = 500;
const MAX_BYTES = 2_000_000;

export type ListedModels =
  /** `models`: null when the server answers, but gives no list. */
  { ok: true; status: number; models: string[] | null } | { ok: false; failure: AiFailure };

/** The names of the models that a server says it has. Asks no model, so it is no AI call. */
export async function listModels(settings: ModelSettings, signal?: AbortSignal): Promise<ListedModels> {
  const timeUp = AbortSignal.timeout(LIST_TIMEOUT_MS);
  const headers = { accept: 'application/json', authorization: `Bearer ${settings.apiKey ?? 'none'}` };
  const both = signal ? AbortSignal.any([signal, timeUp]) : timeUp;
  try {
    const response = await connect(`${settings.baseUrl}/models`, { headers, signal: both }, settings);
    const models = response.ok ? readNames(await boundedText(response)) : null;
    if (!response.ok) await response.body?.cancel();
    return { ok: true, status: response.status, models };
  } catch (error) {
    const failure = timeUp.aborted
      ? answerFailure('unreachable', { source: settings.source })
      : networkFailure(error, heardNothing(), settings.source);
    return { ok: false, failure };
  }
}

const listSchema = z.object({ data: z.array(z.object({ id: z.string().min(1).max(200) })) });

function readNames(text: string): string[] | null {
  try {
    const read = listSchema.safeParse(JSON.parse(text));
    return read.success ? read.data.data.slice(0, MAX_MODELS).map(({ id }) => id) : null;
  } catch {
    return null;
  }
}

async function boundedText(response: Response): Promise<string> {
  const decoder = new TextDecoder();
  const reader = response.body?.getReader();
  let text = '';
  for (let bytes = 0; reader; ) {
    const { done, value } = await reader.read();
    text += decoder.decode(value, { stream: !done });
    bytes += value?.byteLength ?? 0;
    if (done) return text;
    if (bytes <= MAX_BYTES) continue;
    await reader.cancel();
    return '';
  }
  return text;
}
