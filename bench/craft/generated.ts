import { base, en, Faker } from '@faker-js/faker';
import { readProfile } from '@/lib/profile/read';
import type { ParsedProfile } from '@/lib/profile/schema';

/** Profiles by the numbers, always the same ones: pasted text or JSON Resume, long and thin, tidy and not. */
export function generatedProfiles(count: number): ParsedProfile[] {
  const faker = new Faker({ locale: [en, base], seed: 20261122 });
  return Array.from({ length: count }, (_, index) =>
    readProfile({ profile: index % 4 === 3 ? asResume(faker) : asPaste(faker, index) }),
  );
}

function asPaste(faker: Faker, index: number): string {
  const { company, title } = { company: faker.company.name(), title: faker.person.jobTitle() };
  const [from, before] = [faker.number.int({ min: 2014, max: 2024 }), faker.company.name()];
  const lines = [
    `${faker.person.firstName()} ${faker.person.lastName()}`,
    headline(faker, title, company),
    `${faker.location.city()}, ${faker.location.country()}`,
  ];
  if (index % 5 !== 0) lines.push('About', ...some(faker, abouts, 1, 3));
  lines.push('Experience', title, company, `Jan ${from} - Present`, ...some(faker, deeds, 0, 4));
  lines.push(faker.person.jobTitle(), before, `${from - 5} - ${from}`, ...some(faker, deeds, 0, 2));
  if (index % 3 === 0) lines.push('Activity', ...some(faker, posts, 1, 2));
  lines.push('Education', `${faker.location.city()} University`, `BSc, ${faker.person.jobArea()}`);
  lines.push('Skills', faker.person.jobArea(), faker.company.buzzNoun());
  return lines.join('\n');
}

function asResume(faker: Faker): Record<string, unknown> {
  const work = Array.from({ length: faker.number.int({ min: 1, max: 3 }) }, (_, index) => ({
    name: faker.company.name(),
    position: faker.person.jobTitle(),
    startDate: `${2021 - index * 4}-03-01`,
    ...(index > 0 ? { endDate: `${2025 - index * 4}-02-28` } : {}),
    highlights: some(faker, deeds, 1, 3),
  }));
  return {
    basics: {
      name: `${faker.person.firstName()} ${faker.person.lastName()}`,
      label: work[0]?.position,
      summary: some(faker, abouts, 1, 3).join(' '),
      location: { city: faker.location.city(), countryCode: faker.location.countryCode() },
    },
    work,
    education: [
      { institution: `${faker.location.city()} College`, area: faker.person.jobArea(), studyType: 'BA' },
    ],
    skills: [{ name: faker.person.jobArea(), keywords: [faker.company.buzzNoun(), faker.hacker.noun()] }],
  };
}

function headline(faker: Faker, title: string, company: string): string {
  return faker.helpers.arrayElement([
    `${title} at ${company}`,
    `${title} @ ${company} | ${faker.person.jobArea()}`,
    `${title} | ${company}`,
    title,
  ]);
}

type Line = (faker: Faker) => string;

function some(faker: Faker, lines: readonly Line[], min: number, max: number): string[] {
  return faker.helpers.arrayElements(lines, { min, max }).map((line) => line(faker));
}

const number = (faker: Faker, min: number, max: number) =>
  faker.number.int({ min, max }).toLocaleString('en');

const abouts: readonly Line[] = [
  (f) => `I lead a team of ${number(f, 3, 60)} in ${f.location.city()} and ${f.location.city()}.`,
  (f) =>
    `We look after ${number(f, 100, 9000)} customers with ${f.commerce.productMaterial().toLowerCase()} parts.`,
  (f) => `Most of my week goes on ${f.company.buzzNoun()} and on ${f.hacker.ingverb()} old systems.`,
  (f) => `I started ${number(f, 4, 25)} years ago as a ${f.person.jobType().toLowerCase()} and stayed.`,
  () => 'Passionate about people, growth and results.',
  (f) =>
    `Our ${f.commerce.department().toLowerCase()} orders still arrive by fax, and it costs us ${number(f, 2, 9)} hours a week.`,
  (f) => `${f.company.catchPhrase()}.`,
];

const deeds: readonly Line[] = [
  (f) =>
    `Cut ${f.commerce.department().toLowerCase()} costs by ${number(f, 3, 40)}% in ${number(f, 2, 5)} years.`,
  (f) => `Opened a site in ${f.location.city()} with ${number(f, 12, 300)} people in ${f.date.month()} 2023.`,
  (f) =>
    `Moved ${number(f, 20, 900)} ${f.hacker.noun()}s to a new ${f.hacker.noun()} without a day of downtime.`,
  (f) => `Responsible for a budget of £${number(f, 2, 90)} million.`,
  (f) => `Grew revenue from $${number(f, 2, 9)}m to $${number(f, 10, 40)}m.`,
  (f) => `${f.company.buzzPhrase()}`,
  (f) => `Trained ${number(f, 5, 80)} new colleagues and wrote the handbook they use.`,
  (f) => `Won the ${f.location.county()} ${f.commerce.department()} Award in 2022.`,
];

const posts: readonly Line[] = [
  (f) => `We lost ${number(f, 2, 9)} days to a ${f.hacker.noun()} nobody owned. Never again.`,
  (f) => `Hiring a ${f.person.jobTitle().toLowerCase()} in ${f.location.city()}: who do you know?`,
  (f) => `One in ${number(f, 3, 12)} of our orders comes back, and it is on the list.`,
];
