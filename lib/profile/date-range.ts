/** A stretch of time as the profile puts it. `text` is the range without its duration: "Jan 2022 - Present". */
export type DateRange = { start: string | null; end: string | null; current: boolean; text: string };

const MONTH =
  '(?:jan(?:uary|uar|vier|v)?|jänner|feb(?:ruary|ruar)?|f[ée]v(?:rier|r)?|febrero|enero|ene|mar(?:ch|s|zo)?|märz?|apr(?:il)?|avr(?:il)?|abr(?:il)?|ma[iy]o?|june?|juni|juin|junio|july?|juli|juil(?:let)?|julio|aug(?:ust)?|ao[uû]t|ago(?:sto)?|sept?(?:ember|embre|iembre)?|okt(?:ober)?|o[ck]t(?:ober|obre|ubre)?|nov(?:ember|embre|iembre)?|de[cz](?:ember)?|d[ée]c(?:embre)?|dic(?:iembre)?)\\.?';
const YEAR = '(?:19|20)\\d{2}';
const DATE = `(?:(?:\\d{1,2}\\.? )?${MONTH},? (?:de |del )?${YEAR}|(?:0?[1-9]|1[0-2])[/.]${YEAR}|${YEAR}-(?:0[1-9]|1[0-2])(?:-\\d{2})?|${YEAR})`;
const NOW =
  "(?:present|now|today|current|currently|ongoing|heute|aktuell|jetzt|aujourd[’']hui|ce jour|présent|actualidad|actual|presente|la actualidad)";
const BETWEEN = '(?: ?[-–—] ?| to | bis | à | au | a | until )';
const DURATION =
  '(?:(?:\\d+|less than an?|weniger als ein) ?(?:years?|yrs?|months?|mos?|jahre?n?|monate?n?|ans?|mois|años?|mes(?:es)?)\\.?(?: (?:and |und |et |y )?\\d+ ?(?:months?|mos?|monate?n?|mois|mes(?:es)?)\\.?)?)';
const SINCE = '(?:since|seit|depuis|desde) ';

const RANGE = `(?:(${DATE})${BETWEEN}(${DATE}|${NOW})|${SINCE}(${DATE}))`;
const ONLY_RANGE = new RegExp(`^[(]?${RANGE}[)]?(?: ?[·•,|] ?${DURATION}| ?[(]${DURATION}[)])?$`, 'i');
const ENDING_RANGE = new RegExp(
  `(?:^|[\\s,(|·•–—-])[(]?${RANGE}[)]?(?: ?[·•,|] ?${DURATION}| ?[(]${DURATION}[)])?(?=$| ?[·•|])`,
  'i',
);
const LEADING_RANGE = new RegExp(`^[(]?${RANGE}[)]?[ :,|·•–—-]`, 'i');
const ONLY_DATE = new RegExp(`^[(]?(${DATE})[)]?(?: ?[·•,|] ?${DURATION}| ?[(]${DURATION}[)])?$`, 'i');
const ONLY_DURATION = new RegExp(`^${DURATION}$`, 'i');
/** Longer lines are prose; the patterns are not tried on them. */
const LONGEST_LINE = 200;

/** The range that a line consists of, a duration behind it allowed. */
export function readDateLine(line: string): DateRange | null {
  if (line.length > LONGEST_LINE) return null;
  const match = ONLY_RANGE.exec(line);
  return match && toRange(match);
}

/** The range that a line begins or ends with, or that stands before a separator, and the line without it. */
export function takeDateRange(line: string): { range: DateRange; rest: string } | null {
  if (line.length > LONGEST_LINE) return null;
  const match = ENDING_RANGE.exec(line) ?? LEADING_RANGE.exec(line);
  if (!match) return null;
  const before = line.slice(0, match.index).replace(/[\s,(|·•:–—-]+$/, '');
  const after = line.slice(match.index + match[0].length).replace(/^[\s,)|·•:–—-]+/, '');
  return { range: toRange(match), rest: [before, after].filter(Boolean).join(' · ') };
}

/** "2014", "Mar 2014" or "2010 - 2014" alone on a line. */
export function isDateOnly(line: string): boolean {
  return line.length <= LONGEST_LINE && (ONLY_RANGE.test(line) || ONLY_DATE.test(line));
}

/** "5 yrs 3 mos", "4 Jahre 2 Monate": a time without a date. */
export function isDuration(line: string): boolean {
  return line.length <= 60 && ONLY_DURATION.test(line);
}

/** A range from a file's own fields, e.g. "2019-03" and null for a role that still runs. */
export function rangeOf(start: string | null, end: string | null, current: boolean): DateRange | null {
  if (!start && !end) return current ? { start: null, end: null, current, text: 'Present' } : null;
  const from = start && sayDate(start);
  const until = end && !current ? sayDate(end) : null;
  const last = current ? 'Present' : until;
  return { start: from, end: until, current, text: [from, last].filter(Boolean).join(' - ') };
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** "2019-03-01" as "Mar 2019"; anything but an ISO date stays as it is. */
function sayDate(date: string): string {
  const [, year, month] = /^(\d{4})-(\d{2})(?:-\d{2})?(?:T.*)?$/.exec(date) ?? [];
  const name = MONTHS[Number(month) - 1];
  return year && name ? `${name} ${year}` : date;
}

function toRange(match: RegExpExecArray): DateRange {
  const [, start, end, since] = match;
  if (since) return { start: since, end: null, current: true, text: `${since} - Present` };
  const current = new RegExp(`^${NOW}$`, 'i').test(end ?? '');
  return { start: start ?? null, end: current ? null : (end ?? null), current, text: `${start} - ${end}` };
}
