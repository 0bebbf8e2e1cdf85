import type { ModelSettings } from './schema';

/** How an answer's shape is asked for, best first; the lower rungs carry the JSON Schema in the prompt. */
export const rungs = ['json_schema', 'json_object', 'text'] as const;
export type Rung = (typeof rungs)[number];

/** What a server lets us ask for with a model. */
export type Abilities = {
  rung: Rung;
  /** Lengths, counts and ranges inside the JSON Schema; some servers take a schema only without them. */
  bounds: boolean;
  tokens: 'max_completion_tokens' | 'max_tokens';
  temperature: boolean;
  /** Ask for little thinking before the answer, on models that are known to think. */
  effort: boolean;
  /** It was seen to think before it answers, which needs room. */
  thinks: boolean;
  /** `stream_options`, to be told the usage of a stream. */
  streamUsage: boolean;
};

type Knob = keyof Abilities;
type Lesson = { until: number } & Partial<Abilities>;

const RELEARN_AFTER_MS = 10 * 60_000;

/** Shared by all bundles of the process. */
const shared = globalThis as typeof globalThis & { overtoneAiLessons?: Map<string, Map<Knob, Lesson>> };

const keyOf = (settings: ModelSettings) => `${settings.baseUrl}\n${settings.model}`;

const lower = (a: Rung, b: Rung): Rung => (rungs.indexOf(a) > rungs.indexOf(b) ? a : b);
export const rungBelow = (rung: Rung): Rung => rungs[rungs.indexOf(rung) + 1] ?? 'text';
export const lowest = lower;

/** What may be asked now: our expectation of the server, less what it refused in the last ten minutes. */
export function abilitiesOf(settings: ModelSettings, now = Date.now()): Abilities {
  const expected = expectedOf(settings);
  for (const [knob, lesson] of shared.overtoneAiLessons?.get(keyOf(settings)) ?? [])
    if (lesson.until > now) Object.assign(expected, { [knob]: lesson[knob] });
  return expected;
}

/** OpenAI's own server wants the new name of the token limit and takes an effort; others know the old name. */
function expectedOf({ baseUrl, model }: ModelSettings): Abilities {
  const openai = /^https:\/\/([\w-]+\.)?(openai\.com|openai\.azure\.com)\//.test(`${baseUrl}/`);
  const thinks = openai && /^(gpt-[5-9]|o\d)/.test(model) && !/chat/.test(model);
  return {
    rung: 'json_schema',
    bounds: true,
    tokens: openai ? 'max_completion_tokens' : 'max_tokens',
    temperature: !thinks,
    effort: thinks,
    thinks,
    streamUsage: true,
  };
}

/**
 * Remembers for ten minutes, for everybody, that the server refused a part of a request made with `asked`.
 * Calls that run side by side all learn the same, whoever comes first.
 * @returns false when nothing was left to give up: the refusal stands.
 */
export function learnRefusal(
  settings: ModelSettings,
  knob: Knob,
  asked: Abilities,
  now = Date.now(),
): boolean {
  const given = giveUp(knob, asked);
  if (given === null) return false;
  const lessons = lessonsOf(settings);
  const known = lessons.get(knob);
  if (knob === 'rung' && known?.rung && known.until > now && given.rung)
    given.rung = lower(known.rung, given.rung);
  lessons.set(knob, { ...given, until: now + RELEARN_AFTER_MS });
  return true;
}

/** The model thinks before it answers, as an answer without room for it has shown. */
export function learnThinking(settings: ModelSettings, now = Date.now()): void {
  lessonsOf(settings).set('thinks', { thinks: true, until: now + RELEARN_AFTER_MS });
}

function lessonsOf(settings: ModelSettings): Map<Knob, Lesson> {
  shared.overtoneAiLessons ??= new Map();
  const lessons = shared.overtoneAiLessons.get(keyOf(settings)) ?? new Map<Knob, Lesson>();
  shared.overtoneAiLessons.set(keyOf(settings), lessons);
  return lessons;
}

function giveUp(knob: Knob, asked: Abilities): Partial<Abilities> | null {
  if (knob === 'rung') return asked.rung === 'text' ? null : { rung: rungBelow(asked.rung) };
  if (knob === 'tokens')
    return { tokens: asked.tokens === 'max_tokens' ? 'max_completion_tokens' : 'max_tokens' };
  return asked[knob] ? { [knob]: false } : null;
}

/** What was learnt of this server and model is forgotten, so that it can show anew what it takes. */
export function forgetLessonsOf(settings: ModelSettings): void {
  shared.overtoneAiLessons?.delete(keyOf(settings));
}

/** For tests: what was learnt is forgotten. */
export function forgetLessons(): void {
  shared.overtoneAiLessons = undefined;
}
