import { closeSync, openSync, readFileSync, unlinkSync, writeSync } from 'node:fs';
import { hostname } from 'node:os';
import { setTimeout as wait } from 'node:timers/promises';

export type FolderLock = { release: () => void };

type Holder = { pid: number; host: string };

/** Another process holds the embedded database's folder; the message names it. */
export class FolderInUseError extends Error {
  override readonly name = 'FolderInUseError';
  constructor(folder: string, holder: Holder | null) {
    const who = holder ? `process ${holder.pid} on ${holder.host}` : 'another process';
    super(
      `The database folder ${folder} is in use by ${who}. Stop that process, or start this one with another DATA_DIR.`,
    );
  }
}

/** Locks taken by this process; a lock file with our pid that is not among them was left by a dead process. */
const held = new Set<string>();

/**
 * Takes the exclusive lock beside `folder` (PGlite has none of its own, and two processes in one folder lose data
 * without an error). Waits up to `patienceMs` for a predecessor that is closing; takes over only from a dead process.
 */
export async function lockFolder(folder: string, patienceMs = 3000): Promise<FolderLock> {
  const file = `${folder}.lock`;
  const deadline = Date.now() + patienceMs;
  for (;;) {
    if (tryLock(file)) return hold(file);
    const holder = readHolder(file);
    if (holder && isDead(holder, file)) removeIfUnchanged(file, holder);
    else if (Date.now() >= deadline) throw new FolderInUseError(folder, holder);
    else await wait(100);
  }
}

function tryLock(file: string): boolean {
  try {
    const handle = openSync(file, 'wx');
    writeSync(handle, JSON.stringify({ pid: process.pid, host: hostname() } satisfies Holder));
    closeSync(handle);
    return true;
  } catch (error) {
    if (isErrno(error, 'EEXIST')) return false;
    throw error;
  }
}

function hold(file: string): FolderLock {
  held.add(file);
  const release = () => {
    if (!held.delete(file)) return;
    process.off('exit', release);
    removeFile(file);
  };
  process.on('exit', release);
  return { release };
}

/** Null while the holder is still writing its name, or when the file has just gone. */
function readHolder(file: string): Holder | null {
  try {
    const holder: unknown = JSON.parse(readFileSync(file, 'utf8'));
    return isHolder(holder) ? holder : null;
  } catch (error) {
    if (error instanceof SyntaxError || isErrno(error, 'ENOENT')) return null;
    throw error;
  }
}

function isHolder(value: unknown): value is Holder {
  return (
    typeof value === 'object' &&
    value !== null &&
    'pid' in value &&
    typeof value.pid === 'number' &&
    'host' in value &&
    typeof value.host === 'string'
  );
}

function isDead(holder: Holder, file: string): boolean {
  if (holder.host !== hostname()) return false;
  if (holder.pid === process.pid) return !held.has(file);
  try {
    process.kill(holder.pid, 0);
    return false;
  } catch (error) {
    return isErrno(error, 'ESRCH');
  }
}

/** Reads once more before removing, so that a faster successor's lock stays. */
function removeIfUnchanged(file: string, seen: Holder) {
  const now = readHolder(file);
  if (now && now.pid === seen.pid && now.host === seen.host) removeFile(file);
}

function removeFile(file: string) {
  try {
    unlinkSync(file);
  } catch (error) {
    if (!isErrno(error, 'ENOENT')) throw error;
  }
}

function isErrno(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}
