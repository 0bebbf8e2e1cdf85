import { fork, spawn } from 'node:child_process';
import { once } from 'node:events';
import fs, { existsSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { databaseKind } from './client';
import { FolderInUseError, lockFolder } from './lock';

let home: string;
let folder: string;
beforeEach(() => {
  home = mkdtempSync(path.join(tmpdir(), 'overtone-lock-'));
  folder = path.join(home, 'pg');
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

const claim = (
  pid: number,
  { host = hostname(), born = null }: { host?: string; born?: string | null } = {},
) => writeFileSync(`${folder}.lock`, JSON.stringify({ pid, host, born }));

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
    expect(JSON.parse(readFileSync(`${folder}.lock`, 'utf8'))).toMatchObject({
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
    claim(1, { host: 'another-host' });
    await expect(lockFolder(folder, 0)).rejects.toThrow(/on another-host.*delete .*pg\.lock/);
  });

  it('is taken over when its pid belongs to a later process by now', async () => {
    const later = await bystander();
    claim(later.pid ?? 0, { born: 'another boot, another moment' });
    (await lockFolder(folder, 0)).release();
    later.kill('SIGKILL');
  });

  it('without a name is respected while it is new, and taken over when a crash left it', async () => {
    writeFileSync(`${folder}.lock`, '');
    await expect(lockFolder(folder, 0)).rejects.toThrow('in use by another process');
    const longAgo = new Date(Date.now() - 60_000);
    utimesSync(`${folder}.lock`, longAgo, longAgo);
    (await lockFolder(folder, 0)).release();
  });

  it('leaves nothing behind when it cannot be written', async () => {
    const write = vi.spyOn(fs, 'writeSync').mockImplementation(() => {
      throw Object.assign(new Error('ENOSPC'), { code: 'ENOSPC' });
    });
    await expect(lockFolder(folder, 0)).rejects.toThrow('ENOSPC');
    write.mockRestore();
    expect(existsSync(`${folder}.lock`)).toBe(false);
  });

  it('lets only one of many processes take over from a dead one', async () => {
    const script = path.join(home, 'race.ts');
    writeFileSync(
      script,
      `import { lockFolder } from '${path.resolve('db/lock.ts')}';
       process.once('message', async () => {
         const got = await lockFolder(process.argv[2], 0).then(() => true, () => false);
         process.send(got);
         process.once('message', () => process.exit(0));
       });
       process.send('ready');`,
    );
    const dead = await bystander();
    dead.kill('SIGKILL');
    await once(dead, 'exit');
    claim(dead.pid ?? 0);
    const racers = Array.from({ length: 3 }, () => fork(script, [folder], { execArgv: ['--import', 'tsx'] }));
    await Promise.all(racers.map((racer) => once(racer, 'message')));
    const answers = racers.map((racer) => once(racer, 'message'));
    for (const racer of racers) racer.send('go');
    const got = (await Promise.all(answers)).map(([answer]) => answer);
    for (const racer of racers) racer.send('leave');
    expect(got.filter(Boolean)).toHaveLength(1);
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
