export type {
  EvidenceSpan,
  ParsedProfile,
  ProfileData,
  ProfileFields,
  Role,
  School,
} from '@/db/schema/documents';

/** The most characters of profile text that are read. */
export const PROFILE_MAX_CHARACTERS = 100_000;
/** The largest profile file, in bytes. */
export const PROFILE_MAX_FILE_BYTES = 10 * 1024 * 1024;
