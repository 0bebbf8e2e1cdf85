import { type DateRange, isDateOnly, readDateLine, takeDateRange } from '@/lib/profile/date-range';
import type { SheetSchool } from '@/lib/profile/sheet';

const SCHOOL =
  /universi|college|school|schule|institut|academy|akademie|académie|école|escuela|facultad|gymnasium|lycée|polytechni|politécnic|\bETH\b|\bMIT\b|\bUCLA?\b|\bLSE\b|conservator|seminary|大学|学院|대학/i;
const DEGREE =
  /^(?:bachelor|master|doctor|associate|b\.?\s?(?:sc|a|eng|ba|s|com|ed|tech)\b|m\.?\s?(?:sc|a|eng|ba|phil|s|ed|com|tech)\b|beng|meng|mba|emba|llb|llm|ph\.?\s?d|dphil|md\b|jd\b|dipl[oô]m|staatsexamen|ausbildung|abitur|magister|licen[cs]|grado|máster|ingénieur|ingenier|bts|dut|hnd|hnc|btec|a[ -]levels?|gcse|certificate|diploma|high school|foundation|apprenticeship|degree|minor|postgraduate|undergraduate|executive)/i;
const EXTRA = /^(?:grade|activities and societies|note|gpa|abschlussnote|résultat|nota)\b/i;

/** Schools from lines like "University of Leeds", "BEng, Mechanical Engineering", "2006 - 2010", in either order. */
export function readSchools(lines: string[]): SheetSchool[] {
  const schools: Draft[] = [];
  for (const line of lines) {
    if (line === '') continue;
    const current = schools.at(-1);
    const { dates, parts } = readLine(line);
    const found = readParts(parts);
    if (current && parts.length === 0) current.dates ??= dates;
    else if (current && found.isProse) current.details.push(line);
    else if (current && !opensNext(current, found)) {
      const isExtra = !found.degree && !found.field && (current.school !== null || !found.school);
      current.school ??= found.school;
      current.degree ??= found.degree;
      current.field ??= found.field;
      current.dates ??= dates;
      if (isExtra) current.details.push(line);
    } else if (parts.length > 0) {
      const { school, degree, field } = found;
      schools.push({ school, degree, field, dates, details: found.isProse ? [line] : [] });
    }
  }
  return schools.map(withSchool);
}

type Draft = Omit<SheetSchool, 'school'> & { school: string | null };

/** Whether what a line names cannot belong to the school above it. */
function opensNext(current: Draft, found: Found): boolean {
  if (found.school === null)
    return found.degree !== null && current.degree !== null && current.school !== null;
  return current.school !== null && (current.dates !== null || found.isSure);
}

/** A degree without a school stands in the school's place. */
function withSchool(draft: Draft): SheetSchool {
  if (draft.school !== null) return { ...draft, school: draft.school };
  const [first = '', ...details] = draft.details;
  const degree = [draft.degree, draft.field].filter(Boolean).join(', ');
  return degree
    ? { ...draft, school: degree, degree: null, field: null }
    : { ...draft, school: first, details };
}

function readLine(line: string): { dates: DateRange | null; parts: string[] } {
  if (isDateOnly(line)) {
    return { dates: readDateLine(line) ?? { start: null, end: line, current: false, text: line }, parts: [] };
  }
  const taken = takeDateRange(line);
  const rest = taken ? taken.rest : line;
  return { dates: taken?.range ?? null, parts: rest.split(/ [·•|] | [–—] /).filter(Boolean) };
}

type Found = {
  school: string | null;
  degree: string | null;
  field: string | null;
  isSure: boolean;
  isProse: boolean;
};

function readParts(parts: string[]): Found {
  const found: Found = { school: null, degree: null, field: null, isSure: false, isProse: false };
  for (const part of parts) {
    if (part.length > 150 || EXTRA.test(part) || /[a-z]{3}[.!?]$/.test(part))
      return { ...found, isProse: true };
    if (DEGREE.test(part)) Object.assign(found, readDegree(part, found.school === null));
    else if (found.school === null) found.school = part;
    else found.field ??= part;
    if (found.school !== null && SCHOOL.test(found.school)) found.isSure = true;
  }
  return found;
}

/** "BEng, Mechanical Engineering", a school behind it where a résumé puts all on one line. */
function readDegree(text: string, mayHoldSchool: boolean): Partial<Found> {
  const [degree = text, ...others] = text.split(/, | in (?=\p{Lu})/u);
  const at = mayHoldSchool ? others.findIndex((part) => SCHOOL.test(part)) : -1;
  if (at === -1) return { degree, field: others.join(', ') || null };
  return { degree, field: others.slice(0, at).join(', ') || null, school: others.slice(at).join(', ') };
}
