import { describe, expect, it } from 'vitest';
import { agreeing } from '@/lib/craft/lookup';
import { readQuantities } from '@/lib/craft/numbers';
import { sourceOfText } from '@/lib/craft/source';
import { readText } from '@/lib/tone/text';

/** Whether every number of the text is in the source, and there is one. */
function agrees(said: string, source: string): boolean {
  const found = readQuantities(readText(said), 'en');
  return found.length > 0 && found.every((one) => agreeing(one, sourceOfText(source)).length > 0);
}

describe('numbers', () => {
  it.each([
    ['about 2,000 hours', 'Cut 1,950 hours'],
    ['nearly 60 nurses', 'I lead 58 nurses'],
    ['over 4,000 stars', 'It has 4.2k stars'],
    ['nearly half of them', '48% of visitors use it'],
    ['one in three of them', 'a third of them'],
    ['Cut errors by a third.', 'Cut errors by a third with new lists'],
    ['a day and a half', 'found within 36 hours'],
    ['two years there', 'stayed 24 months'],
    ['four years', 'Analyst, 2015–2019'],
    ['340 million euros', '€340 million of assets'],
    ['1 900 trailers', '1,900 trailers'],
    ['1.900 trailers', '1,900 trailers'],
    ['1,9k trailers', '1,900 trailers'],
    ['nineteen hundred trailers', '1,900 trailers'],
    ['two hundred and fifty trailers', '250 trailers'],
    ['opened in 2017 and moved five years later', 'Opened in 2017. Moved in 2022.'],
  ])('%s is %s', (said, source) => {
    expect(agrees(said, source)).toBe(true);
  });

  it.each([
    ['about 5,000 hours', 'Cut 1,950 hours'],
    ['2,000 hours', 'Cut 1,950 hours'],
    ['over 6,000 stars', 'It has 4.2k stars'],
    ['one in ten of them', 'a third of them'],
    ['four weeks', 'took four months'],
    ['nine years there', 'the same nine people answer'],
    ['340 million dollars', '€340 million of assets'],
    ['1 9 0 0 trailers', '1,900 trailers'],
    ['moved in 2017 and opened six years later', 'Moved in 2017. Opened in 2022.'],
  ])('%s is not %s', (said, source) => {
    expect(agrees(said, source)).toBe(false);
  });
});
