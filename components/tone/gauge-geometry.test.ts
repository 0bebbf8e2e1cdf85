import { describe, expect, it } from 'vitest';
import { angleOf, distanceWords, isOff, targetPath, zonePath } from './gauge-geometry';

describe('the gauge', () => {
  it('stands upright at 50 and leans 1.12 degrees a point', () => {
    expect(angleOf(50)).toBe(0);
    expect(angleOf(45)).toBeCloseTo(-5.6);
    expect(angleOf(100)).toBeCloseTo(56);
  });
  it('never leaves its scale', () => {
    expect(angleOf(140)).toBe(angleOf(100));
    expect(angleOf(-3)).toBe(angleOf(0));
  });
  it('draws the band and the target where the design has them', () => {
    expect(zonePath(42)).toBe('M31.7 24.2A37.5 37.5 0 0 1 53.1 20.9');
    expect(targetPath(42)).toMatch(/^M40\.5 10\.6L35\.4 5\.5L43\.8 4\.2z$/);
  });
  it('says how far off', () => {
    expect(distanceWords(42, 45)).toBe('3 over');
    expect(distanceWords(64, 46.2)).toBe('18 under');
    expect(distanceWords(64, 66)).toBe('on the mark');
  });
  it('is off only past the tolerance', () => {
    expect(isOff(50, 65)).toBe(false);
    expect(isOff(50, 65.1)).toBe(true);
  });
});
