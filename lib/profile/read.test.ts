import { describe, expect, it } from 'vitest';
import { AppError } from '@/lib/errors';
import { describeFacts } from '@/lib/profile/format';
import { MAX_SPANS } from '@/lib/profile/layout';
import { parseLinkedinUrl } from '@/lib/profile/linkedin-url';
import { type ProfileInput, readProfile } from '@/lib/profile/read';
import type { ParsedProfile } from '@/lib/profile/schema';

function refusal(input: ProfileInput): AppError {
  try {
    readProfile(input);
  } catch (error) {
    if (error instanceof AppError) return error;
    throw error;
  }
  throw new Error('not refused');
}

function expectWhole({ text, spans, source }: ParsedProfile): void {
  for (const [index, span] of spans.entries()) {
    expect(span.text).toBe(text.slice(span.start, span.end));
    expect(span.text.trim()).not.toBe('');
    expect(span).toMatchObject({ id: `E${index + 1}`, source });
  }
  const distinct = new Set(spans.map((span) => `${span.text.toLowerCase()}\n${span.context}`));
  expect(distinct.size).toBe(spans.length);
  expect(spans.length).toBeLessThanOrEqual(MAX_SPANS);
  expect(text).not.toMatch(/\p{Cs}/u);
}

describe('an address alone', () => {
  it('guesses a name and nothing else', () => {
    const profile = readProfile({ url: parseLinkedinUrl('https://uk.linkedin.com/in/John-Smith-82A505/') });
    expect(profile).toEqual({
      source: 'url',
      text: '',
      spans: [],
      fields: {
        firstName: 'John',
        middleInitial: null,
        lastName: 'Smith',
        nameIsGuess: true,
        headline: null,
        title: null,
        company: null,
        location: null,
        email: null,
        linkedinUrl: 'https://www.linkedin.com/in/john-smith-82a505',
        roles: [],
        schools: [],
        skills: [],
      },
    });
  });

  it('guesses nothing from a token', () => {
    const { fields } = readProfile({ profile: ' ', url: parseLinkedinUrl('linkedin.com/in/ACoAABcdefg') });
    expect(fields).toMatchObject({
      firstName: null,
      nameIsGuess: false,
      linkedinUrl: 'https://www.linkedin.com/in/ACoAABcdefg',
    });
  });

  it('is read from the profile field, too', () => {
    expect(readProfile({ profile: 'linkedin.com/in/john-smith' })).toMatchObject({
      source: 'url',
      spans: [],
    });
  });
});

it('takes the name from the profile and the address from the caller', () => {
  const url = parseLinkedinUrl('linkedin.com/in/ruth-cole-1a2b');
  const { fields } = readProfile({
    profile: 'Ruth Adeyemi-Cole\nCOO at Acme\nlinkedin.com/in/someone-else',
    url,
  });
  expect(fields).toMatchObject({
    lastName: 'Adeyemi-Cole',
    nameIsGuess: false,
    linkedinUrl: 'https://www.linkedin.com/in/ruth-cole-1a2b',
  });
});

it('writes no guessed name into the text', () => {
  const url = parseLinkedinUrl('linkedin.com/in/john-smith');
  const profile = readProfile({ profile: 'Runs four chilled sites in the north of England.', url });
  expect(profile.fields).toMatchObject({ firstName: 'John', nameIsGuess: true });
  expect(profile.text).not.toContain('John');
});

describe('what cannot be read', () => {
  it.each<[string, ProfileInput, RegExp]>([
    ['nothing at all', {}, /^The profile is empty/],
    ['blanks', { profile: ' \n\t' }, /^The profile is empty/],
    ['NUL characters alone', { profile: '\u0000\u0000' }, /no readable text/],
    ['invisible characters alone', { profile: '\u200b\u202e' }, /no readable text/],
    ['punctuation alone', { profile: '. '.repeat(50) }, /^Nothing about a person/],
    ['the page’s menu alone', { profile: 'Home\nMy Network\nJobs\nMessaging' }, /^Nothing about a person/],
    ['too much', { profile: `Ruth Cole ${'x'.repeat(100_000)}` }, /has 100,010 characters; at most 100,000/],
    ['2 MB', { profile: 'word '.repeat(400_000) }, /has 1,999,999 characters; at most 100,000/],
    ['too much JSON', { profile: { basics: { name: 'x'.repeat(100_000) } } }, /at most 100,000/],
    ['broken JSON', { profile: '{"basics": {"name": "Ru' }, /cut off or broken/],
    ['text where JSON was meant', { profile: 'Ruth Cole', source: 'json' }, /cut off or broken/],
    ['a number', { profile: '12', source: 'json' }, /not the record/],
    ['a list', { profile: '[{"a":1},{"b":2}]' }, /is a list/],
    [
      'JSON of another shape',
      { profile: '{"hello":"world"}' },
      /JSON Resume, People Data Labs, Proxycurl or Apollo/,
    ],
    ['an empty record', { profile: {} }, /none of the shapes/],
    ['a known shape that says nothing', { profile: { basics: {} } }, /^Nothing about a person/],
    [
      'a poisoned prototype',
      { profile: '{"__proto__":{"basics":{"name":"Ruth Cole"}}}' },
      /none of the shapes/,
    ],
  ])('%s', (_, input, message) => {
    const error = refusal(input);
    expect(error.code).toBe('invalid');
    expect(error.message).toMatch(message);
    expect(error.message).toMatch(/^[A-Z0-9].*\.$/s);
    expect(error.fields).toEqual({ profile: error.message });
  });

  it('JSON that is nested without end', () => {
    const deep = `{"basics":${'{"a":'.repeat(16_000)}1${'}'.repeat(16_000)}}`;
    expect(refusal({ profile: deep }).code).toBe('invalid');
  });
});

