import { z } from 'zod';
import { versioned } from './prompt-version';
import type { AiTask } from './schema';

const wire = z.object({ colour: z.string().max(40), certain: z.boolean() });

export const connectionPrompt = versioned(
  'connection-test/1',
  () => ({
    system: 'You answer one short question, to show that the connection works.',
    user: 'Which colour do blue and yellow paint make? Name it in one word, and say whether you are certain.',
    data: { note: 'This is a test; there is nothing to read here.' },
    schemaName: 'connection_test',
    schema: wire,
    maxTokens: 100,
    temperature: 0,
  }),
  [[]],
);

/** One small question, in the form in which all others are asked. */
export function connectionTask(): AiTask<z.infer<typeof wire>> {
  return {
    ...{ type: 'connection_test', workflow: 'settings', node: 'test', step: null },
    prompt: connectionPrompt(),
    read: (answer) => wire.parse(answer),
    offline: () => ({ colour: 'green', certain: true }),
  };
}
