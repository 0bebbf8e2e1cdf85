import fs from 'node:fs';
import { hostname } from 'node:os';
import { setTimeout as wait } from 'node:timers/promises';

export type FolderLock = { release: () => void };

/** `born` tells a process from a later one with the same pid; null where the system does not say. */
type Holder = { pid: number; host: string; born: string | null };

/** Another process holds the embedded database's folder; the message names it. */
export class FolderInUseError extends Error {
  override readonly name = 'FolderInUseError';
  constructor(folder: string, holder: Holder | null) {
    const who = holder ? `process ${holder.pid} on ${holder.host}` : 'another process';
    const gone = holder?.host === hostname() ? '' : ` If no such process exists, delete ${folder}.lock.`;
    super(
      `The database folder ${folder} is in use by ${who}. Stop that process, or start this one with another DATA_DIR.${gone}`,
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
    if (isAbandoned(holder, file)) takeDown(file, holder);
    else if (Date.now() >= deadline) throw new FolderInUseError(folder, holder);
    await wait(20);
  }
}

function tryLock(file: string): boolean {
  let handle: number;
  try {
    handle = fs.openSync(file, 'wx');
  } catch (error) {
    if (isErrno(error, 'EEXIST')) return false;
    throw error;
  }
  try {
    const me: Holder = { pid: process.pid, host: hostname(), born: birthOf(process.pid) };
    fs.writeSync(handle, JSON.stringify(me));
    return true;
  } catch (error) {
    // A lock without a name, as on a full disk, would refuse everybody.
    removeFile(file);
    throw error;
  } finally {
    fs.closeSync(handle);
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
    const holder: unknown = JSON.parse(fs.readFileSync(file, 'utf8'));
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
    typeof value.host === 'string' &&
    'born' in value &&
    (value.born === null || typeof value.born === 'string')
  );
}

/** A holder writes its name at once; a lock that has had none for this long was left half-made by a crash. */
const NAMELESS_MS = 10_000;

function isAbandoned(holder: Holder | null, file: string): boolean {
  if (holder) return isDead(holder, file);
  const made = fs.statSync(file, { throwIfNoEntry: false })?.mtimeMs;
  return made !== undefined && Date.now() - made > NAMELESS_MS;
}

function isDead(holder: Holder, file: string): boolean {
  if (holder.host !== hostname()) return false;
  if (holder.pid === process.pid) return !held.has(file);
  try {
    process.kill(holder.pid, 0);
    return holder.born !== null && holder.born !== birthOf(holder.pid);
  } catch (error) {
    return isErrno(error, 'ESRCH');
  }
}

/** When the process began, in ticks since this boot; only Linux tells. */
function birthOf(pid: number): string | null {
  try {
    const stat = fs.readFileSync(`/proc/${pid}/stat`, 'utf8');
    const boot = fs.readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
    // The second field, the program's name, may hold spaces; the 22nd is the start time.
    return `${boot} ${stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19]}`;
  } catch (error) {
    if (isErrno(error, 'ENOENT') || isErrno(error, 'EACCES') || isErrno(error, 'ESRCH')) return null;
    throw error;
  }
}

/** Removes the lock of a dead holder. One process at a time may, and only while it is still that holder's. */
function takeDown(file: string, seen: Holder | null) {
  const guard = `${file}.takeover`;
  try {
    fs.closeSync(fs.openSync(guard, 'wx'));
  } catch (error) {
    if (!isErrno(error, 'EEXIST')) throw error;
    const made = fs.statSync(guard, { throwIfNoEntry: false })?.mtimeMs;
    if (made !== undefined && Date.now() - made > NAMELESS_MS) removeFile(guard);
    return;
  }
  try {
    const now = readHolder(file);
    if (now?.pid === seen?.pid && now?.host === seen?.host && isAbandoned(now, file)) removeFile(file);
  } finally {
    removeFile(guard);
  }
}

function removeFile(file: string) {
  try {
    fs.unlinkSync(file);
  } catch (error) {
    if (!isErrno(error, 'ENOENT')) throw error;
  }
}

function isErrno(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}
