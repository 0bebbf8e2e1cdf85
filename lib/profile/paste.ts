import { type PasteSection, readHeading } from '@/lib/profile/headings';
import { splitAt } from '@/lib/profile/headline';
import { toLines, unwrap } from '@/lib/profile/lines';
import { looksLikeName, splitName } from '@/lib/profile/name';
import { dropNoise } from '@/lib/profile/noise';
import { readContact } from '@/lib/profile/paste-contact';
import {
  readInterests,
  readItems,
  readLanguages,
  readRecommendations,
  readSkills,
} from '@/lib/profile/paste-lists';
import { readPosts } from '@/lib/profile/paste-posts';
import { readRoles } from '@/lib/profile/paste-roles';
import { readSchools } from '@/lib/profile/paste-schools';
import { readTop } from '@/lib/profile/paste-top';
import { emptySheet, type Sheet } from '@/lib/profile/sheet';

type Part = { section: PasteSection | 'top'; lines: string[] };

const HAS_SKILL_LINES = new Set<Part['section']>([
  'experience',
  'education',
  'volunteering',
  'project',
  'certification',
]);

/** Reads a profile from text: LinkedIn's page copied whole or in part, a résumé, or notes. */
export function readPaste(text: string): Sheet {
  const parts = splitParts(dropNoise(toLines(text)));
  const linesOf = (section: Part['section']) =>
    parts.filter((part) => part.section === section).flatMap((part) => [...part.lines, '']);
  const top = readTop(linesOf('top'), parts.length > 1);
  const roles = readRoles(linesOf('experience'));
  const schools = readSchools(linesOf('education'));
  const known = new Set(
    [...roles.flatMap((role) => [role.company, role.title]), ...schools.map((school) => school.school)].map(
      (name) => name?.toLowerCase(),
    ),
  );
  const { title, company } = top;
  if (title || company) roles.unshift({ title, company, dates: null, location: null, details: [] });
  const isKnown = (line: string) =>
    line.split(/ [·•] /).every((part) => known.has((splitAt(part)?.company ?? part).toLowerCase()));
  const isOwnHead = (line: string) => line === top.headline || line === top.nameLine;
  return {
    ...emptySheet(),
    name: top.nameLine && looksLikeName(top.nameLine) ? splitName(top.nameLine) : null,
    headline: top.headline,
    title,
    company,
    location: top.location,
    ...readContact([...linesOf('contact'), ...linesOf('top'), ...linesOf('about'), ...linesOf('other')]),
    about: [...top.about, ...unwrap(linesOf('about'))],
    roles,
    posts: unwrap(readPosts(linesOf('post')).filter((line) => !isOwnHead(line))),
    schools,
    skills: readSkills(linesOf('skill').filter((line) => !isKnown(line))),
    volunteering: readRoles(linesOf('volunteering')),
    items: [
      ...readItems(linesOf('certification'), 'certification'),
      ...readLanguages(linesOf('language')),
      ...readItems(linesOf('project'), 'project'),
      ...readItems(linesOf('publication'), 'publication'),
      ...readItems(linesOf('award'), 'award'),
      ...readRecommendations(linesOf('recommendation')),
      ...readInterests(linesOf('interest')),
      ...[...top.rest.filter((line) => !isKnown(line)), ...unwrap(linesOf('other'))].map((line) => ({
        section: 'other' as const,
        title: null,
        details: [line],
      })),
    ],
  };
}

function splitParts(lines: string[]): Part[] {
  let part: Part = { section: 'top', lines: [] };
  const parts: Part[] = [part];
  for (const line of lines) {
    const heading = line === '' ? null : readHeading(line);
    // Roles carry a line of their own skills; the role goes on after it.
    if (heading?.rest && HAS_SKILL_LINES.has(part.section)) {
      parts.splice(-1, 0, { section: heading.section, lines: [heading.rest] });
      continue;
    }
    // "Received" and "Given" are tabs: what follows both belongs to the first.
    const isTab = heading?.section === 'skip' && part.section === 'recommendation' && part.lines.length === 0;
    if (isTab) continue;
    if (heading) {
      part = { section: heading.section, lines: heading.rest ? [heading.rest] : [] };
      parts.push(part);
    } else part.lines.push(line);
  }
  return parts;
}
