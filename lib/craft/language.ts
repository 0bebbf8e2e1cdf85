import { isLight } from '@/lib/craft/vocabulary';
import type { Word } from '@/lib/tone/text';

export type Language = 'en' | 'de' | 'fr' | 'es' | 'it' | 'pt' | 'nl' | 'nordic' | 'other';

/** The language of a text by its small words; null where they are too few to tell. */
export function languageOf(words: readonly Word[]): Language | null {
  if (words.length < 3) return null;
  const foreign = words.filter((word) => otherScript.test(word.text)).length;
  if (foreign * 2 > words.length) return 'other';
  const english = words.filter((word) => isEnglish(word.lower)).length;
  const [best] = Object.entries(smallWords)
    .map(([language, small]) => ({
      language: language as Language,
      hits: words.filter((word) => small.has(word.lower) && !isAlsoEnglish(word.lower)).length,
    }))
    .sort((a, b) => b.hits - a.hits);
  if (best && best.hits > english && best.hits * 12 >= words.length) return best.language;
  return english > 0 ? 'en' : null;
}

/** True for a language whose words cannot be looked up in English ones, nor by English rules. */
export function isForeign(language: Language | null): boolean {
  return language !== null && language !== 'en';
}

/** Small English words that no other of these languages has. */
function isEnglish(lower: string): boolean {
  return isLight(lower) && !shared.has(lower);
}

const isAlsoEnglish = (lower: string) => isLight(lower) || shared.has(lower);

const otherScript =
  /^[\u0370-\u03ff\u0400-\u04ff\u0590-\u06ff\u0900-\u0dff\u0e00-\u0e7f\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af]/;

const shared = new Set(
  'in on an am is die so was most not me no a as do all us will per via team son main or but des den van met het men had wat os ha'.split(
    ' ',
  ),
);

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

const smallWords: Record<Exclude<Language, 'en' | 'other'>, ReadonlySet<string>> = {
  de: words(
    'der die das und mit für von bei im den dem des ein eine einen einer eines zu zum zur auf ist sind als ich wir war bin seit nach über unter aus auch nicht wie was sie ihr ihre ihren ihrer ihnen uns unser unsere haben hat wird werden dass oder um vor durch noch an am wenn wer wo du dein deine euch es mich mir man hallo danke gern gerne heute',
  ),
  fr: words(
    'le la les des du de et avec pour dans sur une un est sont je nous vous chez au aux en qui que par pas plus ce cette ces votre vos notre nos mon ma mes se sa ses leur ou où comme depuis été avez avons ont bonjour merci très bien comment combien quel quelle entre sans',
  ),
  es: words(
    'el la los las del de con para por una un en y mi su sus es son que no se lo al como más desde entre sin muy también he hemos ha han nuestro nuestra usted ustedes tu tus yo hola gracias qué cómo cuánto cuántos este esta',
  ),
  it: words(
    'il lo la gli di che per sono nel nella della del dei con una un è e in le al da si non come più anche presso mio mia vostro suo sua ho abbiamo ha questo questa ciao grazie quanto',
  ),
  pt: words(
    'o a os as um uma com para em eu sou na no da do das dos de e que não se por mais como são é meu minha seu sua nosso nossa você vocês olá obrigado obrigada ao entre',
  ),
  nl: words(
    'de het een van voor met ik wij bij op en in is zijn niet dat die te aan om als ook naar uit over onze ons uw jouw hoe wat waar heb heeft hallo bedankt',
  ),
  nordic: words(
    'og med til av på jeg vi er som det en et i för och att av är den de har om fra från ikke inte vår vores din ditt du hvor hvordan hur hej hei takk tack',
  ),
};
