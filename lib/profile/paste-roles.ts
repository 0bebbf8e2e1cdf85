import { type DateRange, isDuration, readDateLine, takeDateRange } from '@/lib/profile/date-range';
import { hasTitleWord } from '@/lib/profile/headline';
import { unwrap } from '@/lib/profile/lines';
import { looksLikePlace } from '@/lib/profile/place';
import {
  clean,
  type Head,
  hasType,
  isBullet,
  isProse,
  type Line,
  looksLikeCompany,
  splitHead,
  toLines,
} from '@/lib/profile/role-lines';
import type { SheetRole } from '@/lib/profile/sheet';

type Found = Head & { dates: DateRange; location: string | null; from: number; to: number };
/** LinkedIn's page puts the title over the company, its PDF the company over the title. */
type Order = 'title first' | 'company first';

const TYPE_AND_DURATION = /^(?:[\p{L} -]{3,24} [·•] )?([^·•]{3,40})$/u;

/** Roles from the lines of an experience section: LinkedIn's page and PDF, grouped or single, or a résumé. */
export function readRoles(texts: string[]): SheetRole[] {
  const lines = toLines(texts);
  const order = orderOf(lines);
  const found: Found[] = [];
  for (const [index, line] of lines.entries()) {
    const previous = found.at(-1);
    const floor = previous ? previous.to + 1 : 0;
    const dates = readDateLine(line.text);
    // The page repeats a date line for screen readers as "Jan 2022 to Present".
    if (dates && previous && previous.to === index - 1 && previous.dates.start === dates.start)
      previous.to = index;
    else if (dates)
      found.push({ ...readHead(lines, floor, index, order, previous), dates, location: null, to: index });
    else found.push(...readInline(lines, floor, index));
  }
  return found.length === 0 ? readUndated(lines) : withBodies(lines, found, order);
}

function orderOf(lines: Line[]): Order {
  let votes = 0;
  for (const [index, { text }] of lines.entries()) {
    if (!readDateLine(text)) continue;
    const above = lines[index - 1]?.text ?? '';
    const top = lines[index - 2]?.text ?? '';
    if (/\(.*\)$/.test(text)) votes -= 2;
    if (hasType(above) || / [·•] \d/.test(text)) votes += 2;
    votes += Number(hasTitleWord(top)) - Number(hasTitleWord(above));
  }
  return votes < 0 ? 'company first' : 'title first';
}

/** The title and the company above a line of dates. `from` is where they begin. */
function readHead(
  lines: Line[],
  floor: number,
  at: number,
  order: Order,
  previous?: Found,
): Head & { from: number } {
  const group = groupAbove(lines, floor, at);
  if (group !== null) return { title: clean(lines[at - 1]), company: clean(lines[group]), from: group };
  const first = at - 1 >= floor ? lines[at - 1] : undefined;
  const second = at - 2 >= floor ? lines[at - 2] : undefined;
  if (!first || isProse(first.text)) return { title: null, company: null, from: at };
  const isAlone = !second || isProse(second.text) || looksLikePlace(second.text);
  const split = isAlone || first.afterBlank ? splitHead(first.text) : null;
  if (split) return { ...split, from: at - 1 };
  if (isAlone || isInGroup(first, second, order, previous)) {
    const isTitle = hasTitleWord(first.text) || previous !== undefined;
    const company = previous?.company ?? null;
    return isTitle
      ? { title: clean(first), company, from: at - 1 }
      : { title: null, company: clean(first), from: at - 1 };
  }
  const [title, company] = order === 'title first' ? [second, first] : [first, second];
  return { title: clean(title), company: clean(company), from: at - 2 };
}

/** Where a company stands over a total ("Full-time · 5 yrs 3 mos") and several titles. */
function groupAbove(lines: Line[], floor: number, at: number): number | null {
  for (let index = at - 1; index > floor && index >= at - 4; index -= 1) {
    const total = TYPE_AND_DURATION.exec(lines[index]?.text ?? '')?.[1];
    if (total && isDuration(total)) return index < at - 1 ? index - 1 : null;
  }
  return null;
}

