import { type Preset, type Tone, toneDimensions } from '@/lib/tone/schema';

export const toneOf = ({ formality, warmth, directness }: Tone): Tone => ({ formality, warmth, directness });

/** The preset that dials and words are set to; one without words of its own leaves them free. */
export function pressedPreset(presets: Preset[], tone: Tone, instructions = ''): string | null {
  const set = presets.filter((preset) =>
    toneDimensions.every((dimension) => preset[dimension] === tone[dimension]),
  );
  const whole = set.find((preset) => (preset.instructions ?? '') === instructions.trim());
  return (whole ?? set.find((preset) => preset.instructions === null))?.id ?? null;
}

/** So many presets fit above the dials without pushing them away; the settings say which come first. */
const SHOWN = 8;

/** Those that are shown until all are asked for: the first ones, and the one that is set. */
export const shownPresets = (presets: Preset[], pressed: string | null): Preset[] =>
  presets.length <= SHOWN + 1 ? presets : presets.filter(({ id }, at) => at < SHOWN || id === pressed);

/** The words that stand beside the dials once a preset is picked: its own; what was typed by hand stays if it has none. */
export function pickedWords(presets: Preset[], picked: Preset, typed: string): string {
  if (picked.instructions) return picked.instructions;
  return isOfPreset(presets, typed) ? '' : typed;
}

export const isOfPreset = (presets: Preset[], words: string) =>
  presets.some(({ instructions }) => instructions !== null && instructions === words.trim());