it('removes NUL characters, lone surrogates and what no reader sees', () => {
  const profile = readProfile({
    profile: 'Ru\u0000th Co\ud800le\nCOO at A\u200bcme\u202e\nAbout\nI run si\u00adtes in the north.',
  });
  expect(profile.text).toBe('Ruth Cole\nCOO at Acme\nAbout\nI run sites in the north.');
});

describe('hostile text', () => {
  const units = [
    'a',
    'A ',
    '. ',
    'a\n',
    'A. ',
    'Ab Cd\n',
    'Dr. ',
    '• ',
    'a · ',
    ', ',
    '(',
    '@',
    'a@b.',
    '😀',
    'é',
    '\r\n',
    '\u0301',
  ];
  const lines = [
    'Jan 2020 - Present\n',
    'linkedin.com/in/ ',
    'Skills: ',
    'Experience\n',
    'and 1 others ',
    'Issued Jan 2020\n',
    '"a":',
    '[',
  ];
  it.each([...units, ...lines])('100,000 characters of %j', (unit) => {
    const text = unit.repeat(Math.floor(100_000 / unit.length));
    for (const profile of [text, `Experience\n${text}`, `Skills\n${text}`].map((whole) =>
      whole.slice(0, 100_000),
    )) {
      try {
        expectWhole(readProfile({ profile }));
      } catch (error) {
        if (!(error instanceof AppError)) throw error;
        expect(error.message).toMatch(
          /Nothing about a person|no readable text|profile is empty|This looks like JSON/,
        );
      }
    }
  });

  it('any mixture of lines keeps the offsets right', () => {
    const pieces = [
      'Ruth Cole',
      'About',
      'Experience',
      'Head of Ops',
      'Acme · Full-time',
      'Jan 2020 - Present · 2 yrs',
      '',
    ];
    pieces.push(
      'Skills',
      'a, b • c',
      'Education',
      'University of X',
      'BSc, Y',
      '2001 - 2003',
      'I know. So what? 3.5 of it.',
    );
    pieces.push(
      'Certifications',
      'Issued Jan 2020',
      'Posts',
      '😀 עברית',
      'Languages',
      'Native',
      '5 yrs',
      'Recommendations',
    );
    let seed = 7;
    const next = (below: number) => {
      seed = (seed * 48_271) % 2_147_483_647;
      return seed % below;
    };
    for (let round = 0; round < 300; round += 1) {
      const lines = Array.from({ length: 1 + next(30) }, () => pieces[next(pieces.length)] ?? '');
      expectWhole(readProfile({ profile: `Runs four sites in the north.\n${lines.join('\n')}` }));
    }
  });
});

it('keeps every section when there are more facts than fit', () => {
  const bullets = Array.from({ length: 150 }, (_, index) => `- Built dock number ${index} in Leeds.`).join(
    '\n',
  );
  const skills = Array.from({ length: 90 }, (_, index) => `Skill ${index}`).join('\n');
  const profile = readProfile({
    profile: `Ruth Cole\nCOO at Acme\nAbout\nI run sites.\nExperience\nCOO\nAcme · Full-time\n2020 - Present\n${bullets}\nSkills\n${skills}`,
  });
  expectWhole(profile);
  expect(profile.spans).toHaveLength(MAX_SPANS);
  expect(describeFacts(profile.spans)).toBe('1 headline, 1 about, 59 roles, 59 skills');
  expect(profile.spans.find((span) => span.section === 'skill')?.text).toBe('Skill 0');
});