/** Whether only the title stands above the dates because the company is that of the role before. */
function isInGroup(first: Line, second: Line, order: Order, previous?: Found): boolean {
  if (!previous || hasType(first.text)) return false;
  if (order === 'company first') return !second.afterBlank && !looksLikeCompany(second.text);
  return hasTitleWord(first.text) && !hasTitleWord(second.text);
}

/** A résumé's line that holds title, company and dates together. */
function readInline(lines: Line[], floor: number, at: number): Found[] {
  const line = lines[at];
  const taken = line && !isBullet(line.text) && takeDateRange(line.text);
  if (!line || !taken || taken.rest.length > 140 || /[a-z]{3}\.$/.test(taken.rest)) return [];
  const parts = taken.rest.split(/ [·•|] /);
  const hasPlace = parts.length > 2 || (parts.length === 2 && looksLikePlace(parts.at(-1) ?? ''));
  const place = hasPlace ? (parts.pop() ?? null) : null;
  const base = { dates: taken.range, location: place, from: at, to: at };
  const head = splitHead(parts.join(' · '));
  if (head) return [{ ...base, ...head }];
  const only = parts.join(' · ');
  const above = at - 1 >= floor ? lines[at - 1] : undefined;
  const below = lines[at + 1];
  if (hasTitleWord(only)) {
    const company =
      above && (above.afterBlank || at - 1 === 0) && looksLikeCompany(above.text) ? above.text : null;
    return [{ ...base, title: only, company, from: company ? at - 1 : at }];
  }
  const isTitle = below && !readDateLine(below.text) && !isProse(below.text) && hasTitleWord(below.text);
  return [{ ...base, title: isTitle ? below.text : null, company: only, to: isTitle ? at + 1 : at }];
}

function withBodies(lines: Line[], found: Found[], order: Order): SheetRole[] {
  const before = bodyOf(lines, 0, found[0]?.from ?? 0);
  const intro: SheetRole[] = before.length > 0 ? [{ ...NOBODY, details: before }] : [];
  const roles = found.map((role, index): SheetRole => {
    const end = found[index + 1]?.from ?? lines.length;
    const next = lines[role.to + 1]?.text ?? '';
    const hasPlace = role.location === null && role.to + 1 < end && isPlaceOf(next, order);
    return {
      title: role.title,
      company: role.company,
      dates: role.dates,
      location: hasPlace ? next : role.location,
      details: bodyOf(lines, role.to + (hasPlace ? 2 : 1), end),
    };
  });
  return [...intro, ...roles];
}

/** LinkedIn's PDF has the place under the dates, at times a mere "Port Harcourt". */
function isPlaceOf(line: string, order: Order): boolean {
  if (looksLikePlace(line)) return true;
  return (
    order === 'company first' &&
    line.length <= 40 &&
    /^\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){0,2}$/u.test(line)
  );
}

const NOBODY = { title: null, company: null, dates: null, location: null };

/** Without dates, a role is a line with a title in it; what follows belongs to it. */
function readUndated(lines: Line[]): SheetRole[] {
  const roles: SheetRole[] = [];
  for (const line of lines) {
    const last = roles.at(-1);
    const head = isProse(line.text) ? null : splitHead(line.text);
    if (head && hasTitleWord(head.title ?? '')) roles.push({ ...NOBODY, ...head, details: [] });
    else if (!isProse(line.text) && line.afterBlank && hasTitleWord(line.text)) {
      roles.push({ ...NOBODY, title: line.text, details: [] });
    } else if (last?.title && !last.company && last.details.length === 0 && looksLikeCompany(line.text)) {
      last.company = clean(line);
    } else if (last) last.details.push(line.text);
    else roles.push({ ...NOBODY, details: [line.text] });
  }
  return roles.map((role) => ({ ...role, details: unwrap(role.details) }));
}

function bodyOf(lines: Line[], from: number, to: number): string[] {
  return unwrap(lines.slice(from, to).flatMap(({ text, afterBlank }) => (afterBlank ? ['', text] : [text])));
}
