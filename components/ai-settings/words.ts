import type { ChoosableTask, TestFinding, TestPart } from '@/lib/ai/server-schema';

export const taskWords: Record<ChoosableTask, { title: string; about: string }> = {
  profile_analysis: { title: 'Research', about: 'reads the profile and plans the steps' },
  message_generation: { title: 'Write', about: 'writes the messages of a sequence' },
  repair: { title: 'Repair', about: 'mends what the checks found' },
  rewrite: { title: 'Rewrite', about: 'writes one message again as asked' },
  variant: { title: 'Versions', about: 'writes versions to choose from' },
};

export const partWords: Record<TestPart, string> = {
  reachable: 'Reachable',
  key: 'Key',
  model: 'Model',
  structure: 'Form of answers',
  streaming: 'Streaming',
  usage: 'Usage',
  price: 'Price',
  speed: 'Time to first word',
};

export const fieldWords: Record<NonNullable<TestFinding['field']>, string> = {
  baseUrl: 'the base URL',
  apiKey: 'the key',
  model: 'the model',
  prices: 'the prices',
};

export const stateWords: Record<TestFinding['state'] | 'waiting', string> = {
  ...{ pass: 'Passed', warn: 'Limited', fail: 'Failed', unknown: 'Unknown', trying: 'Trying' },
  waiting: 'Not looked at',
};
