import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { describeFacts, fullName } from '@/lib/profile/format';
import { readProfile } from '@/lib/profile/read';

const page = readFileSync(new URL('./fixtures/linkedin-page.txt', import.meta.url), 'utf8');
const read = (profile: string) => readProfile({ profile, source: 'paste' });
const role = (title: string | null, company: string | null, start: string | null, end: string | null) => ({
  title,
  company,
  start,
  end,
  current: start !== null && end === null,
});

describe('LinkedIn’s page, all of it copied', () => {
  const { text, fields, spans } = read(page);

  it('gives the fields', () => {
    expect(fields).toEqual({
      firstName: 'Ruth',
      middleInitial: null,
      lastName: 'Adeyemi-Cole',
      nameIsGuess: false,
      headline: 'Director of Warehouse Operations at Brannock Foods | chilled and frozen',
      title: 'Director of Warehouse Operations',
      company: 'Brannock Foods',
      location: 'Wakefield, England, United Kingdom',
      email: null,
      linkedinUrl: null,
      roles: [
        role('Director of Warehouse Operations', 'Brannock Foods', 'Jan 2022', null),
        role('Site Manager', 'Brannock Foods', 'Jan 2019', 'Dec 2021'),
        role('Shift Manager', 'Calder Dairy', 'Mar 2014', 'Dec 2018'),
      ],
      schools: [{ school: 'University of Leeds', degree: 'BEng', field: 'Mechanical Engineering' }],
      skills: ['Warehouse Operations', 'Yard Management', 'WMS', 'Cold Chain'],
    });
  });

  it('leaves out the page’s noise, other people’s posts and other people', () => {
    const noise = [
      'Skip to',
      'Messaging',
      'connections',
      'Connect',
      'She/Her',
      'Show all',
      'see more',
      '2nd',
      'mutual',
    ];
    noise.push(
      'synergy platform',
      'Tunde',
      'Corporation',
      'Endorsed',
      'Credential',
      'managed Ruth directly',
      'followers',
    );
    for (const word of noise) expect(text).not.toContain(word);
  });

  it('cuts every section into facts with what they belong to', () => {
    const facts = spans.map((span) => [span.section, span.text, span.context]);
    expect(facts).toEqual(
      expect.arrayContaining([
        ['about', 'Most of my week goes on what happens between the gate and the door.', undefined],
        [
          'experience',
          'Director of Warehouse Operations · Brannock Foods · Jan 2022 - Present',
          'Brannock Foods',
        ],
        [
          'experience',
          'Opened Avonmouth in January 2026: 14 doors, first site on two shifts.',
          'Brannock Foods',
        ],
        ['experience', 'Cut pick errors by a third', 'Calder Dairy'],
        ['certification', 'IOSH Managing Safely · IOSH · Issued Jan 2020', undefined],
        ['recommendation', 'She knows every door by name.', 'Tom Marsh'],
        ['language', 'Yoruba · Professional working proficiency', undefined],
      ]),
    );
    expect(describeFacts(spans)).toBe(
      '1 headline, 2 about, 8 roles, 1 post, 2 degrees, 4 skills, 1 certificate, 2 recommendations, 2 languages, 1 interest, 1 place',
    );
  });

  it('reads its own text as the same profile', () => {
    expect(read(text)).toEqual({ text, fields, spans, source: 'paste' });
  });

  it('is the same with Windows’ line ends, tabs and hard spaces', () => {
    const other = page.replaceAll(' · ', '\u00a0·\t').replaceAll('\n', '\r\n');
    expect(read(other)).toEqual({ text, fields, spans, source: 'paste' });
  });
});

it('reads a head and an About alone', () => {
  const { fields, spans } = read(`Ruth Adeyemi-Cole, MSc
Director of Warehouse Operations at Brannock Foods | chilled and frozen
About
I run four chilled sites between Wakefield and Avonmouth: 62 dock doors. Most of my week goes on the gate.`);
  expect(fullName(fields)).toBe('Ruth Adeyemi-Cole');
  expect(fields).toMatchObject({
    title: 'Director of Warehouse Operations',
    company: 'Brannock Foods',
    location: null,
  });
  expect(spans.map((span) => [span.id, span.section])).toEqual([
    ['E1', 'headline'],
    ['E2', 'about'],
    ['E3', 'about'],
  ]);
});

