import { TONE_TOLERANCE } from '@/lib/tone/schema';

/** The gauge is drawn on 96 × 52 around this point; 0–100 spans 112 degrees. */
const center = { x: 48, y: 58 };
const degreesPerPoint = 1.12;

/** Degrees from upright; a value outside 0–100 stays at the end of the scale. */
export const angleOf = (value: number) => (Math.min(100, Math.max(0, value)) - 50) * degreesPerPoint;

/** The band of what still is in tune, ± the tolerance around the target. */
export function zonePath(target: number): string {
  const from = at(angleOf(target - TONE_TOLERANCE), 37.5);
  const to = at(angleOf(target + TONE_TOLERANCE), 37.5);
  return `M${from}A37.5 37.5 0 0 1 ${to}`;
}

/** The triangle that points at the target from outside. */
export function targetPath(target: number): string {
  const angle = angleOf(target);
  return `M${at(angle, 48)}L${at(angle - 4.5, 54)}L${at(angle + 4.5, 54)}z`;
}

/** A mark every ten points, longer at both ends and in the middle. */
export const tickPath = Array.from({ length: 11 }, (_, i) => {
  const angle = angleOf(i * 10);
  return `M${at(angle, i % 5 === 0 ? 40 : 43)}L${at(angle, 46)}`;
}).join('');

/** How the measured value lies to the target: "on the mark", "7 over", "18 under". */
export function distanceWords(target: number, measured: number): string {
  const off = Math.round(measured) - Math.round(target);
  if (Math.abs(off) <= 2) return 'on the mark';
  return off > 0 ? `${off} over` : `${-off} under`;
}

export const isOff = (target: number, measured: number) => Math.abs(measured - target) > TONE_TOLERANCE;

function at(degrees: number, radius: number): string {
  const radians = (degrees * Math.PI) / 180;
  const x = center.x + radius * Math.sin(radians);
  const y = center.y - radius * Math.cos(radians);
  return `${x.toFixed(1)} ${y.toFixed(1)}`;
}
