import type { LookupAddress } from 'node:dns';
import type { LookupFunction } from 'node:net';
import { expect, test } from 'vitest';
import { checkingLookup, mayReach, type Reach, refusalNow, refusalOf } from './reach';

const outside: Reach = { loopback: false, hosts: [] };
const atHome: Reach = { loopback: true, hosts: [] };

const refuses = (url: string, reach: Reach) => refusalOf(new URL(url), reach) !== null;

test.each([
  'http://10.0.0.1',
  'http://172.16.0.1',
  'http://172.31.255.255',
  'http://192.168.1.1:8080/v1',
  'http://169.254.169.254/latest/meta-data',
  'http://100.64.0.1',
  'http://100.127.255.254',
  'http://0.0.0.0',
  'http://0.1.2.3',
  'http://0',
  'http://192.0.0.1',
  'http://198.18.0.1',
  'http://224.0.0.1',
  'http://240.0.0.1',
  'http://255.255.255.255',
  'http://[::]',
  'http://[fc00::1]',
  'http://[fd12:3456::1]',
  'http://[fe80::1]',
  'http://[ff02::1]',
  'http://[::ffff:10.0.0.1]',
  'http://[::ffff:a9fe:a9fe]',
  'http://[64:ff9b::a9fe:a9fe]',
  'http://[2002:a00:1::]',
  'http://[2001:db8::1]',
  'http://3232235777',
  'http://0xA9FEA9FE',
  'http://0xa9.0xfe.0xa9.0xfe',
  'http://0251.0376.0251.0376',
  'http://169.254.43518',
  'http://192.168.257',
  'http://１６９。２５４。１６９。２５４',
  'http://169.254.169.254.',
])('%s is out of reach', (url) => {
  expect(refuses(url, outside)).toBe(true);
  expect(refuses(url, atHome)).toBe(true);
});

test.each([
  'http://127.0.0.1:11434/v1',
  'http://127.1',
  'http://2130706433',
  'http://0x7f000001',
  'http://017700000001',
  'http://[::1]:1234',
  'http://[::ffff:127.0.0.1]',
])('%s is this machine: within reach only where the product is one person’s', (url) => {
  expect(refuses(url, outside)).toBe(true);
  expect(refuses(url, atHome)).toBe(false);
});

test.each(['http://93.184.215.14', 'http://[2606:4700::1111]', 'http://[64:ff9b::5db8:d70e]'])(
  '%s is public',
  (url) => {
    expect(refuses(url, outside)).toBe(false);
  },
);

test('a listed host may lead anywhere, and no other one', () => {
  const listed: Reach = { loopback: false, hosts: ['gpu.internal', '10.0.0.7', '[fd00::7]'] };
  expect(mayReach('GPU.internal.', '10.0.0.1', listed)).toBe(true);
  expect(refuses('http://10.0.0.7/v1', listed)).toBe(false);
  expect(refuses('http://[fd00::7]/v1', listed)).toBe(false);
  expect(refuses('http://10.0.0.8/v1', listed)).toBe(true);
  expect(mayReach('evil.gpu.internal', '10.0.0.1', listed)).toBe(false);
});

test('a name that leads to this machine is refused, save for localhost', () => {
  expect(mayReach('rebind.example', '127.0.0.1', atHome)).toBe(false);
  expect(mayReach('localhost', '127.0.0.1', atHome)).toBe(true);
  expect(mayReach('ollama.localhost', '::1', atHome)).toBe(true);
  expect(mayReach('localhost', '127.0.0.1', outside)).toBe(false);
  expect(mayReach('localhost', '10.0.0.1', atHome)).toBe(false);
});

/** A name server that gives one answer after the other, as a rebinding one does. */
function names(...answers: string[][]) {
  let asked = 0;
  const look = (_host: string, _options: object, done: (error: null, found: LookupAddress[]) => void) => {
    const addresses = answers[Math.min(asked, answers.length - 1)] ?? [];
    asked += 1;
    done(
      null,
      addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })),
    );
  };
  return Object.assign(look, { asked: () => asked }) as unknown as Parameters<typeof checkingLookup>[1] & {
    asked: () => number;
  };
}

const resolved = (lookup: LookupFunction, all: boolean) =>
  new Promise((settle) =>
    lookup('model.example', { all }, (error, address) => settle(error ? error.message : address)),
  );

test('what a name leads to is judged when the connection asks', async () => {
  const publicly = checkingLookup(() => atHome, names(['93.184.215.14']));
  expect(await resolved(publicly, false)).toBe('93.184.215.14');
  expect(await resolved(publicly, true)).toEqual([{ address: '93.184.215.14', family: 4 }]);
  const privately = checkingLookup(() => atHome, names(['10.0.0.1']));
  expect(await resolved(privately, false)).toMatch(
    /^The address model\.example leads into a private network/,
  );
  const oneOfTwo = checkingLookup(() => atHome, names(['93.184.215.14', 'fd00::1']));
  expect(await resolved(oneOfTwo, true)).toMatch(/private network/);
});

test('a name that is public when it is saved and private when it is called is refused then', async () => {
  const rebinding = names(['93.184.215.14'], ['169.254.169.254'], ['127.0.0.1']);
  expect(await refusalNow('https://model.example/v1', atHome, rebinding)).toBeNull();
  const lookup = checkingLookup(() => atHome, rebinding);
  expect(await resolved(lookup, true)).toMatch(/private network/);
  expect(await resolved(lookup, true)).toMatch(/private network/);
  expect(rebinding.asked()).toBe(3);
});

test('a name that leads into the network is refused when it is saved; one that leads nowhere is left to the test', async () => {
  expect(await refusalNow('https://model.example', atHome, names(['192.168.0.9']))).toMatchObject({
    kind: 'unreachable',
    message: expect.stringContaining('AI_ALLOWED_HOSTS'),
  });
  expect(await refusalNow('https://model.example', atHome, names([]))).toBeNull();
  expect(await refusalNow('http://10.0.0.1', atHome, names([]))).not.toBeNull();
});
