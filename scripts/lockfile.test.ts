import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { type LockedPackages, missingOptionals, platformEntry } from './lockfile.mjs';

const read = (file: string) => JSON.parse(readFileSync(file, 'utf8'));
const locked: LockedPackages = read('package-lock.json').packages;

test('the lockfile knows the builds for all platforms (npm run lock adds them)', () => {
  expect(missingOptionals(locked)).toEqual([]);
});

test('the lockfile names no registry', () => {
  expect(Object.values(locked).flatMap((one) => one.resolved ?? [])).toEqual([]);
});

test('the lockfile was made from this package.json', () => {
  const { dependencies, devDependencies } = read('package.json');
  expect(locked['']).toMatchObject({ dependencies, devDependencies });
});

test('an optional package counts as locked beside its owner, above it or at the top', () => {
  const owner = { optionalDependencies: { bin: '1.0.0' } };
  const at = (place: string) => missingOptionals({ 'node_modules/a/node_modules/b': owner, [place]: {} });
  expect(at('node_modules/a/node_modules/b/node_modules/bin')).toEqual([]);
  expect(at('node_modules/a/node_modules/bin')).toEqual([]);
  expect(at('node_modules/bin')).toEqual([]);
  expect(at('node_modules/c/node_modules/bin')).toEqual([{ name: 'bin', version: '1.0.0', dev: undefined }]);
});

test('an entry is for the platform in its name', () => {
  const entry = (name: string) => platformEntry({ name, version: '1.2.3' });
  expect(entry('@x/cli-linux-x64-musl')).toEqual({
    ...{ version: '1.2.3', optional: true },
    ...{ os: ['linux'], cpu: ['x64'], libc: ['musl'] },
  });
  expect(entry('@x/swc-win32-arm64-msvc')).toMatchObject({ os: ['win32'], cpu: ['arm64'] });
  expect(entry('@x/oxide-linux-arm-gnueabihf')).toMatchObject({ os: ['linux'], cpu: ['arm'] });
  expect(entry('@x/oxide-wasm32-wasi')).toEqual({ version: '1.2.3', optional: true, cpu: ['wasm32'] });
  expect(() => platformEntry({ name: '@x/cli-linux-x64', version: '^1.0.0' })).toThrow('not pinned');
});
