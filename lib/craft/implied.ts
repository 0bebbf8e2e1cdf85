import type { Quantity } from '@/lib/craft/numbers';
import { stem } from '@/lib/craft/vocabulary';

/** Years between two years of a range: "2015 – 2020" also says five years. */
export function durations(text: string): Quantity[] {
  return [...text.matchAll(range)].map((match) => {
    const years = Number(match[2]) - Number(match[1]);
    return derived(match, { values: [years, years + 1], time: 'year', subjects: [stem('year')] });
  });
}

/** Numbers that words hide: "halved" says half of it, "bilingual" two languages, "a decade" ten years. */
export function hiddenNumbers(text: string): Quantity[] {
  const counted = [...text.matchAll(/\b(?:(bi)|(tri))lingual\b|\b(?:a|one) decade\b/gi)].map((match) => ({
    ...derived(match, { values: [match[1] ? 2 : match[2] ? 3 : 10], subjects: [] }),
    ...(/decade/i.test(match[0]) ? { time: 'year' as const } : { subjects: [stem('language')] }),
    derived: false,
  }));
  return [...counted, ...halves(text)];
}

function halves(text: string): Quantity[] {
  return [...text.matchAll(/\bhal(?:ved|ving|ves|f)\b/gi)].map((match) => ({
    ...derived(match, { values: [50], subjects: [] }),
    unit: 'percent',
    derived: false,
  }));
}

function derived(
  match: RegExpExecArray,
  known: Pick<Quantity, 'values' | 'subjects'> & Partial<Pick<Quantity, 'time'>>,
): Quantity {
  return {
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
    unit: null,
    currency: null,
    slack: null,
    year: false,
    time: null,
    per: null,
    single: false,
    derived: true,
    index: 0,
    ...known,
  };
}

/** What "from 94 to 71" says happened: something fell; "from 2 to 9" that it grew, and how many times over. */
export function directionsOf(text: string): string[] {
  const found = /\bby (?:half|50 ?%)/i.test(text) ? ['halve'] : [];
  for (const match of text.matchAll(change)) {
    const [from, to] = [match[1], match[2]].map((value) =>
      Number(value?.replaceAll(',', '').replace(/\.$/, '')),
    );
    if (from === undefined || to === undefined || Number.isNaN(from) || Number.isNaN(to)) continue;
    found.push(to < from ? 'cut' : 'grow');
    const times = to / from;
    if (times >= 2 && times < 3) found.push('double');
    if (times >= 3 && times < 4) found.push('triple');
    if (times >= 0.4 && times <= 0.5) found.push('halve');
  }
  return found;
}

const range =
  /\b((?:19|20)\d\d)(?: ?[-–—] ?| (?:to|until|till|and|bis|à|a|et|y|e) )(?:\p{L}{1,12}\.? )?((?:19|20)\d\d)\b/gu;
const change = /\bfrom\s+\D{0,3}([\d.,]+)\D{0,12}?\s+to\s+\D{0,3}([\d.,]+)/gi;
