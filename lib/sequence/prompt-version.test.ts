import { expect, it } from 'vitest';
import { connectionPrompt } from '@/lib/ai/connection-task';
import { researchPrompt } from '@/lib/research/prompt';
import { messagePrompt } from './prompt';
import { messageSamples, repairSamples, rewriteSamples } from './prompt-samples';
import { repairPrompt } from './repair-prompt';
import { rewritePrompt } from './rewrite-prompt';

/** Every version that was ever used, with what it said. Lines are added, never changed. */
const known: Record<string, string> = {
  'research/1': '1e18de43ca66',
  'message/1': 'd797dd4c5161',
  'repair/1': 'ce1015d790db',
  'rewrite/1': '5a25a61d4776',
  'connection-test/1': '5a4012eef0e5',
};

const prompts = [researchPrompt, messagePrompt, repairPrompt, rewritePrompt, connectionPrompt];
const builders = prompts.map(({ mark }) => mark());

it.each(builders)('what $version says is what it always said', ({ version, hash }) => {
  const next = version.replace(/\d+$/, (number) => String(Number(number) + 1));
  const sentence = known[version]
    ? `The prompt ${version} says something else now. Raise its version to ${next} where it is built, and add '${next}': '${hash}' here.`
    : `The prompt ${version} is new. Add '${version}': '${hash}' here.`;
  expect(hash, sentence).toBe(known[version]);
});

it('the samples reach every channel, and no two prompts say the same', () => {
  const channels = (samples: readonly [{ channel: string }, ...unknown[]][]) =>
    new Set(samples.map(([{ channel }]) => channel)).size;
  expect([messageSamples, repairSamples, rewriteSamples].map(channels)).toEqual([4, 4, 4]);
  expect(new Set(builders.map(({ hash }) => hash)).size).toBe(builders.length);
});
