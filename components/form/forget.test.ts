import { describe, expect, it } from 'vitest';
import { mentions, withoutPerson } from './forget';

const marks = ['Ruth Adeyemi-Cole', 'ruth@brannock.example', 'https://www.linkedin.com/in/ruth', 'Li'];

describe('a draft', () => {
  it.each([
    { url: '', profile: 'RUTH ADEYEMI-COLE\nDirector' },
    { url: 'https://uk.linkedin.com/in/x', text: 'To ruth@brannock.example' },
  ])('is about the person who is named in it, however it is spelled', (draft) => {
    expect(mentions(draft, marks)).toBe(true);
  });

  it('is not about somebody else whose words hold a short name', () => {
    expect(mentions({ profile: 'I live in Lisbon.' }, marks)).toBe(false);
    expect(mentions(undefined, marks)).toBe(false);
  });

  it('loses the person and keeps the settings', () => {
    const draft = {
      ...{ url: 'linkedin.com/in/x', profile: 'Ruth Adeyemi-Cole', firstName: 'Ruth', nameConfirmed: true },
      ...{ companyContext: 'We book slots.', goalWords: 'Meet Ruth Adeyemi-Cole', sequenceLength: 3 },
    };
    expect(withoutPerson(draft, marks)).toEqual({ companyContext: 'We book slots.', sequenceLength: 3 });
  });
});
