import { fold } from '@/lib/craft/vocabulary';
import type { ReadText, Word } from '@/lib/tone/text';

/**
 * Whether a capitalised German word is a name, all nouns being capitalised there: after a preposition without an
 * article, beside another capital, or in capitals; and no word that is plainly a noun.
 */
export function isGermanName({ words }: Pick<ReadText, 'words'>, index: number): boolean {
  const word = words[index];
  if (!word || word.initial || word.kind !== 'capital' || pronouns.test(word.lower)) return false;
  if (/^\p{Lu}[\p{Lu}\p{N}&]+$/u.test(word.text) || /\p{Ll}\p{Lu}/u.test(word.text)) return true;
  if (isNoun(word.lower)) return false;
  const before = words[index - 1];
  if (!before || before.sentence !== word.sentence) return false;
  if (before.kind === 'capital') return !pronouns.test(before.lower) || isGermanName({ words }, index - 1);
  if (joins.test(before.lower)) return isNameBefore(words, index - 2);
  return prepositions.test(before.lower);
}

function isNameBefore(words: Word[], index: number): boolean {
  return words[index]?.kind === 'capital' && isGermanName({ words }, index);
}

function isNoun(lower: string): boolean {
  const bare = fold(lower);
  return endings.test(bare) || heads.test(bare);
}

const pronouns = /^(?:sie|ihr|ihre[mnrs]?|ihnen|du|dir|dich|dein\w*|euch|euer|eure\w*)$/;
const joins = /^(?:und|oder|sowie|bis)$/;
const prepositions =
  /^(?:bei|in|aus|nach|von|zwischen|für|mit|seit|über|gegen|um|ab|per|wie|als|auf|an|heißt)$/;
const endings =
  /(?:ung|heit|keit|schaft|tion|tat|ment|ismus|anz|enz|erei|nis|chen|logie|istik)(?:e|en|er|s|se|sen)?$/;

/** What German nouns of the working day end in, so that compounds are known by their heads. */
const heads = new RegExp(
  `(?:${[
    'jahr|monat|woche|tag|stunde|minute|sekunde|schicht|nacht|abend|morgen|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|januar|februar|marz|april|mai|juni|juli|august|september|oktober|november|dezember|quartal|zeit|termin|uhr',
    'lager|tor|rampe|werk|linie|anlage|maschine|halle|standort|buro|haus|hauser|hausern|raum|platz|platze|stelle|filiale|betrieb|firma|unternehmen|konzern|abteilung|bereich|gruppe|team|station|klinik|schule|stadt|region|markt|markte',
    'mitarbeiter|kollege|kolleg|kunde|kund|lieferant|partner|gast|gaste|patient|schuler|lehrer|pfleger|schwester|arzt|arzte|fahrer|spediteur|leiter|leiterin|chef|person|leute|mensch|bewerber|nutzer|einwohner|verkaufer|entwickler|ingenieur|berater|techniker|krafte|kraft|manner|frauen|schweisser',
    'auftrag|auftrage|bestellung|lieferung|rechnung|vertrag|vertrage|preis|kosten|umsatz|gewinn|quote|zahl|anteil|prozent|euro|million|milliard|summe|wert|menge|stuck|tonne|meter|kilometer|liter|palette|lkw|wagen|fahrzeug|strom|energie|wasser|stahl|papier|holz|ware|produkt|teil|gerat',
    'frage|antwort|thema|themen|punkt|grund|idee|problem|losung|weg|schritt|ziel|plan|plane|projekt|beitrag|post|profil|nachricht|mail|mails|e-mail|anruf|gesprach|text|wort|worte|satz|seite|bild|beispiel|fall|falle|art|form|interesse|ruhe|sicht|blick|hand|kopf|auge|rolle|aufgabe|arbeit|job|umbau|ausbau|aufbau|bau|wechsel|wandel|start|anfang|ende|ergebnis|erfolg|fehler|vorteil|dank|gruss|grusse|grussen|hilfe|spass|freude|lust',
    'software|system|tool|daten|app|server|code|test|prozess|verfahren|methode|buchung|planung|steuerung|wartung|prufung|bericht|liste|formular|dokument|studie|kurs|ausbildung|studium|abschluss|zug|bahn|flug|reise|verkehr|transport|tour|ladung|gewicht|lohn|gehalt|einkauf|verkauf|vertrieb|logistik|produktion|qualitat|technik|ausfall|ausfalle|stillstand|wartezeit|durchlauf|schnitt|mittel|anzahl',
  ].join('|')})(?:e|en|er|ern|n|s|es|in|innen)?$`,
);
