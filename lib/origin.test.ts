import { expect, it } from 'vitest';
import { isOwnRequest } from './origin';

it.each([
  ['localhost:3000', null, true],
  ['127.0.0.1:3000', 'http://127.0.0.1:3000', true],
  ['[::1]:3000', 'http://[::1]:3000', true],
  ['LOCALHOST', null, true],
  ['overtone.example.com', 'https://overtone.example.com', true],
  ['overtone.example.com:8443', null, true],
  ['localhost:3000', 'null', false],
  ['localhost:3000', 'http://localhost:4000', false],
  ['localhost:3000', 'https://evil.example', false],
  ['localhost:3000', 'not an origin', false],
  ['evil.example', null, false],
  ['evil.example', 'http://evil.example', false],
  ['localhost.evil.example', null, false],
  ['127.0.0.1.evil.example:3000', null, false],
  [null, null, false],
  ['', null, false],
])('host %s, origin %s: %s', (host, origin, own) => {
  expect(isOwnRequest({ host, origin, allowedHosts: ['overtone.example.com'] })).toBe(own);
});
