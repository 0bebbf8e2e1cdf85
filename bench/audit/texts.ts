import { en, Faker } from '@faker-js/faker';

/** What every prompt begins with; `dock` and `short` stand in all of them, never side by side. */
export const systemText = `You write one short message to a person whom the sender knows from the profile below. ${'Keep to the facts of the profile, name their source, ask one question and leave out what nobody asked for. '.repeat(8)}The sender sells dock booking.`;

/** Paragraphs of about 500 characters that profiles and answers are put together from. */
export function paragraphs(count: number): string[] {
  const faker = new Faker({ locale: en, seed: 11 });
  return Array.from({ length: count }, () => {
    const { company, person, word, location } = faker;
    const sentences = Array.from(
      { length: 5 },
      () =>
        `${person.firstName()} ${person.lastName()}, ${person.jobTitle()} at ${company.name()} in ${location.city()}, runs ${word.adjective()} ${word.noun()} ${word.verb()} with ${company.buzzPhrase()}.`,
    );
    return sentences.join(' ');
  });
}
