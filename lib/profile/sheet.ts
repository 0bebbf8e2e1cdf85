import type { EvidenceSection } from '@/db/schema/values';
import type { DateRange } from '@/lib/profile/date-range';
import type { PersonName } from '@/lib/profile/name';

export type SheetRole = {
  title: string | null;
  company: string | null;
  dates: DateRange | null;
  location: string | null;
  /** Bullets and paragraphs of the role, one a line. */
  details: string[];
};

export type SheetSchool = {
  school: string;
  degree: string | null;
  field: string | null;
  dates: DateRange | null;
  details: string[];
};

/** An entry of any other section: what it is, and prose about it. */
export type SheetItem = { section: EvidenceSection; title: string | null; details: string[] };

/** What every reader (paste, each JSON shape) makes of its input, before it is laid out as text and spans. */
export type Sheet = {
  name: PersonName | null;
  headline: string | null;
  /** Current title and employer where the source names them apart from the roles. */
  title: string | null;
  company: string | null;
  location: string | null;
  email: string | null;
  linkedinUrl: string | null;
  about: string[];
  roles: SheetRole[];
  posts: string[];
  schools: SheetSchool[];
  skills: string[];
  volunteering: SheetRole[];
  items: SheetItem[];
};

export function emptySheet(): Sheet {
  return {
    name: null,
    headline: null,
    title: null,
    company: null,
    location: null,
    email: null,
    linkedinUrl: null,
    about: [],
    roles: [],
    posts: [],
    schools: [],
    skills: [],
    volunteering: [],
    items: [],
  };
}
