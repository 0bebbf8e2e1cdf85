/** Control characters but tab, line feed and carriage return; NUL cannot be stored by Postgres at all. */
const CONTROLS = /[^\P{Cc}\t\n\r]/gu;
/** Halves of a surrogate pair without their other half: no valid UTF-8 comes out of them. */
const LONE_SURROGATES = /\p{Cs}/gu;

/** Soft hyphens, zero-width and bidi characters, tags and variation selectors that show nothing. */
const INVISIBLE =
  /[\u00AD\u061C\u115F\u1160\u180E\u200B\u200E\u200F\u2028-\u202E\u2060-\u206F\u3164\uFEFF\uFFA0\uFFF9-\uFFFB]|[\uFE00-\uFE0E]|[\u{E0000}-\u{E0FFF}]/gu;
/** Joiners hold emoji together and shape Arabic and Indic letters; anywhere else they only hide something. */
const STRAY_JOINERS =
  /(?<![\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Script=Arabic}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Malayalam}\p{Script=Sinhala}\p{M}])[\u200C\u200D]|[\u200C\u200D](?![\p{Extended_Pictographic}\p{Script=Arabic}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Malayalam}\p{Script=Sinhala}])/gu;

/** Text that can be stored and compared: no NUL or other control characters, no lone surrogates, in NFC. */
export function cleanText(text: string): string {
  return text.replace(LONE_SURROGATES, '').replace(CONTROLS, '').normalize('NFC');
}

/** `cleanText`, and without what no reader can see: for foreign text, where it splits words or hides orders. */
export function cleanForeignText(text: string): string {
  const visible = cleanText(text)
    .replace(/[\u2028\u2029]/g, '\n')
    .replace(INVISIBLE, '');
  return visible.replace(STRAY_JOINERS, '').normalize('NFC');
}
