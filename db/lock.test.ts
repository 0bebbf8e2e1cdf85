import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { databaseKind } from './client';
import { FolderInUseError, lockFolder } from './lock';

let home: string;
let folder: string;
beforeEach(() => {
  home = mkdtempSync(path.join(tmpdir(), 'overtone-lock-'));
  folder = path.join(home, 'pg');
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

const claim = (pid: number, host = hostname()) =>
  writeFileSync(`${folder}.lock`, JSON.stringify({ pid, host }));

/** A process that lives until it is killed. */
async function bystander() {
  const child = spawn(process.execPath, ['-e', 'process.stdout.write("up");setInterval(() => {}, 1000)']);
  await once(child.stdout, 'data');
  return child;
}

describe('the lock beside the embedded folder', () => {
  it('lies outside the folder, names its holder and goes when it is released', async () => {
    const lock = await lockFolder(folder);
    expect(existsSync(folder)).toBe(false);
    expect(JSON.parse(readFileSync(`${folder}.lock`, 'utf8'))).toEqual({
      pid: process.pid,
      host: hostname(),
    });
    lock.release();
    expect(existsSync(`${folder}.lock`)).toBe(false);
  });

  it('refuses a second holder with a sentence that names the first', async () => {
    const holder = await bystander();
    claim(holder.pid ?? 0);
    const refused = lockFolder(folder, 0);
    await expect(refused).rejects.toThrow(FolderInUseError);
    await expect(refused).rejects.toThrow(`process ${holder.pid} on ${hostname()}`);
    holder.kill('SIGKILL');
  });

  it('is taken over from a process that died without releasing it', async () => {
    const holder = await bystander();
    holder.kill('SIGKILL');
    await once(holder, 'exit');
    claim(holder.pid ?? 0);
    const lock = await lockFolder(folder, 0);
    expect(JSON.parse(readFileSync(`${folder}.lock`, 'utf8')).pid).toBe(process.pid);
    lock.release();
  });

  it('waits for a predecessor that is closing', async () => {
    const first = await lockFolder(folder);
    const second = lockFolder(folder, 3000);
    first.release();
    (await second).release();
  });

  it('is stale when it carries our own pid and we do not hold it, as after a container restarts as pid 1', async () => {
    claim(process.pid);
    (await lockFolder(folder, 0)).release();
  });

  it('is never taken from another host, whose processes cannot be seen from here', async () => {
    claim(1, 'another-host');
    await expect(lockFolder(folder, 0)).rejects.toThrow('on another-host');
  });

  it('lets only one of many that start at once in', async () => {
    const tries = await Promise.allSettled(Array.from({ length: 8 }, () => lockFolder(folder, 0)));
    const held = tries.filter((result) => result.status === 'fulfilled');
    expect(held).toHaveLength(1);
    for (const result of held) result.value.release();
  });
});

describe('databaseKind', () => {
  it.each([
    [undefined, 'pglite'],
    ['postgres://a:b@db.example.com/x', 'postgres'],
    ['postgres://a:b@ep-cool-1.eu-central-1.aws.neon.tech/x?sslmode=require', 'neon'],
    ['postgres://a:b@neon.tech.example.com/x', 'postgres'],
    ['postgres://a:b@myneon.tech/x', 'postgres'],
  ])('%s is %s', (url, kind) => expect(databaseKind(url)).toBe(kind));
});
