import type { Examined } from '@/lib/craft/checks/subject';
import type { Check } from '@/lib/craft/schema';
import { TONE_TOLERANCE, type ToneDimension, type ToneReading, toneDimensions } from '@/lib/tone/schema';

export function toneCheck({ tone, ctx }: Pick<Examined, 'tone' | 'ctx'>): Check {
  const id = 'tone' as const;
  const target = ctx.tone;
  if (target === null)
    return { id, status: 'pass', label: 'No tone set', message: 'No tone was set, so none can be missed.' };
  const misses = toneDimensions
    .map((dimension) => ({ dimension, set: target[dimension], read: tone.tone[dimension] }))
    .map((miss) => ({ ...miss, by: miss.read - miss.set }))
    .filter((miss) => Math.abs(miss.by) > TONE_TOLERANCE)
    .sort((a, b) => Math.abs(b.by) - Math.abs(a.by));
  const [worst] = misses;
  if (!worst)
    return {
      id,
      status: 'pass',
      label: 'In tune',
      message: `All three dials are within ${TONE_TOLERANCE} points of what you set.`,
    };
  if (!tone.reliable)
    return {
      id,
      status: 'pass',
      label: 'Too short to judge tone',
      message: 'Fewer than twelve words: the tone figures say little.',
    };
  const said = misses.flatMap(({ dimension, read, set, by }) => [
    `${capital(dimension)} reads ${Math.round(read)} where you set ${Math.round(set)}.`,
    causes(tone, dimension, by),
  ]);
  return {
    id,
    status: 'warn',
    label: `${capital(worst.dimension)} ${Math.round(Math.abs(worst.by))} ${worst.by < 0 ? 'under' : 'over'}`,
    message: said.filter(Boolean).join(' '),
  };
}

/** The words that pulled the dimension the wrong way, strongest first. */
function causes(reading: ToneReading, dimension: ToneDimension, by: number): string {
  const words = reading.contributions
    .filter((part) => part.dimension === dimension && part.points * by > 0 && part.words.length > 0)
    .flatMap((part) => part.words);
  if (words.length === 0) return '';
  const told = [...new Set(words)].slice(0, 4).map((word) => `“${word}”`);
  return `${verbs[dimension][by < 0 ? 0 : 1]}: ${told.join(', ')}.`;
}

const verbs: Record<ToneDimension, [string, string]> = {
  formality: ['Loosening it', 'Stiffening it'],
  warmth: ['Cooling it', 'Warming it'],
  directness: ['Softening it', 'Sharpening it'],
};

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
