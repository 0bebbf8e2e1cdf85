import { cleanForeignText } from '@/lib/clean-text';
import { AppError } from '@/lib/errors';
import { fieldsOf } from '@/lib/profile/fields';
import { fullName } from '@/lib/profile/format';
import { readJson } from '@/lib/profile/json';
import { layOut } from '@/lib/profile/layout';
import { type LinkedinUrl, parseLinkedinUrl } from '@/lib/profile/linkedin-url';
import { guessName } from '@/lib/profile/name';
import { readPaste } from '@/lib/profile/paste';
import { type ParsedProfile, PROFILE_MAX_CHARACTERS, type ProfileFields } from '@/lib/profile/schema';
import { emptySheet, type Sheet } from '@/lib/profile/sheet';

export type ProfileInput = {
  /** Text, JSON as text, or JSON that was parsed already. */
  profile?: string | Record<string, unknown> | null;
  source?: 'paste' | 'pdf' | 'json';
  url?: LinkedinUrl | null;
};

/** Reads whatever is known about a person into fields and evidence spans; invents nothing. */
export function readProfile({ profile, source, url }: ProfileInput): ParsedProfile {
  const isNothing =
    profile === undefined || profile === null || (typeof profile === 'string' && !profile.trim());
  if (isNothing) return readUrlOnly(url);
  const address = typeof profile === 'string' ? parseLinkedinUrl(profile) : null;
  if (address?.ok) return readUrlOnly(url?.ok ? url : address);
  const read = typeof profile === 'string' ? readText(profile, source) : readRecord(profile);
  const fields = withUrl(fieldsOf(read.sheet), url);
  const { text, spans } = layOut(read.sheet, read.source, fields.nameIsGuess ? '' : fullName(fields));
  if (spans.length === 0 && fields.firstName === null)
    throw invalid('Nothing about a person was left of this profile. Paste the text of the profile itself.');
  return { source: read.source, text, fields, spans };
}

function readUrlOnly(url?: LinkedinUrl | null): ParsedProfile {
  if (!url?.ok) throw invalid('The profile is empty. Paste the profile’s text, or give a LinkedIn URL.');
  return { source: 'url', text: '', fields: withUrl(fieldsOf(emptySheet()), url), spans: [] };
}

type Read = { source: 'paste' | 'pdf' | 'json'; sheet: Sheet };

function readText(raw: string, source: ProfileInput['source']): Read {
  const text = cleanForeignText(raw).trim();
  checkLength(text.length);
  if (!text) throw invalid('The profile holds no readable text. Paste the text of the profile itself.');
  const looksLikeJson = source === 'json' || /^(?:\{\s*["}]|\[\s*\{)/.test(text);
  if (!looksLikeJson) return { source: source ?? 'paste', sheet: readPaste(text) };
  return readRecord(parseRecord(text));
}

function parseRecord(text: string): Record<string, unknown> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    throw invalid('This looks like JSON, but it is cut off or broken. Copy the whole of it again.', cause);
  }
  const only = Array.isArray(value) && value.length === 1 ? value[0] : value;
  if (Array.isArray(only)) throw invalid('This JSON is a list. Give the record of one person.');
  if (typeof only !== 'object' || only === null) throw invalid('This JSON is not the record of a person.');
  return only;
}

function readRecord(record: Record<string, unknown>): Read {
  checkLength(lengthOf(record));
  const sheet = readJson(record);
  if (!sheet) {
    throw invalid(
      'This JSON has none of the shapes that can be read: JSON Resume, People Data Labs, Proxycurl or Apollo. Paste the profile as text.',
    );
  }
  return { source: 'json', sheet };
}

function lengthOf(record: Record<string, unknown>): number {
  try {
    return JSON.stringify(record).length;
  } catch (cause) {
    throw invalid('This JSON is nested too deeply to be a profile.', cause);
  }
}

function checkLength(length: number): void {
  if (length <= PROFILE_MAX_CHARACTERS) return;
  const [limit, is] = [PROFILE_MAX_CHARACTERS, length].map((count) => count.toLocaleString('en'));
  throw invalid(
    `The profile has ${is} characters; at most ${limit} are read. Leave out what is not about the person.`,
  );
}

function withUrl(fields: ProfileFields, url?: LinkedinUrl | null): ProfileFields {
  if (!url?.ok) return fields;
  const linkedinUrl = url.url ?? fields.linkedinUrl;
  const guess = fields.firstName === null && url.kind === 'slug' ? guessName(url.key) : null;
  return guess ? { ...fields, ...guess, linkedinUrl, nameIsGuess: true } : { ...fields, linkedinUrl };
}

function invalid(sentence: string, cause?: unknown): AppError {
  return new AppError('invalid', sentence, { fields: { profile: sentence }, cause });
}
