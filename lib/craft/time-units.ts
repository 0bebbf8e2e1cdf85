import type { Word } from '@/lib/tone/text';

export type TimeUnit =
  | 'millisecond'
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'night'
  | 'week'
  | 'month'
  | 'quarter'
  | 'year';

/** The hours of a unit, so that 36 hours can be told as a day and a half; a night is no length of time. */
export const hoursIn: Readonly<Record<Exclude<TimeUnit, 'night'>, number>> = {
  millisecond: 1 / 3_600_000,
  second: 1 / 3600,
  minute: 1 / 60,
  hour: 1,
  day: 24,
  week: 168,
  month: 730.5,
  quarter: 2191.5,
  year: 8766,
};

/** The unit that a number before `from` counts: "six weeks", "six full weeks", and the tail of "six-week". */
export function timeCounted(words: readonly Word[], from: number): TimeUnit | null {
  const last = words[from - 1];
  const tail = units.get(last?.lower.split('-').at(-1) ?? '');
  if (tail) return tail;
  for (const word of words.slice(from, from + 2)) {
    if (word.sentence !== last?.sentence) return null;
    const unit = units.get(word.lower.split('-')[0] ?? '');
    if (unit) return unit;
    if (!/^(?:full|whole|short|long|more|working|business|calendar|good)$/.test(word.lower)) return null;
  }
  return null;
}

/** The unit that a word names, or its stem. */
export function timeOf(word: string): TimeUnit | null {
  return units.get(word) ?? null;
}

/** How often it recurs: "1,900 trailers a week", "nightly", "per month". */
export function timePer(words: readonly Word[], from: number): TimeUnit | null {
  const sentence = words[from - 1]?.sentence;
  for (let index = from; index < from + 6; index += 1) {
    const word = words[index];
    if (!word || word.sentence !== sentence || (index > from && word.kind === 'number')) return null;
    const adverb = adverbs.get(word.lower);
    if (adverb) return adverb;
    const unit = units.get(words[index + 1]?.lower ?? '');
    if (unit && /^(?:a|an|per|each|every|pro|par|por|al|im|je|jede[nrs]?)$/.test(word.lower)) return unit;
  }
  return null;
}

/** Every "a month", "each week", "daily" of a text: the unit it recurs in and the word that says so. */
export function recurrences(words: readonly Word[]): { unit: TimeUnit; word: Word }[] {
  return words.flatMap((word, index) => {
    const adverb = adverbs.get(word.lower);
    if (adverb) return [{ unit: adverb, word }];
    const unit = units.get(word.lower);
    const before = words[index - 1];
    if (!unit || before?.sentence !== word.sentence) return [];
    const recurs =
      /^(?:per|each|every)$/.test(before.lower) || (before.lower === 'a' && counts(words, index - 2));
    return recurs ? [{ unit, word }] : [];
  });
}

/** "1,900 trailers a week", "once a month": something is counted before; "took a week" is a length of time. */
function counts(words: readonly Word[], last: number): boolean {
  return words
    .slice(Math.max(0, last - 3), last + 1)
    .some(
      (word) =>
        word.kind === 'number' || /^(?:once|twice|times|one|two|three|four|five|six)$/.test(word.lower),
    );
}

const units = new Map<string, TimeUnit>(
  Object.entries({
    millisecond: 'ms msec millisecond milliseconds millisekunden',
    second: 'second seconds sec secs sekunde sekunden seconde secondes segundo segundos',
    minute: 'minute minutes min mins minuten minuto minutos minuti',
    hour: 'hour hours hr hrs h stunde stunden heure heures hora horas ore',
    day: 'day days tag tage tagen jour jours día días giorno giorni',
    night: 'night nights nacht nächte nächten nuit nuits noche noches',
    week: 'week weeks wk wks woche wochen semaine semaines semana semanas settimana settimane',
    month: 'month months mo mos mth mths monat monate monaten mois mes meses mese mesi',
    quarter: 'quarter quarters quartal trimestre',
    year: 'year years yr yrs jahr jahre jahren année années ans año años anno anni',
  } satisfies Record<TimeUnit, string>).flatMap(([unit, forms]) =>
    forms.split(' ').map((form): [string, TimeUnit] => [form, unit as TimeUnit]),
  ),
);

const adverbs = new Map<string, TimeUnit>([
  ['hourly', 'hour'],
  ['daily', 'day'],
  ['nightly', 'night'],
  ['weekly', 'week'],
  ['monthly', 'month'],
  ['quarterly', 'quarter'],
  ['yearly', 'year'],
  ['annually', 'year'],
]);
