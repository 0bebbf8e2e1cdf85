import 'server-only';
import { createCipheriv, createDecipheriv, randomBytes, randomUUID, scrypt } from 'node:crypto';
import { chmod, link, mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { env } from './env';
import { AppError } from './errors';

/** What a sealed text belongs to; moved to another row or workspace it cannot be opened. */
export type SealedFor = { workspaceId: string; table: string; id: string };

export type SecretSource = { appSecret?: string; dataDir: string };

const VERSION = 'v1';
const SHORTEST_SECRET = 16;

/** AES-256-GCM under a key of this installation. */
export async function seal(text: string, belongsTo: SealedFor, source = fromEnv()): Promise<string> {
  const nonce = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', await keyOf(source), nonce).setAAD(bindingOf(belongsTo));
  const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
  return [VERSION, ...[nonce, cipher.getAuthTag(), sealed].map((part) => part.toString('base64url'))].join(
    '.',
  );
}

/** Null when it cannot be opened: the secret has changed, or the text was changed or moved. */
export async function unseal(
  sealed: string,
  belongsTo: SealedFor,
  source = fromEnv(),
): Promise<string | null> {
  const [version, ...parts] = sealed.split('.');
  const [nonce, tag, text] = parts.map((part) => Buffer.from(part, 'base64url'));
  if (version !== VERSION || !nonce || !tag || !text) return null;
  const key = await keyOf(source).catch(() => null);
  if (!key) return null;
  try {
    const decipher = createDecipheriv('aes-256-gcm', key, nonce, { authTagLength: 16 });
    decipher.setAAD(bindingOf(belongsTo)).setAuthTag(tag);
    return Buffer.concat([decipher.update(text), decipher.final()]).toString('utf8');
  } catch {
    return null;
  }
}

const bindingOf = ({ workspaceId, table, id }: SealedFor) =>
  Buffer.from(JSON.stringify([VERSION, workspaceId, table, id]));

function fromEnv(): SecretSource {
  const { APP_SECRET: appSecret, DATA_DIR: dataDir } = env();
  return { appSecret, dataDir };
}

/** Shared by all bundles of the process: to derive a key takes some milliseconds. */
const shared = globalThis as typeof globalThis & { overtoneKeys?: Map<string, Promise<Buffer>> };

async function keyOf(source: SecretSource): Promise<Buffer> {
  shared.overtoneKeys ??= new Map();
  const secret = source.appSecret ? longEnough(source.appSecret) : await fileSecret(source.dataDir);
  const derived = shared.overtoneKeys.get(secret) ?? derive(secret);
  shared.overtoneKeys.set(secret, derived);
  return derived;
}

/** Slow on purpose: APP_SECRET may be a phrase that somebody could guess. */
const derive = (secret: string) =>
  promisify<string, string, number, Buffer>(scrypt)(secret, 'overtone/seal/v1', 32);

function longEnough(secret: string): string {
  if (secret.length >= SHORTEST_SECRET) return secret;
  throw new AppError(
    'not_ready',
    `APP_SECRET is too short to protect a key. Set one of at least ${SHORTEST_SECRET} characters, then start again.`,
  );
}

/** Made once beside the embedded database. Two processes that come at once get the same. */
async function fileSecret(dataDir: string): Promise<string> {
  const file = path.resolve(dataDir, 'secret');
  try {
    const known = await readFile(file, 'utf8').catch(() => null);
    const secret = (known ?? (await makeFile(file))).trim();
    if (secret.length < SHORTEST_SECRET) throw new Error('The file is too short.');
    if ((await stat(file)).mode & 0o077) await chmod(file, 0o600);
    return secret;
  } catch (cause) {
    throw new AppError(
      'not_ready',
      `The secret that protects keys cannot be read or written (${path.join(dataDir, 'secret')}). Check the folder's permissions, or set APP_SECRET.`,
      { cause },
    );
  }
}

/** A link appears whole or not at all, and only where nothing stands yet. */
async function makeFile(file: string): Promise<string> {
  const draft = `${file}.${randomUUID()}`;
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(draft, `${randomBytes(32).toString('base64url')}\n`, { mode: 0o600, flag: 'wx' });
  try {
    await link(draft, file).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') throw error;
    });
  } finally {
    await rm(draft, { force: true });
  }
  return readFile(file, 'utf8');
}
