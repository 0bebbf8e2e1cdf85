import { hasTitleWord, splitAt } from '@/lib/profile/headline';

/** A line of an experience section, and whether an empty line or the heading stood above it. */
export type Line = { text: string; afterBlank: boolean };
export type Head = { title: string | null; company: string | null };

const TYPE =
  /\s*[·•]\s*(?:full-time|part-time|self-employed|freelance|contract|internship|apprenticeship|seasonal|permanent|temporary|vollzeit|teilzeit|selbstständig|freiberuflich|praktikum|befristet|temps plein|temps partiel|indépendant|stage|cdi|cdd|alternance|jornada completa|media jornada|autónomo|prácticas)(?:\s*[·•].{0,40})?$/i;

export function toLines(texts: string[]): Line[] {
  const lines: Line[] = [];
  let afterBlank = true;
  for (const text of texts) {
    if (text !== '' && !/\band \+\d+ skills?$/.test(text)) lines.push({ text, afterBlank });
    afterBlank = text === '';
  }
  return lines;
}

/** "Title · Company", "Title at Company", "Title, Company", "Company — Title". */
export function splitHead(text: string): Head | null {
  const at = splitAt(text);
  if (at && hasTitleWord(at.title)) return at;
  // Where only the kind of employment would be left, it stands in the company's place: "Analyst · Freelance".
  const named = / [·•|–—-] /.test(text.replace(TYPE, '')) ? text.replace(TYPE, '') : text;
  const [left = '', ...others] = named.split(/ [·•|–—-] /);
  const right = others.join(' · ');
  if (right)
    return hasTitleWord(right) && !hasTitleWord(left)
      ? { title: right, company: left }
      : { title: left, company: right };
  const comma = text.lastIndexOf(', ');
  const [title, company] = [text.slice(0, comma), text.slice(comma + 2)];
  const isPair = comma > 0 && hasTitleWord(title) !== hasTitleWord(company) && company.length > 2;
  if (!isPair) return null;
  return hasTitleWord(title) ? { title, company } : { title: company, company: title };
}

export function looksLikeCompany(text: string): boolean {
  return (
    text.length <= 70 &&
    !hasTitleWord(text) &&
    /^(?:\p{Lu}|\p{Lo}|\d)/u.test(text) &&
    text.split(' ').length <= 7
  );
}

/** A bullet, a sentence or a long line: no title and no company. */
export function isProse(text: string): boolean {
  return (
    text.length > 130 ||
    isBullet(text) ||
    (/[.!?;:…]$/.test(text) && !/\b(?:inc|ltd|co|corp|jr|sr|s\.a)\.$/i.test(text))
  );
}

export function isBullet(text: string): boolean {
  return /^[•●▪■◦‣⁃➢➤✓✔→»*–—-]/.test(text);
}

/** The text without the kind of employment behind it ("Brannock Foods · Full-time"). */
export function clean(line: Line | undefined): string | null {
  return line?.text.replace(TYPE, '').trim() || null;
}

export function hasType(text: string): boolean {
  return TYPE.test(text);
}
