import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import apollo from '@/lib/profile/fixtures/apollo.json';
import pdl from '@/lib/profile/fixtures/people-data-labs.json';
import proxycurl from '@/lib/profile/fixtures/proxycurl.json';
import { describeFacts, fullName } from '@/lib/profile/format';
import { readProfile } from '@/lib/profile/read';

const require = createRequire(import.meta.url);
const sample = (name: string) => readFileSync(require.resolve(`@jsonresume/schema/${name}`), 'utf8');

describe('JSON Resume', () => {
  it.each([
    ['sample.resume.json', 'Richard Hendriks', 'San Francisco, California, United States', null],
    [
      'examples/career-changer.resume.json',
      'Daniel Reyes',
      'Austin, Texas, United States',
      'danielreyesdata',
    ],
    [
      'examples/senior-engineer.resume.json',
      'Lena Vasquez',
      'San Francisco, California, United States',
      'lena-vasquez-eng',
    ],
    ['examples/new-grad.resume.json', 'Maya Okonkwo', null, null],
  ])('%s', (file, name, location, slug) => {
    const { source, fields, spans, text } = readProfile({ profile: sample(file) });
    expect(source).toBe('json');
    expect(fullName(fields)).toBe(name);
    if (location) expect(fields.location).toBe(location);
    if (slug) expect(fields.linkedinUrl).toBe(`https://www.linkedin.com/in/${slug}`);
    expect(spans.length).toBeGreaterThan(30);
    for (const span of spans) expect(span.text).toBe(text.slice(span.start, span.end));
  });

  it('gives the current post, dates and facts with their company', () => {
    const { fields, spans } = readProfile({
      profile: JSON.parse(sample('examples/senior-engineer.resume.json')),
    });
    expect(fields).toMatchObject({ title: 'Staff Software Engineer', company: 'Confluent' });
    expect(fields.roles[1]).toEqual({
      title: 'Senior Software Engineer',
      company: 'Dropbox',
      start: 'Jun 2015',
      end: 'Jan 2020',
      current: false,
    });
    expect(spans).toContainEqual(
      expect.objectContaining({
        section: 'experience',
        context: 'Dropbox',
        text: 'Built the erasure-coding pipeline that reduced storage cost per byte by 25%',
      }),
    );
  });
});

describe('People Data Labs', () => {
  it('is re-cased', () => {
    const { fields, spans } = readProfile({ profile: pdl });
    expect(fields).toEqual({
      firstName: 'Kimberly',
      middleInitial: 'A',
      lastName: 'Patton',
      nameIsGuess: false,
      headline: 'VP Sales at Nimbus',
      title: 'Vice President of Sales, EMEA',
      company: 'Nimbus Cloud LLC',
      location: 'Austin, Texas, United States',
      email: 'kim@mail.example',
      linkedinUrl: 'https://www.linkedin.com/in/kimberly_patton',
      roles: [
        {
          title: 'Vice President of Sales, EMEA',
          company: 'Nimbus Cloud LLC',
          start: 'Mar 2021',
          end: null,
          current: true,
        },
        {
          title: 'Account Executive',
          company: "O'Neill & Sons",
          start: '2016',
          end: 'Feb 2021',
          current: false,
        },
      ],
      schools: [{ school: 'University of Texas', degree: 'BBA', field: 'Marketing' }],
      skills: ['forecasting', 'salesforce'],
    });
    expect(describeFacts(spans)).toBe(
      '1 headline, 2 about, 2 roles, 1 degree, 2 skills, 1 certificate, 1 language, 1 interest, 1 place',
    );
  });

  it('is read in the envelope of the API and as the only entry of a list', () => {
    const plain = readProfile({ profile: pdl });
    expect(readProfile({ profile: { status: 200, likelihood: 9, data: pdl } })).toEqual(plain);
    expect(readProfile({ profile: JSON.stringify([pdl]) })).toEqual(plain);
  });
});

it('Proxycurl', () => {
  const { fields, spans, text } = readProfile({ profile: proxycurl });
  expect(fields).toMatchObject({
    firstName: 'Ruth',
    lastName: 'Adeyemi-Cole',
    headline: 'Director of Warehouse Operations | chilled',
    title: 'Director of Warehouse Operations',
    company: 'Brannock Foods',
    location: 'Wakefield, England, United Kingdom',
    linkedinUrl: 'https://www.linkedin.com/in/ruth-adeyemi-cole',
    roles: [
      { start: 'Jan 2022', end: null, current: true },
      { title: 'Shift Manager', start: '2014', end: 'Dec 2018', current: false },
    ],
    schools: [{ school: 'University of Leeds', degree: 'BEng', field: 'Mechanical Engineering' }],
  });
  expect(spans.map((span) => span.text)).toContain('Took trailer turn from 94 to 71 minutes.');
  expect(text).not.toContain('Big vendor');
});

describe('Apollo', () => {
  it.each([
    ['bare', apollo],
    ['in its envelope', { person: apollo }],
  ])('%s', (_, profile) => {
    expect(readProfile({ profile }).fields).toMatchObject({
      firstName: 'Tunde',
      lastName: 'Bello',
      title: 'COO',
      company: 'Port Systems',
      location: 'Lagos, Nigeria',
      email: null,
      linkedinUrl: 'https://www.linkedin.com/in/tunde-bello',
      roles: [
        { title: 'COO', company: 'Port Systems', start: 'Jan 2020', end: null, current: true },
        { title: 'Terminal Manager', company: 'Maersk', start: 'Mar 2014', end: 'Dec 2019', current: false },
      ],
      schools: [{ school: 'University of Lagos', degree: 'BSc', field: 'Civil Engineering' }],
    });
  });
});

describe('values of the wrong type', () => {
  const shapes: [string, object][] = [
    ['JSON Resume', JSON.parse(sample('sample.resume.json'))],
    ['People Data Labs', pdl],
    ['Proxycurl', proxycurl],
    ['Apollo', apollo],
  ];
  const wrong = [null, true, false, 3, '', [], {}, [null], [[]], [{}], { name: 4 }];

  it.each(shapes)('%s: any one value is left out without harm', (_, shape) => {
    for (const key of Object.keys(shape)) {
      for (const value of wrong) {
        const profile = { full_name: 'Ruth Cole', ...shape, [key]: value };
        let message = '';
        try {
          readProfile({ profile });
        } catch (error) {
          message = error instanceof Error ? `${error.name} ${error.message}` : 'unknown';
        }
        expect(message).toMatch(/^$|^AppError (?:Nothing about a person|This JSON has none)/);
      }
    }
  });
});
