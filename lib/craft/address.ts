/** A name in a text, by UTF-16 offsets. */
export type NameAt = { name: string; start: number; end: number };

/** Whom a message addresses: the name after a greeting, before the first comma, or after "Thanks for connecting,". */
export function addressedNames(content: string): NameAt[] {
  const greeted = greeting.exec(content);
  if (greeted) return named(content, greeted.index + greeted[0].length);
  const found: NameAt[] = [];
  const alone = /^\s*(\p{Lu}[\p{L}\p{M}'’-]+)(?=,\s)/u.exec(content);
  if (alone?.[1] && !openers.test(alone[1])) found.push(at(alone[1], alone.index + alone[0].length));
  const [signed] = signOff(content);
  const later =
    /\b(?:thanks|thank you|note|message|word|question)\b[^.!?\n,]{0,30}, {1,3}(\p{Lu}[\p{L}\p{M}'’-]+)(?=[.:;!?]|\n|$)/iu.exec(
      content.slice(0, signed?.start ?? content.length),
    );
  if (later?.[1] && /^\p{Lu}/u.test(later[1])) found.push(at(later[1], later.index + later[0].length));
  return found;
}

/** The lines under a closing word ("Thanks,\nMarta"), or the rest of its line ("Best, Marta"): the sender's own. */
export function signOff(content: string): NameAt[] {
  const lines = [...content.matchAll(/[^\n]+/g)].filter((line) => line[0].trim() !== '');
  const last = lines.slice(-4);
  const closing = last.findIndex((line) => closings.test(line[0].trim()));
  if (closing >= 0) return last.slice(closing + 1).map((line) => at(line[0], line.index + line[0].length));
  const tail = lines.at(-1);
  const sameLine = tail && closingThenName.exec(tail[0]);
  if (tail && sameLine?.[1]) {
    return [at(sameLine[1], tail.index + sameLine.index + sameLine[0].length)];
  }
  return tail &&
    lines.length > 1 &&
    /^\s*(?:[-–—]\s?)?\p{Lu}[\p{L}\p{M}.'’-]*(?: \p{Lu}[\p{L}\p{M}.'’-]*){0,2}\s*$/u.test(tail[0])
    ? [at(tail[0], tail.index + tail[0].length)]
    : [];
}

const at = (name: string, end: number): NameAt => ({ name: name.trim(), start: end - name.length, end });

/** One to three capitalised words from `start` on. */
function named(content: string, start: number): NameAt[] {
  const found = /^\s*(\p{Lu}[\p{L}\p{M}'’.-]*(?: \p{Lu}[\p{L}\p{M}'’-]*){0,2})/u.exec(
    content.slice(start, start + 80),
  );
  return found?.[1] ? [at(found[1], start + found[0].length)] : [];
}

const titles =
  '(?:(?:dr|prof|professor|mr|mrs|ms|mx|miss|sir|madam|herrn?|frau|monsieur|madame|m|mme|señora?|sra?)\\.? )*';
const greeting = new RegExp(
  `^\\s*(?:hey|hiya|hi|hello|dear|good (?:morning|afternoon|evening|day)|hallo|guten (?:tag|morgen|abend)|lieber?|sehr geehrte[rs]?|moin|servus|grüezi|bonjour|bonsoir|salut|chère?|hola|buen(?:os|as) (?:días|tardes)|estimad[oa]|querid[oa]|ciao|buongiorno|gentile|olá|oi|bom dia|hej|hei|beste)(?: (?:there|again))?,? ${titles}(?=\\p{Lu})`,
  'iu',
);

const closingWords =
  "thanks(?: (?:again|a lot|so much|in advance))?|thank you(?: (?:again|in advance))?|many thanks|with thanks|cheers|best|all (?:the|my) best|best (?:wishes|regards)|(?:kind|warm|warmest|kindest) regards|warmly|regards|sincerely|yours(?: (?:sincerely|faithfully|truly))?|respectfully|take care|speak soon|talk soon|until then|(?:mit )?(?:freundlichen|besten|herzlichen|vielen|lieben) (?:grüßen|dank|gruß)|(?:viele|liebe|beste|herzliche|freundliche|schöne) grüße|(?:besten|vielen|herzlichen) (?:dank|gruß)|danke|mfg|vg|lg|cordialement|bien (?:cordialement|à vous)|merci(?: d'avance)?|bonne journée|saludos(?: cordiales)?|un (?:cordial )?saludo|gracias|atentamente|cordiali saluti|grazie|saluti|obrigad[oa]|abraços|cumprimentos|hälsningar|mvh|hilsen|groet(?:en|jes)?";
const closings = new RegExp(`^(?:${closingWords})\\s?[,.!]?$`, 'iu');
const closingThenName = new RegExp(
  `(?:^|[.?!]\\s+)(?:${closingWords}),?\\s+((?:\\p{Lu}[\\p{L}\\p{M}.'’-]*)(?: \\p{Lu}[\\p{L}\\p{M}.'’-]*){0,2})\\s*$`,
  'iu',
);

/** Words that stand before the first comma and are no name. */
const openers =
  /(?:ly|ing|ed)$|^(?:Congratulations|Congrats|Sorry|Cheers|Greetings|Nice|Good|Finally|Again|Yes|No|Well|So|And|But|Here|There|Today|Tomorrow|Yesterday|Since|Still|Also|First|Last|Next|Then|Now|Once|After|Before|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|June|July|August|September|October|November|December)$/;
