import { expect, it } from 'vitest';
import { countryName, looksLikePlace } from '@/lib/profile/place';

it.each([
  'Wakefield, England, United Kingdom',
  'Greater Boston Area',
  'New York, NY',
  'Germany',
  'Bremen, Deutschland',
  'Lyon, Auvergne-Rhône-Alpes, France',
  'Leeds, England, United Kingdom · Hybrid',
  'Remote',
])('%s is a place', (line) => {
  expect(looksLikePlace(line)).toBe(true);
});

it.each([
  'Fraud, Risk, Compliance',
  'Sales, HR',
  'Brannock Foods',
  'Head of Operations, Germany',
  'Opened a site in Germany.',
  'Ruth Adeyemi-Cole',
  '',
])('%s is none', (line) => {
  expect(looksLikePlace(line)).toBe(false);
});

it('names a country by its code', () => {
  expect([countryName('GB'), countryName('us'), countryName('England'), countryName(null)]).toEqual([
    'United Kingdom',
    'United States',
    'England',
    null,
  ]);
});
