export type PersonName = { firstName: string; middleInitial: string | null; lastName: string | null };

const HONORIFIC =
  /^(?:dr|prof|professor|mr|mrs|ms|mx|miss|sir|dame|herr|frau|ing|dipl|sr|sra|mme|rev|hon|col|capt|lt)\.?$/i;
const PARTICLE =
  /^(?:van|von|der|den|de|del|della|di|da|do|dos|das|du|la|le|el|al|bin|bint|ibn|ter|ten|zu|zur|af|av|y|e|st)$/i;
const SUFFIX = /^(?:jr|sr|ii|iii|iv)\.?$/i;
const CREDENTIAL =
  /^(?:ph\.?d|dphil|mba|emba|msc|m\.sc|bsc|b\.sc|ma|m\.a|ba|b\.a|md|m\.d|jd|j\.d|llm|llb|cpa|acca|aca|cfa|pmp|csm|cissp|cscp|cipd|mcips|fcips|fcilt|cmilt|pe|ceng|miet|rn|esq|shrm-cp|shrm-scp|sphr|phr|six sigma)\.?$/i;
/** Words that make a capitalised line a title or a heading, not a name. */
const NOT_A_NAME =
  /^(?:director|manager|head|chief|officer|engineer|engineering|developer|designer|analyst|consultant|consulting|founder|co-founder|president|vp|vice|ceo|cto|cfo|coo|cmo|cio|lead|leader|senior|junior|sales|marketing|operations|logistics|warehouse|account|executive|business|product|project|program|software|data|human|resources|supply|chain|specialist|assistant|associate|coordinator|owner|partner|advisor|recruiter|university|college|school|institute|group|company|inc|ltd|llc|gmbh|limited|global|solutions|services|systems|technologies|profile|resume|résumé|curriculum|vitae|cv|notes|about|experience|education|skills|contact|summary|met|great|hello|hi|the|at|for|and|with|coach|expert|official|team|growth|seo|real|estate|leiter|leiterin|geschäftsführer|geschäftsführerin|directeur|directrice|responsable|gerente|directora)$/i;
const EASTERN = /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}々ー\s]+$/u;
const EMOJI = /[\p{Extended_Pictographic}\p{Emoji_Modifier}]|\uFE0F|\u200D/gu;

/** A name's parts; honorifics, credentials, pronouns and nicknames in brackets are left out. Null when nothing is left. */
export function splitName(full: string): PersonName | null {
  const words = recaseName(nameWords(full).join(' ')).split(' ').filter(Boolean);
  const [first, ...others] = words;
  if (first === undefined) return null;
  if (EASTERN.test(full.trim()) && others.length > 0) {
    return { firstName: others.join(' '), middleInitial: null, lastName: first };
  }
  const [second, ...later] = others;
  if (second !== undefined && later.length > 0 && /^\p{Lu}\.?$/u.test(second)) {
    return { firstName: first, middleInitial: second.slice(0, 1), lastName: later.join(' ') };
  }
  return { firstName: first, middleInitial: null, lastName: others.join(' ') || null };
}

/** Whether a line can be somebody's name: two to five capitalised words, or the like in a script without capitals. */
export function looksLikeName(line: string): boolean {
  if (line.length > 80 || /[\d@/|:;!?#•]|https?/.test(line)) return false;
  if (EASTERN.test(line)) return [...line.replace(/\s/g, '')].length <= 8;
  const words = nameWords(line);
  if (words.length < 2 || words.length > 5) return false;
  if (words.some((word) => NOT_A_NAME.test(word))) return false;
  const proper = words.filter((word) => !PARTICLE.test(word));
  return (
    proper.length >= 1 &&
    proper.every((word) => /^(?:\p{Lu}|\p{Lo}|['’]\p{Lu})[\p{L}\p{M}'’.-]*$/u.test(word))
  );
}

function nameWords(full: string): string[] {
  const plain = full
    .replace(EMOJI, ' ')
    .replace(/[([][^)\]]{0,60}[)\]]/g, ' ')
    .replace(/["“”]/g, '');
  const [name = '', ...tail] = plain.split(/\s*,\s*/);
  const words = name.split(/\s+/).filter(Boolean);
  while (words.length > 1 && HONORIFIC.test(words[0] ?? '')) words.shift();
  while (words.length > 2 && CREDENTIAL.test(words.at(-1) ?? '')) words.pop();
  const suffix = tail.map((part) => part.trim()).find((part) => SUFFIX.test(part));
  return suffix ? [...words, suffix] : words;
}

/** "kimberly o’brien-patton" or "RUTH COLE" in the usual capitals; names in mixed case stay as they are. */
export function recaseName(name: string): string {
  const isShort = name.length <= 2 && name === name.toUpperCase();
  if (isShort || (name !== name.toLowerCase() && name !== name.toUpperCase())) return name;
  return name
    .toLowerCase()
    .split(' ')
    .map((word, index) =>
      index > 0 && PARTICLE.test(word) && !/^(?:y|e|st)$/.test(word) ? word : capitalise(word),
    )
    .join(' ');
}

function capitalise(word: string): string {
  const upper = word.replace(
    /(^|[-'’])(\p{Ll})/gu,
    (_, before: string, letter: string) => before + letter.toUpperCase(),
  );
  return upper.replace(/^Mc(\p{Ll})/u, (_, letter: string) => `Mc${letter.toUpperCase()}`);
}

/** A name read off a decoded slug; null unless it looks like one. Only ever a guess. */
export function guessName(slug: string): { firstName: string; lastName: string } | null {
  const words = slug.split(/[-_.]+/).filter(Boolean);
  if (/\d/.test(words.at(-1) ?? '')) words.pop();
  while (words.length > 2 && CREDENTIAL.test(words.at(-1) ?? '')) words.pop();
  while (words.length > 2 && HONORIFIC.test(words[0] ?? '')) words.shift();
  const [first, ...others] = words;
  const rest = others.filter((word, index) => word.length > 1 || index === others.length - 1);
  if (first === undefined || rest.length < 1 || rest.length > 3) return null;
  const all = [first, ...rest];
  if (!all.every((word) => /^[\p{Ll}\p{M}'’]{2,}$/u.test(word)) || all.some((word) => NOT_A_NAME.test(word)))
    return null;
  return { firstName: recaseName(first), lastName: recaseName(` ${rest.join(' ')}`).trim() };
}
