import { parseArgs } from 'node:util';
import { startFakeModel } from './server';

/** `node --import tsx e2e/fake-model/serve.ts --port 4300 --first-token-ms 600 --tokens-per-second 80` */
const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '4300' },
    'first-token-ms': { type: 'string', default: '0' },
    'tokens-per-second': { type: 'string', default: '0' },
  },
});

const fake = await startFakeModel({
  port: Number(values.port),
  firstTokenMs: Number(values['first-token-ms']),
  tokensPerSecond: Number(values['tokens-per-second']),
});
console.log(`OPENAI_BASE_URL=${fake.url} OPENAI_MODEL=fake-ok`);

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void fake.close());
