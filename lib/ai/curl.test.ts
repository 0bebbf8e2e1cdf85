import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { curlOf } from './curl';

/** A `curl` that says what it was given, one argument a NUL, with the standard input at its end. */
const stub = `#!/bin/sh
printf '%s\\0' "$@"
case " $* " in *" @- "*) cat ;; esac`;

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'curl-'));
  writeFileSync(path.join(folder, 'curl'), stub, { mode: 0o755 });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function run(command: string | null): { args: string[]; input: string } {
  const file = path.join(folder, 'call.sh');
  writeFileSync(file, command ?? '');
  const env = { ...process.env, PATH: `${folder}:${process.env.PATH}`, OPENAI_API_KEY: 'sk-of the shell' };
  const said = execFileSync('sh', [file], { env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
  const args = said.split('\0');
  return { args, input: args.pop() ?? '' };
}

const asked = (content: string, baseUrl = 'https://api.example.com/v1') =>
  curlOf({ base_url: baseUrl, prompt: { model: 'm', messages: [{ role: 'user', content }] } });

describe('a call as curl', () => {
  it('goes where it went, with the key of the shell', () => {
    const { args } = run(asked('Hi'));
    expect(args).toContain('https://api.example.com/v1/chat/completions');
    expect(args).toContain('authorization: Bearer sk-of the shell');
    expect(asked('Hi')).toContain('"authorization: Bearer $OPENAI_API_KEY"');
  });

  it.each([
    "'; touch /tmp/never; echo '",
    '$(touch /tmp/never) `id` $HOME $PATH !! !$ \\ \\\\ "quoted" \\\'',
    "it's\n@/etc/passwd\r\nEOF\t\u2028 مرحبا 🚀 %s %n",
    '\u0007\u001b[2J',
  ])('hands hostile text through untouched: %j', (content) => {
    const { args } = run(asked(content));
    const body = JSON.parse(args[args.indexOf('--data-raw') + 1] ?? '');
    expect(body).toEqual({ model: 'm', messages: [{ role: 'user', content }] });
  });

  it('an address is quoted, too', () => {
    const { args } = run(asked('Hi', "http://x/';echo $(id);'/"));
    expect(args[1]).toBe("http://x/';echo $(id);'/chat/completions");
  });

  it('a body too long for an argument comes through a pipe', () => {
    const long = "it's ü ".repeat(40_000);
    const { args, input } = run(asked(long));
    expect(args).toContain('@-');
    expect(JSON.parse(input).messages[0].content).toBe(long);
  });

  it('is none for the built-in writer and for an emptied call', () => {
    expect(curlOf({ base_url: null, prompt: { system: 's', user: 'u', data: {} } })).toBeNull();
    expect(curlOf({ base_url: 'https://api.example.com/v1', prompt: {} })).toBeNull();
  });
});
