import type { Language } from '@/lib/craft/language';

/** The number words of a language; null for English, whose words are read with their compounds. */
export function foreignNumbers(language: Language | null): ReadonlyMap<string, number> | null {
  if (language === null || language === 'en') return null;
  return lists[language] ?? none;
}

const none: ReadonlyMap<string, number> = new Map();

/** From two upwards, then the tens from twenty, then 100 and 1000. */
function list(small: string, tens: string, large: string): ReadonlyMap<string, number> {
  const numbered = (text: string, value: (index: number) => number) =>
    text
      .split(' ')
      .flatMap((forms, index) => forms.split('/').map((form): [string, number] => [form, value(index)]));
  return new Map([
    ...numbered(small, (index) => index + 2),
    ...numbered(tens, (index) => (index + 2) * 10),
    ...numbered(large, (index) => (index === 0 ? 100 : 1000)),
  ]);
}

const lists: Partial<Record<Language, ReadonlyMap<string, number>>> = {
  de: list(
    'zwei/beide drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn',
    'zwanzig dreißig/dreissig vierzig fünfzig sechzig siebzig achtzig neunzig',
    'hundert tausend',
  ),
  fr: list(
    'deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf',
    'vingt trente quarante cinquante soixante soixante-dix quatre-vingts quatre-vingt-dix',
    'cent mille',
  ),
  es: list(
    'dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve',
    'veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa',
    'cien mil',
  ),
  it: list(
    'due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove',
    'venti trenta quaranta cinquanta sessanta settanta ottanta novanta',
    'cento mille',
  ),
  nl: list(
    'twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien',
    'twintig dertig veertig vijftig zestig zeventig tachtig negentig',
    'honderd duizend',
  ),
};
