import { describe, expect, it } from 'vitest';
import { cleanForeignText, cleanText } from '@/lib/clean-text';

describe('cleanText', () => {
  it.each([
    ['a\u0000b', 'ab'],
    ['a\uD800b', 'ab'],
    ['a\uDC00b', 'ab'],
    ['\u{1F600}', '\u{1F600}'],
    ['a\u0007\u001b[0mb', 'a[0mb'],
    ['a\tb\r\nc', 'a\tb\r\nc'],
    ['jo\u0308rg', 'j\u00f6rg'],
    ['a\u200bb', 'a\u200bb'],
  ])('%j becomes %j', (from, to) => {
    expect(cleanText(from)).toBe(to);
  });

  it('joins the halves of a pair that NUL kept apart into nothing, not into a new character', () => {
    expect(cleanText('\uD83D\u0000\uDE00')).toBe('');
  });
});

describe('cleanForeignText', () => {
  it.each([
    ['ig\u200bnore', 'ignore'],
    ['\u202egnp.exe\u202c', 'gnp.exe'],
    ['in\u00advoice', 'invoice'],
    ['pa\u200dy', 'pay'],
    ['\ufeffRuth', 'Ruth'],
    ['a\u2028b', 'a\nb'],
    ['Ruth\u{E0049}\u{E0067}', 'Ruth'],
  ])('%j becomes %j', (from, to) => {
    expect(cleanForeignText(from)).toBe(to);
  });

  it.each(['👨‍👩‍👧 family', '👩🏽‍💻', 'می‌خواهم', 'क्‍ष', '❤️'])('keeps %s', (text) => {
    expect(cleanForeignText(text)).toBe(text.normalize('NFC'));
  });

  it('reads 100,000 characters of every kind in one pass', () => {
    for (const unit of ['a', '\u200d', '\uFE0F\u200d', 'A ', '. ', '\uD800']) {
      expect(cleanForeignText(unit.repeat(100_000 / unit.length)).length).toBeLessThanOrEqual(100_000);
    }
  });
});
