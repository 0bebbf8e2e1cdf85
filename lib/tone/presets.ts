import type { Tone } from '@/lib/tone/schema';

/** The settings that a new workspace starts with. */
export const tonePresets: readonly (Tone & { name: string })[] = [
  { name: 'Peer to peer', formality: 42, warmth: 64, directness: 71 },
  { name: 'Warm intro', formality: 58, warmth: 82, directness: 44 },
  { name: 'Straight to it', formality: 50, warmth: 38, directness: 90 },
  { name: 'Boardroom', formality: 84, warmth: 46, directness: 62 },
];
