import { describe, expect, it } from 'vitest';
import { pickedWords, pressedPreset, shownPresets } from './pressed-preset';

const tone = { formality: 42, warmth: 64, directness: 71 };
const plain = { id: 'plain', name: 'Plain', ...tone, instructions: null };
const worded = { id: 'worded', name: 'Worded', ...tone, instructions: 'British spelling.' };
const other = { ...plain, id: 'other', formality: 84 };
const presets = [plain, worded, other];

describe('pressedPreset', () => {
  it('needs the dials and the words', () => {
    expect(pressedPreset(presets, tone)).toBe('plain');
    expect(pressedPreset(presets, tone, ' British spelling. ')).toBe('worded');
    expect(pressedPreset(presets, { ...tone, warmth: 65 })).toBeNull();
    expect(pressedPreset([worded], tone)).toBeNull();
  });
  it('leaves the words free where the preset has none', () => {
    expect(pressedPreset(presets, tone, 'No talk of savings.')).toBe('plain');
  });
});

describe('shownPresets', () => {
  const many = Array.from({ length: 12 }, (_, at) => ({ ...plain, id: String(at) }));
  const ids = (pressed: string | null) => shownPresets(many, pressed).map(({ id }) => id);
  it('keeps the first ones and the one that is set', () => {
    expect(ids(null)).toEqual(['0', '1', '2', '3', '4', '5', '6', '7']);
    expect(ids('10').at(-1)).toBe('10');
    expect(ids('3')).toHaveLength(8);
    expect(shownPresets(many.slice(0, 9), null)).toHaveLength(9);
  });
});

describe('pickedWords', () => {
  it('brings the words of a preset, and takes them along when the next one has none', () => {
    expect(pickedWords(presets, worded, '')).toBe('British spelling.');
    expect(pickedWords(presets, plain, 'British spelling.')).toBe('');
  });
  it('keeps what somebody typed', () => {
    expect(pickedWords(presets, plain, 'No talk of savings.')).toBe('No talk of savings.');
  });
});
