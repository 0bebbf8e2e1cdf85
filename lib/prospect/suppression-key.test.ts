import { describe, expect, it } from 'vitest';
import { readSuppressionKey, suppressionKeysOf } from './suppression-key';

describe('what is typed into the one field', () => {
  it.each([
    [' Ruth.Cole@Brannock.Example ', 'email', 'ruth.cole@brannock.example'],
    ['mailto:ruth@brannock.example', 'email', 'ruth@brannock.example'],
    ['ruth+news@brannock.example', 'email', 'ruth+news@brannock.example'],
    ['ruth@münchen.example', 'email', 'ruth@xn--mnchen-3ya.example'],
    ['Brannock.Example', 'domain', 'brannock.example'],
    ['brannock.example.', 'domain', 'brannock.example'],
    ['@brannock.example', 'domain', 'brannock.example'],
    ['https://www.brannock.example/about?x=1#top', 'domain', 'brannock.example'],
    ['brannock.example:8080', 'domain', 'brannock.example'],
    ['münchen.example', 'domain', 'xn--mnchen-3ya.example'],
    ['co.uk', 'domain', 'co.uk'],
    ['linkedin.com', 'domain', 'linkedin.com'],
    ['https://uk.linkedin.com/in/Ruth-Cole/?trk=feed', 'slug', 'ruth-cole'],
    ['linkedin.com/in/ACoAABcdEfGhIjKl', 'member', 'ACoAABcdEfGhIjKl'],
    ['urn:li:member:123', 'urn', expect.any(String)],
    ['https://www.google.com/url?q=https%3A%2F%2Flinkedin.com%2Fin%2Fruth-cole&sa=D', 'slug', 'ruth-cole'],
  ])('%s is of the kind %s', (typed, kind, key) => {
    expect(readSuppressionKey(typed)).toMatchObject({ ok: true, kind, key });
  });

  it.each([
    ['', /Give an e-mail address/],
    ['com', /“com” alone is no domain/],
    ['localhost', /alone is no domain/],
    ['127.0.0.1', /no e-mail address, domain/],
    ['ruth@com', /no e-mail address that can/],
    ['@', /no e-mail address, domain/],
    ['ruth cole', /no e-mail address, domain/],
    ['<b>x</b>.com', /no e-mail address, domain/],
    [`${'a'.repeat(300)}@brannock.example`, /no e-mail address that can/],
    [`${'a.'.repeat(200)}com`, /no e-mail address, domain/],
    ['a'.repeat(5000), /alone is no domain/],
    ['linkedin.com/company/brannock', /company/],
    ['https://lnkd.in/abc', /does not say whose profile/],
  ])('%s is refused with a sentence', (typed, reason) => {
    expect(readSuppressionKey(typed)).toEqual({ ok: false, reason: expect.stringMatching(reason) });
  });
});

describe('the keys of an identity', () => {
  it('are for an e-mail its domain and those above, never a bare top-level one', () => {
    expect(suppressionKeysOf([{ kind: 'email', key: 'ruth@mail.brannock.co.uk' }])).toEqual([
      { kind: 'email', key: 'ruth@mail.brannock.co.uk' },
      { kind: 'domain', key: 'mail.brannock.co.uk' },
      { kind: 'domain', key: 'brannock.co.uk' },
      { kind: 'domain', key: 'co.uk' },
    ]);
  });

  it('meet what was typed, however either was spelled', () => {
    const typed = readSuppressionKey('Ruth@MÜNCHEN.example');
    expect(suppressionKeysOf([{ kind: 'email', key: 'ruth@münchen.example' }])).toContainEqual(
      typed.ok && { kind: typed.kind, key: typed.key },
    );
  });

  it('are for a LinkedIn identity itself; of what is no address nothing else', () => {
    expect(suppressionKeysOf([{ kind: 'slug', key: 'ruth-cole' }])).toEqual([
      { kind: 'slug', key: 'ruth-cole' },
    ]);
    for (const key of ['nobody', 'a@b', '@brannock.example', 'a@[10.0.0.1]', 'a@1.2.3.4'])
      expect(suppressionKeysOf([{ kind: 'email', key }])).toEqual([{ kind: 'email', key }]);
  });
});
