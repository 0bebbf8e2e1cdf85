import type { EvidenceSection, ProfileSource } from '@/db/schema/values';

/** The most characters of profile text that are read. */
export const PROFILE_MAX_CHARACTERS = 100_000;
/** The largest profile file, in bytes. */
export const PROFILE_MAX_FILE_BYTES = 10 * 1024 * 1024;

/**
 * One immutable piece of what is known about a person. `start` and `end` are UTF-16 offsets into
 * `ParsedProfile.text`, and `text === profile.text.slice(start, end)`.
 */
export type EvidenceSpan = {
  /** `E1`, `E2`, … in the order of the profile. */
  id: string;
  section: EvidenceSection;
  text: string;
  start: number;
  end: number;
  source: ProfileSource;
  /** What the span belongs to, e.g. "Brannock Foods" for a line of experience. */
  context?: string;
};

export type Role = {
  title: string | null;
  company: string | null;
  /** As it stands in the profile: "Jan 2022", "2019", "2019-03". */
  start: string | null;
  end: string | null;
  current: boolean;
};

export type School = { school: string; degree: string | null; field: string | null };

export type ProfileFields = {
  firstName: string | null;
  middleInitial: string | null;
  lastName: string | null;
  /** True while the name was only read off a URL; a guess is never written into a message. */
  nameIsGuess: boolean;
  headline: string | null;
  /** Current title and employer, from the current role, else from "X at Y" in the headline. */
  title: string | null;
  company: string | null;
  location: string | null;
  email: string | null;
  linkedinUrl: string | null;
  roles: Role[];
  schools: School[];
  skills: string[];
};

export type ParsedProfile = {
  source: ProfileSource;
  /** The profile as plain text: pasted text cleaned of the page's noise, a file's or JSON's text laid out in lines. */
  text: string;
  fields: ProfileFields;
  spans: EvidenceSpan[];
};

/** What is kept with the prospect in `profile_data`. */
export type ProfileData = ParsedProfile & { readAt: string };
