import { expect, test } from 'vitest';
import { readBaseUrl } from './base-url';

test.each([
  ['https://api.openai.com/v1', 'https://api.openai.com/v1'],
  [' https://api.openai.com/v1/ ', 'https://api.openai.com/v1'],
  ['http://127.0.0.1:11434/v1/chat/completions', 'http://127.0.0.1:11434/v1'],
  ['https://openrouter.ai/api/v1/models', 'https://openrouter.ai/api/v1'],
  ['https://example.com', 'https://example.com'],
  ['HTTPS://Example.COM:443/V1', 'https://example.com/V1'],
  ['http://2130706433/v1', 'http://127.0.0.1/v1'],
  [
    'https://gateway.example/deployments/key-account-models/v1',
    'https://gateway.example/deployments/key-account-models/v1',
  ],
])('%s', (typed, url) => {
  expect(readBaseUrl(typed)).toEqual({ ok: true, url });
});

test.each([
  ['', /must be a web address/],
  ['api.openai.com/v1', /must be a web address/],
  ['ftp://example.com', /must be a web address/],
  ['javascript:alert(1)', /must be a web address/],
  ['file:///etc/passwd', /must be a web address/],
  ['http://', /must be a web address/],
  ['http://[::1', /must be a web address/],
  ['https://user:sk-1234567890@example.com/v1', /field Key/],
  ['https://sk-1234567890@example.com/v1', /field Key/],
  ['https://example.com/v1?key=sk-1', /field Key/],
  ['https://example.com/v1?api-key=1', /field Key/],
  ['https://example.com/v1#token=1', /field Key/],
  ['https://example.com/sk-proj-1234567890abcdef/v1', /field Key/],
  ['https://example.com/v1?version=2', /before the question mark/],
])('%s is refused', (typed, reason) => {
  expect(readBaseUrl(typed)).toEqual({ ok: false, reason: expect.stringMatching(reason) });
});
