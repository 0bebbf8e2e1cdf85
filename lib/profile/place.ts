const WORDS_OF_PLACES =
  /\b(?:area|metropolitan|region|raum|umgebung|und umgebung|et périphérie|y alrededores|metropolregion)\b\.?/i;
const NOT_IN_PLACES =
  /[|@!?;:"“”\d]|\b(?:at|and|for|with|in|of the|helping|director|manager|engineer|head|lead|leader|officer|consultant|founder|sales|marketing|design|development|university|college|school|inc|ltd|llc|gmbh)\b/i;
const WORK_MODE =
  /\s*[·•(,-]\s*(?:on-?site|hybrid|remote|vor ort|sur site|télétravail|hybride|presencial|híbrido|en remoto)\)?$/i;
/** States of the USA and provinces of Canada as they are abbreviated. */
const STATE =
  /^(?:A[BKLRZ]|BC|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ABDEINOST]|N[BCDEHJLMSVY]|O[HKNR]|P[AE]|QC|RI|S[CDK]|T[NX]|UT|V[AT]|W[AIVY]|YT)$/;
const LANGUAGES = ['en', 'de', 'fr', 'es'];

let countries: Set<string> | null = null;

/** Whether a line is a place: "Leeds, England, United Kingdom", "Greater Boston Area", "Germany". */
export function looksLikePlace(line: string): boolean {
  if (line.length > 90) return false;
  if (/^(?:on-?site|hybrid|remote)$/i.test(line) || WORK_MODE.test(line)) return true;
  if (NOT_IN_PLACES.test(line) || /[.]$/.test(line)) return false;
  const parts = line.split(/,\s*/);
  if (
    parts.length > 4 ||
    !parts.every((part) => /^(?:\p{Lu}|\p{Lo})[\p{L}\p{M}\s.'’()/-]{1,40}$/u.test(part))
  )
    return false;
  const last = parts.at(-1) ?? '';
  if (isCountry(last) || WORDS_OF_PLACES.test(line)) return true;
  return parts.length > 1 && STATE.test(last);
}

/** Names of countries come from the runtime's own language data. */
export function isCountry(name: string): boolean {
  countries ??= new Set(LANGUAGES.flatMap(countryNames));
  return countries.has(name.toLowerCase());
}

/** "GB" as "United Kingdom"; anything but a code stays as it is. */
export function countryName(code: string | null): string | null {
  if (!code || !/^[A-Za-z]{2}$/.test(code)) return code;
  return new Intl.DisplayNames(['en'], { type: 'region' }).of(code.toUpperCase()) ?? code;
}

function countryNames(language: string): string[] {
  const names = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  const codes = letters.flatMap((first) => letters.map((second) => first + second));
  const known = codes.flatMap((code) => names.of(code)?.toLowerCase() ?? []);
  return [...known, 'usa', 'uk', 'uae', 'england', 'scotland', 'wales', 'northern ireland'];
}
