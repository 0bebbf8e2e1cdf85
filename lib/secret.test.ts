import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { seal, unseal } from './secret';

const folder = mkdtempSync(path.join(tmpdir(), 'overtone-secret-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const inFolder = (name: string) => ({ dataDir: path.join(folder, name) });

const row = { workspaceId: 'w1', table: 'api_configurations', id: 'c1' };
const phrase = { appSecret: 'a phrase that is long enough', dataDir: folder };

test('what was sealed opens again, and no two sealings look alike', async () => {
  const [one, two] = [await seal('sk-ä-1', row, phrase), await seal('sk-ä-1', row, phrase)];
  expect(one).toMatch(/^v1(\.[\w-]+){3}$/);
  expect(one).not.toBe(two);
  expect(one).not.toContain('sk-');
  expect([await unseal(one, row, phrase), await unseal(two, row, phrase)]).toEqual(['sk-ä-1', 'sk-ä-1']);
});

test('moved to another row, table or workspace it stays shut', async () => {
  const sealed = await seal('sk-1', row, phrase);
  for (const place of [{ id: 'c2' }, { workspaceId: 'w2' }, { table: 'api_keys' }])
    expect(await unseal(sealed, { ...row, ...place }, phrase)).toBeNull();
});

test('each part that was changed keeps it shut', async () => {
  const sealed = await seal('sk-1', row, phrase);
  const parts = sealed.split('.');
  for (const at of parts.keys()) {
    const first = parts[at]?.[0] === 'A' ? 'B' : 'A';
    const changed = parts.map((part, other) => (other === at ? first + part.slice(1) : part)).join('.');
    expect(await unseal(changed, row, phrase), changed).toBeNull();
  }
  const shortTag = parts.map((part, at) => (at === 2 ? part.slice(0, 6) : part)).join('.');
  for (const broken of [shortTag, parts.slice(0, 3).join('.'), '', 'sk-1', 'v1...', `v2${sealed.slice(2)}`])
    expect(await unseal(broken, row, phrase), broken).toBeNull();
});

test('another secret does not open it', async () => {
  const sealed = await seal('sk-1', row, phrase);
  expect(await unseal(sealed, row, { ...phrase, appSecret: 'another phrase, long enough' })).toBeNull();
  expect(await unseal(sealed, row, inFolder('other'))).toBeNull();
  expect(await unseal(sealed, row, { ...phrase, appSecret: 'short' })).toBeNull();
});

test('a secret that is too short gets a sentence', async () => {
  const sealing = seal('sk-1', row, { ...phrase, appSecret: 'fifteen letters' });
  await expect(sealing).rejects.toMatchObject({
    code: 'not_ready',
    message: expect.stringMatching(/^APP_SECRET is too short .* at least 16 characters/),
  });
});

test('without a phrase a file is made that only its owner reads', async () => {
  const source = inFolder('fresh');
  const sealed = await seal('sk-1', row, source);
  const file = path.join(source.dataDir, 'secret');
  expect(statSync(file).mode & 0o777).toBe(0o600);
  expect(readFileSync(file, 'utf8')).toMatch(/^[\w-]{43}\n$/);
  expect(await unseal(sealed, row, source)).toBe('sk-1');
});

test('a file that others could read is closed to them', async () => {
  const source = inFolder('open');
  await seal('sk-1', row, source);
  const file = path.join(source.dataDir, 'secret');
  const secret = readFileSync(file, 'utf8');
  rmSync(file);
  writeFileSync(file, secret, { mode: 0o644 });
  await seal('sk-2', row, source);
  expect(statSync(file).mode & 0o777).toBe(0o600);
});

test('many that come at once agree on one secret, and leave nothing else', async () => {
  const source = inFolder('race');
  const sealed = await Promise.all(Array.from({ length: 12 }, (_, at) => seal(`sk-${at}`, row, source)));
  for (const [at, text] of sealed.entries()) expect(await unseal(text, row, source)).toBe(`sk-${at}`);
  expect(readdirSync(source.dataDir)).toEqual(['secret']);
});

test('an empty file and a folder that cannot be written get a sentence', async () => {
  const empty = inFolder('empty');
  await seal('sk-1', row, empty);
  writeFileSync(path.join(empty.dataDir, 'secret'), '');
  await expect(seal('sk-1', row, empty)).rejects.toMatchObject({ code: 'not_ready' });
  writeFileSync(path.join(folder, 'file'), '');
  await expect(seal('sk-1', row, inFolder('file/below'))).rejects.toMatchObject({
    message: expect.stringMatching(/^The secret that protects keys cannot be read or written/),
  });
});
