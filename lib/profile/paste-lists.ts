import type { EvidenceSection } from '@/db/schema/values';
import { isDateOnly } from '@/lib/profile/date-range';
import { unwrap } from '@/lib/profile/lines';
import type { SheetItem } from '@/lib/profile/sheet';

const META =
  /^(?:issued|expires?|expired|associated with|issued by|published|ausgestellt|émise?|délivrée?|expedición|date|\w{3,9}\.? \d{4} - )/i;
const PROFICIENCY =
  /^(?:native|full professional|professional working|limited working|elementary|mother tongue|fluent|basic|conversational|advanced|intermediate|muttersprache|fließend|verhandlungssicher|grundkenntnisse|gute kenntnisse|langue maternelle|bilingue|compétence|notions|competencia|nativo)|proficiency$/i;
const ENDS_IN_DATE = / [·•] (?:\p{L}{3,9}\.? )?\d{4}$/u;
const FOLLOWERS = /^\d[\d.,]*\+? (?:followers|members|follower|abonnés|seguidores)/i;

/** One skill each from lines, bullets and lists with commas. */
export function readSkills(lines: string[]): string[] {
  const skills = lines.flatMap((line) => {
    const plain = line.replace(
      /(?:,? (?:and|und|et|y)| [·•])? \+\d+ (?:skills?|kenntnisse|compétences|aptitudes)$/i,
      '',
    );
    const isProse = /[.!?]$/.test(plain) && plain.split(' ').length > 6;
    if (isProse) return [plain];
    const groupless = plain.replace(/^[\p{L} &/]{3,40}: +/u, '');
    return groupless.split(/\s*[•·|;]\s*|,\s+(?![^(]{0,60}\))/);
  });
  const named = unwrap(skills.map((skill) => skill.trim())).filter((skill) => !isDateOnly(skill));
  return [...new Map(named.map((skill) => [skill.toLowerCase(), skill])).values()];
}

/** Titles with what belongs to them ("Scrum Master · Scrum Alliance · Issued Jan 2020") and prose about them. */
export function readItems(lines: string[], section: EvidenceSection): SheetItem[] {
  const items: SheetItem[] = [];
  let open: string[] = [];
  const add = (titles: string[]) => items.push(...titles.map((title) => ({ section, title, details: [] })));
  for (const line of unwrap(lines)) {
    const isProse =
      line.length > 120 || (/[a-z)][.!?]$/.test(line) && !/\b(?:inc|ltd|co|corp)\.$/i.test(line));
    if (!isMeta(line) && !isProse) {
      open.push(line);
      continue;
    }
    // A date closes an entry: what stands above it is the title and who issued it.
    const entry = isProse ? [] : isWhole(line) ? [line] : [...open.splice(-2), line];
    add(open);
    open = [];
    const last = items.at(-1);
    if (entry.length > 1 || isWhole(line)) add([entry.join(' · ')]);
    else if (last && isProse) last.details.push(line);
    else if (last) last.title = [last.title, line].filter(Boolean).join(' · ');
    else items.push({ section, title: null, details: [line] });
  }
  add(open);
  return items;
}

function isMeta(line: string): boolean {
  return META.test(line) || isDateOnly(line) || ENDS_IN_DATE.test(line);
}

/** Title, issuer and date on one line. */
function isWhole(line: string): boolean {
  return ENDS_IN_DATE.test(line) && !META.test(line) && line.split(' · ').length > 2;
}

/** "German · Native or bilingual proficiency". */
export function readLanguages(lines: string[]): SheetItem[] {
  const languages: string[] = [];
  for (const line of unwrap(lines)) {
    const last = languages.at(-1);
    if (PROFICIENCY.test(line) && !line.includes(' · ') && last !== undefined)
      languages[languages.length - 1] = `${last} · ${line}`;
    else languages.push(...line.split(/,\s+(?![^(]{0,60}\))|\s*[•|;]\s*/));
  }
  return languages.filter(Boolean).map((title) => ({ section: 'language', title, details: [] }));
}

/** What others wrote about the person; `title` is who did. The writer's headline and the date are left out. */
export function readRecommendations(lines: string[]): SheetItem[] {
  const items: SheetItem[] = [];
  for (const line of unwrap(lines)) {
    const isText = line.length > 110 || (/[.!?…]["”]?$/.test(line) && line.split(' ').length > 5);
    const isDate = /^\p{L}{3,10}\.? \d{1,2}, \d{4},|^\d{1,2}\.? \p{L}{3,10}\.? \d{4}\b/u.test(line);
    const last = items.at(-1);
    if (isDate) continue;
    if (isText && last) last.details.push(line);
    else if (isText) items.push({ section: 'recommendation', title: null, details: [line] });
    else if (last === undefined || last.details.length > 0) {
      items.push({ section: 'recommendation', title: line, details: [] });
    }
  }
  return items.filter((item) => item.details.length > 0);
}

/** Interests, and the names of what is followed, without their numbers of followers. */
export function readInterests(lines: string[]): SheetItem[] {
  const all = unwrap(lines.map((line) => (FOLLOWERS.test(line) ? '' : line)));
  const parts = all.flatMap((line) =>
    line.length > 120 ? [line] : line.split(/,\s+(?![^(]{0,60}\))|\s*[•|;]\s*/),
  );
  return parts.filter(Boolean).map((title) => ({ section: 'interest', title, details: [] }));
}
