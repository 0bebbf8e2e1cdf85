import { allLocales, Faker, type LocaleDefinition } from '@faker-js/faker';

/** Where the people of the data set come from: names with accents, with several words, and in other scripts. */
const origins: LocaleDefinition[] = [
  allLocales.en,
  allLocales.de,
  allLocales.fr,
  allLocales.es,
  allLocales.pl,
  allLocales.sv,
  allLocales.cs_CZ,
  allLocales.tr,
  allLocales.pt_BR,
  allLocales.vi,
];

export type Names = { first: string[]; last: string[]; companies: string[]; titles: string[] };

/** The same names for the same seed. */
export function makeNames(seed: number): Names {
  const fakers = origins.map((locale) => new Faker({ locale: [locale, allLocales.en], seed }));
  const several = (count: number, make: (faker: Faker) => string) => {
    const made = new Set<string>();
    for (let i = 0; i < count * fakers.length; i++) {
      const faker = fakers[i % fakers.length];
      if (faker) made.add(make(faker));
    }
    return [...made].sort();
  };
  return {
    first: several(200, (faker) => faker.person.firstName()),
    last: several(600, (faker) => faker.person.lastName()),
    companies: several(700, (faker) => faker.company.name()),
    titles: several(60, (faker) => faker.person.jobTitle()),
  };
}
