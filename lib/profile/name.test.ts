import { describe, expect, it } from 'vitest';
import { fullName } from '@/lib/profile/format';
import { guessName, looksLikeName, recaseName, splitName } from '@/lib/profile/name';

describe('splitName', () => {
  it.each<[string, string, string | null, string | null]>([
    ['Ruth Adeyemi-Cole', 'Ruth', null, 'Adeyemi-Cole'],
    ['Ruth Adeyemi-Cole, PhD, MBA', 'Ruth', null, 'Adeyemi-Cole'],
    ['Dr. Lena Vasquez', 'Lena', null, 'Vasquez'],
    ['John Q. Smith', 'John', 'Q', 'Smith'],
    ['Maria del Carmen López', 'Maria', null, 'del Carmen López'],
    ['Robert (Bob) Jones 🚚', 'Robert', null, 'Jones'],
    ['Ruth Cole MBA', 'Ruth', null, 'Cole'],
    ['Martin King, Jr.', 'Martin', null, 'King Jr.'],
    ['RUTH COLE', 'Ruth', null, 'Cole'],
    ['山田 太郎', '太郎', null, '山田'],
    ['王小明', '王小明', null, null],
    ['Björk', 'Björk', null, null],
  ])('%s', (full, firstName, middleInitial, lastName) => {
    expect(splitName(full)).toEqual({ firstName, middleInitial, lastName });
  });

  it('finds nobody in nothing', () => {
    expect(splitName(' 🚚 ')).toBeNull();
  });
});

describe('looksLikeName', () => {
  it.each([
    'Ruth Adeyemi-Cole',
    'Ruth Adeyemi-Cole, PhD',
    'Ludwig van der Rohe',
    'Seán O’Brien',
    'JORDAN RIVERA',
    '山田 太郎',
    'محمد علي',
    'Jörg Müller-Lüdenscheidt',
  ])('%s is one', (line) => {
    expect(looksLikeName(line)).toBe(true);
  });

  it.each([
    'Met at Logistex in October.',
    'Director of Warehouse Operations',
    'Sales Director',
    'ruth cole',
    'Ruth',
    'Brannock Foods Ltd',
    'University of Leeds',
    'I run four chilled sites',
    'Ruth Cole | Brannock',
    '3 Sites',
    'ruth@cole.example',
  ])('%s is none', (line) => {
    expect(looksLikeName(line)).toBe(false);
  });
});

describe('guessName', () => {
  it.each<[string, string, string]>([
    ['john-smith-82a505', 'John', 'Smith'],
    ['john-smith', 'John', 'Smith'],
    ['ruth-adeyemi-cole', 'Ruth', 'Adeyemi Cole'],
    ['jörg-müller-1a2b', 'Jörg', 'Müller'],
    ['john-q-smith-123456789', 'John', 'Smith'],
    ['ludwig-van-rohe', 'Ludwig', 'van Rohe'],
    ['lena-mcdonald-mba', 'Lena', 'McDonald'],
  ])('%s', (slug, firstName, lastName) => {
    expect(guessName(slug)).toEqual({ firstName, lastName });
  });

  it.each([
    'jsmith',
    'jsmith-82a505',
    'john-s',
    'j-smith',
    'the-sales-coach',
    'sales-director-leeds',
    '山田-太郎',
    'r2d2-smith',
    '',
    '-',
    'a-b-c-d-e-f',
  ])('%s says nothing', (slug) => {
    expect(guessName(slug)).toBeNull();
  });
});

it.each([
  ['kimberly patton', 'Kimberly Patton'],
  ["sean o'brien-mcdonald", "Sean O'Brien-Mcdonald"],
  ['LUDWIG VAN ROHE', 'Ludwig van Rohe'],
  ['DeShawn McKay', 'DeShawn McKay'],
])('recases %s', (from, to) => {
  expect(recaseName(from)).toBe(to);
});

it('puts the parts of a name together as they are written', () => {
  expect(fullName({ firstName: 'John', middleInitial: 'Q', lastName: 'Smith' })).toBe('John Q. Smith');
  expect(fullName({ firstName: '太郎', middleInitial: null, lastName: '山田' })).toBe('山田 太郎');
  expect(fullName({ firstName: null, middleInitial: null, lastName: null })).toBe('');
});
