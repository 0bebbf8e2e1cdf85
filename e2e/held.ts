import { context } from './people';
import { ports } from './ports';

/**
 * A sequence for which the fake model stops half-way, as the scenario says: so long as it is not released, the screen
 * stays as it is.
 */
export function heldBy(scenario: 'held' | 'held-rewrite' | 'invents-held') {
  const mark = crypto.randomUUID();
  return {
    mark,
    company_context: `${context} (fake-model: ${scenario}, ${mark})`,
    release: async () => {
      await fetch(`http://127.0.0.1:${ports.fakeModel}/release?mark=${mark}`);
    },
  };
}
