import { describe, expect, it } from 'vitest';
import { clearStored, isAbout, mentions, withoutPerson } from './forget';
import { unfinished } from './unfinished';

const sequence = '7f1f6f0a-52a8-4a33-9a53-6b2f4a4c9a11';
const marks = [
  ...['Ruth Adeyemi-Cole', 'ruth@brannock.example', 'https://www.linkedin.com/in/ruth', 'Li', sequence],
];

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

  it('is about the person where its name says so, whatever it says', () => {
    expect(isAbout(`overtone.edit.${sequence}.2f1d7c0e`, marks)).toBe(true);
    expect(isAbout(`overtone.reply.${sequence}`, marks)).toBe(true);
    expect(isAbout('overtone.edit.2f1d7c0e.7f1f6f0a', marks)).toBe(false);
    expect(isAbout('overtone.check', ['check'])).toBe(false);
  });

  it('that was typed in a panel goes with the person, and others stay', () => {
    unfinished.set(`overtone.reply.${sequence}`, { content: 'Call me.' });
    unfinished.set('overtone.reply.other', { content: 'Ruth Adeyemi-Cole told me of you.' });
    unfinished.set('overtone.reply.third', { content: 'Call me.' });
    clearStored(marks);
    expect([...unfinished.keys()]).toEqual(['overtone.reply.third']);
  });
});
