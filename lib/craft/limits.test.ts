import { describe, expect, it } from 'vitest';
import { countCharacters, countWords, limitFor, stepChannel } from '@/lib/craft/limits';

describe('limits', () => {
  it('opens a LinkedIn sequence with a note', () => {
    expect([1, 2, 10].map((step) => stepChannel('linkedin', step))).toEqual([
      'connection_note',
      'linkedin_message',
      'linkedin_message',
    ]);
    expect([1, 2].map((step) => stepChannel('email', step))).toEqual(['email', 'email']);
    expect(stepChannel('inmail', 1)).toBe('inmail');
  });

  it('lets Premium write longer notes and nothing else', () => {
    expect(limitFor('connection_note').body.max).toBe(200);
    expect(limitFor('connection_note', { premium: true }).body).toMatchObject({ max: 300, warnAbove: 300 });
    expect(limitFor('inmail', { premium: true })).toBe(limitFor('inmail'));
  });

  it('counts as the strictest reader would', () => {
    expect(countCharacters('Zoë 🙂')).toBe(6);
    expect(countWords('Hi Ruth, you run 4 sites: e-mail & phone.')).toBe(8);
    expect(countWords(' … ')).toBe(0);
  });
});
