import { describe, expect, it } from 'vitest';
import { emailText, mailtoHref, missingParts } from './email';

const footer = {
  signature: 'Marta Lindqvist\nSlotwright',
  optOutLine: 'Tell me if you want no more e-mails.',
  postalAddress: '1 Dock Road, Leeds LS1 1AA, United Kingdom',
};
const none = { signature: '', optOutLine: ' \n', postalAddress: '' };

describe('emailText', () => {
  it('puts signature, opt-out line and address below the message, each apart', () => {
    expect(emailText('Ruth, who books the slots?', footer)).toBe(
      'Ruth, who books the slots?\n\nMarta Lindqvist\nSlotwright\n\nTell me if you want no more e-mails.\n\n1 Dock Road, Leeds LS1 1AA, United Kingdom',
    );
  });
  it('adds nothing where nothing is set, and no gap for a part that is not', () => {
    expect(emailText('Ruth?', none)).toBe('Ruth?');
    expect(emailText('Ruth?', { ...footer, optOutLine: '' })).toBe(
      `Ruth?\n\n${footer.signature}\n\n${footer.postalAddress}`,
    );
  });
});

describe('missingParts', () => {
  it('names what the law wants; a signature is nobody’s business', () => {
    expect(missingParts(none)).toEqual(['postal address', 'opt-out line']);
    expect(missingParts({ ...footer, signature: '' })).toEqual([]);
    expect(missingParts({ ...footer, optOutLine: '' })).toEqual(['opt-out line']);
  });
});

describe('mailtoHref', () => {
  it('carries address, subject and every line of the text', () => {
    const text = 'Söze & Co: 50% off?\n\nMarta';
    const href = mailtoHref({ to: 'ruth+x@brannock.example', subject: 'dock & door', text });
    expect(href).toMatch(/^mailto:ruth%2Bx@brannock\.example\?subject=dock%20%26%20door&body=/);
    expect(new URL(href).searchParams.get('body')).toBe('Söze & Co: 50% off?\r\n\r\nMarta');
  });
  it('leaves out what is not known, and lets no address add fields', () => {
    expect(mailtoHref({ to: null, subject: null, text: 'Hi' })).toBe('mailto:?body=Hi');
    const href = mailtoHref({ to: 'a@b.example?bcc=evil@c.example', subject: null, text: 'Hi' });
    expect([...new URL(href).searchParams.keys()]).toEqual(['body']);
  });
});