it('invents no name from notes', () => {
  const { fields, spans } = read(`Met at Logistex in October. Runs dock scheduling for four chilled sites.
Budget owner for 2027. Wants to see numbers from a similar site first.`);
  expect(fields).toMatchObject({ firstName: null, headline: null, title: null, company: null });
  expect(spans.map((span) => [span.section, span.text])).toEqual([
    ['other', 'Met at Logistex in October.'],
    ['other', 'Runs dock scheduling for four chilled sites.'],
    ['other', 'Budget owner for 2027.'],
    ['other', 'Wants to see numbers from a similar site first.'],
  ]);
});

it('reads labelled lines', () => {
  const { fields } = read(`Name: Sam Okoro
Title: VP Sales
Company: Nimbus Cloud
Email: Sam@nimbus.example
LinkedIn: https://uk.linkedin.com/in/Sam-Okoro/
Skills: Outbound, Forecasting`);
  expect(fields).toMatchObject({
    firstName: 'Sam',
    lastName: 'Okoro',
    title: 'VP Sales',
    company: 'Nimbus Cloud',
    email: 'sam@nimbus.example',
    linkedinUrl: 'https://www.linkedin.com/in/sam-okoro',
    skills: ['Outbound', 'Forecasting'],
  });
});

describe('other languages', () => {
  it('German', () => {
    const { fields, text } = read(`Zum Hauptinhalt springen
Jörg Müller-Lüdenscheidt
Leiter Logistik bei Nordfrost GmbH | Kühlkette
Bremen, Deutschland
Kontaktinfo
500+ Kontakte
Info
Ich leite drei Kühlhäuser mit ca. 240 Mitarbeitern.
Berufserfahrung
Leiter Logistik
Nordfrost GmbH · Vollzeit
Jan. 2020–Heute · 5 Jahre 3 Monate
Ausbildung
Hochschule Bremen
Diplom, Wirtschaftsingenieurwesen
2008–2013
Kenntnisse
SAP EWM
Personen, die Sie vielleicht kennen
Max Muster`);
    expect(fields).toMatchObject({
      firstName: 'Jörg',
      lastName: 'Müller-Lüdenscheidt',
      location: 'Bremen, Deutschland',
      roles: [role('Leiter Logistik', 'Nordfrost GmbH', 'Jan. 2020', null)],
      schools: [{ school: 'Hochschule Bremen', degree: 'Diplom', field: 'Wirtschaftsingenieurwesen' }],
      skills: ['SAP EWM'],
    });
    expect(text).not.toContain('Muster');
  });

  it('French', () => {
    const { fields } = read(`Claire Lefèvre-Dubois
Directrice des opérations chez Froid Express
Lyon, Auvergne-Rhône-Alpes, France
Expérience
Directrice des opérations
Froid Express · Temps plein
janv. 2021 - aujourd’hui · 4 ans 3 mois
Compétences
Logistique`);
    expect(fields).toMatchObject({
      location: 'Lyon, Auvergne-Rhône-Alpes, France',
      roles: [role('Directrice des opérations', 'Froid Express', 'janv. 2021', null)],
      skills: ['Logistique'],
    });
  });

  it('Spanish', () => {
    const { fields } = read(`Lucía García Fernández
Gerente de logística en Frutas del Sur
Experiencia
Gerente de logística
Frutas del Sur · Jornada completa
ene. 2019 - actualidad · 6 años`);
    expect(fields).toMatchObject({
      firstName: 'Lucía',
      lastName: 'García Fernández',
      roles: [role('Gerente de logística', 'Frutas del Sur', 'ene. 2019', null)],
    });
  });

  it('from right to left', () => {
    const { fields, spans } = read(
      'محمد علي\nمدير العمليات @ Port Systems\nAbout\nأدير ثلاثة مستودعات مبردة.',
    );
    expect(fields).toMatchObject({ firstName: 'محمد', lastName: 'علي', company: 'Port Systems' });
    expect(spans).toHaveLength(2);
  });
});

it('joins lines that an e-mail program broke', () => {
  const { spans } = read(`About
I run four chilled sites between Wakefield and Avonmouth, and most of
my week goes on what happens at the gate.`);
  expect(spans.map((span) => span.text)).toEqual([
    'I run four chilled sites between Wakefield and Avonmouth, and most of my week goes on what happens at the gate.',
  ]);
});
