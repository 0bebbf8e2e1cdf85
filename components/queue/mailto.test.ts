import { expect, it } from 'vitest';
import { mailto } from './mailto';

it('carries subject and body whole, whatever is in them', () => {
  const link = mailto('ruth+x@brannock.example', 'Doors & slots? 100%', 'Line one\nLine two #2 ü');
  const url = new URL(link);
  expect(decodeURIComponent(url.pathname)).toBe('ruth+x@brannock.example');
  expect(url.searchParams.get('subject')).toBe('Doors & slots? 100%');
  expect(url.searchParams.get('body')).toBe('Line one\r\nLine two #2 ü');
  expect(link).not.toContain('+x&');
});

it('lets an address add no fields of its own', () => {
  expect(mailto('a@b.example?bcc=c@d.example', null, 'x')).toMatch(/^mailto:a@b\.example%3Fbcc%3D/);
});
