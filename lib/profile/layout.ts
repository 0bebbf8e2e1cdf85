import type { EvidenceSection, ProfileSource } from '@/db/schema/values';
import type { EvidenceSpan } from '@/lib/profile/schema';
import { splitSentences } from '@/lib/profile/sentences';
import type { Sheet, SheetItem, SheetRole, SheetSchool } from '@/lib/profile/sheet';

/** The most spans that one profile has; a prompt carries them all. */
export const MAX_SPANS = 120;

type Cut = Omit<EvidenceSpan, 'id' | 'source'>;

const ITEM_HEADINGS: [EvidenceSection, string][] = [
  ['certification', 'Certifications'],
  ['language', 'Languages'],
  ['project', 'Projects'],
  ['publication', 'Publications'],
  ['award', 'Awards'],
  ['recommendation', 'Recommendations'],
  ['interest', 'Interests'],
  ['other', 'Notes'],
];

/** Writes the sheet down as plain text, one fact or paragraph a line, and cuts the spans out of it. */
export function layOut(
  sheet: Sheet,
  source: ProfileSource,
  name: string,
): { text: string; spans: EvidenceSpan[] } {
  const page = new Page();
  if (name) page.line(name);
  if (sheet.headline) page.fact(sheet.headline, 'headline');
  if (sheet.location) page.fact(sheet.location, 'location');
  for (const address of [sheet.email, sheet.linkedinUrl]) if (address) page.line(address);
  page.under('About', sheet.about, (paragraph) => page.prose(paragraph, 'about'));
  page.under('Experience', sheet.roles, (role) => writeRole(page, role, 'experience'));
  page.under('Posts', sheet.posts, (paragraph) => page.prose(paragraph, 'post'));
  page.under('Education', sheet.schools, (school) => writeSchool(page, school));
  page.under('Skills', sheet.skills, (skill) => page.fact(skill, 'skill'));
  page.under('Volunteering', sheet.volunteering, (role) => writeRole(page, role, 'volunteering'));
  for (const [section, heading] of ITEM_HEADINGS) {
    const items = sheet.items.filter((item) => item.section === section);
    page.under(heading, items, (item) => writeItem(page, item));
  }
  const spans = keepMost(page.cuts).map((cut, index) => ({ ...cut, id: `E${index + 1}`, source }));
  return { text: page.text, spans };
}

/** "Director of Warehouse Operations · Brannock Foods · Jan 2022 - Present". */
function writeRole(page: Page, role: SheetRole, section: EvidenceSection): void {
  const context = role.company ?? role.title ?? undefined;
  const parts = [role.title, role.company, role.dates?.text, role.location];
  const line = parts.filter(Boolean).join(' · ');
  if (line) page.fact(line, section, context);
  for (const detail of role.details) page.prose(detail, section, context);
}

function writeSchool(page: Page, school: SheetSchool): void {
  const degree = [school.degree, school.field].filter(Boolean).join(', ');
  const line = [school.school, degree, school.dates?.text].filter(Boolean).join(' · ');
  page.fact(line, 'education', school.school);
  for (const detail of school.details) page.prose(detail, 'education', school.school);
}

function writeItem(page: Page, item: SheetItem): void {
  if (item.title && item.section === 'recommendation') page.line(item.title);
  else if (item.title) page.fact(item.title, item.section);
  for (const detail of item.details) page.prose(detail, item.section, item.title?.split(' · ')[0]);
}

class Page {
  private readonly lines: string[] = [];
  private length = 0;
  readonly cuts: Cut[] = [];

  get text(): string {
    return this.lines.join('\n');
  }

  /** A line that is no evidence. Returns its offset. */
  line(text: string): number {
    const start = this.lines.length === 0 ? 0 : this.length + 1;
    this.lines.push(text);
    this.length = start + text.length;
    return start;
  }

  fact(text: string, section: EvidenceSection, context?: string): void {
    const start = this.line(text);
    this.cut(text, section, start, context);
  }

  prose(text: string, section: EvidenceSection, context?: string): void {
    const offset = this.line(text);
    for (const { start, end } of splitSentences(text)) {
      this.cut(text.slice(start, end), section, offset + start, context);
    }
  }

  under<T>(heading: string, entries: T[], write: (entry: T) => void): void {
    if (entries.length === 0) return;
    this.line(heading);
    for (const entry of entries) write(entry);
  }

  private cut(text: string, section: EvidenceSection, start: number, context?: string): void {
    this.cuts.push({ section, text, start, end: start + text.length, ...(context ? { context } : {}) });
  }
}

/** Drops what is said twice; past the limit, takes from every section in turn, each section's first ones first. */
function keepMost(cuts: Cut[]): Cut[] {
  const seen = new Set<string>();
  const distinct = cuts.filter((cut) => {
    const key = `${cut.text.toLowerCase()}\n${cut.context ?? ''}`;
    return !seen.has(key) && seen.add(key);
  });
  if (distinct.length <= MAX_SPANS) return distinct;
  const rank = new Map<Cut, number>();
  const counts = new Map<EvidenceSection, number>();
  for (const cut of distinct) {
    const count = counts.get(cut.section) ?? 0;
    counts.set(cut.section, count + 1);
    rank.set(cut, count);
  }
  const byTurn = [...distinct].sort((a, b) => (rank.get(a) ?? 0) - (rank.get(b) ?? 0));
  return byTurn.slice(0, MAX_SPANS).sort((a, b) => a.start - b.start);
}
