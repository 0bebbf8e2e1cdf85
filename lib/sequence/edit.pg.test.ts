import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '@/db/client';
import { openPostgresTestDatabase } from '@/db/postgres-testing';
import type { Scope } from '@/lib/scope';
import { testScope } from '@/lib/testing';
import { addStep } from './add-step';
import { editMessage } from './edit';
import { finished, messageAt } from './edit-fixture';
import { getMessageHistory } from './history';
import { moveStep } from './move-step';
import { removeStep, restoreStep } from './remove-step';
import { storedMessages } from './store';

/** With several connections, changes really meet. */
describe.each(['postgres', 'neon'] as const)('a written sequence on %s', (kind) => {
  let database: Database;
  let scope: Scope;
  beforeAll(async () => {
    database = await openPostgresTestDatabase(kind);
    scope = await testScope(database, `edits-${kind}`);
  });
  afterAll(() => database.close());

  it('takes one of eight edits that come at once and tells the others', async () => {
    const sequenceId = await finished(scope);
    const codes = await Promise.all(
      Array.from({ length: 8 }, (_, n) =>
        editMessage(scope, {
          sequenceId,
          step: 2,
          version: 1,
          subject: null,
          content: `Ruth, is it ${n}?`,
        }).then(
          () => 'stored',
          (error) => error.code,
        ),
      ),
    );
    expect(codes.filter((code) => code === 'stored')).toHaveLength(1);
    expect(codes.filter((code) => code === 'conflict')).toHaveLength(7);
    expect(await getMessageHistory(scope, { sequenceId, step: 2 })).toHaveLength(2);
  });

  it('stays whole when its steps are added, moved and removed at once', async () => {
    const sequenceId = await finished(scope, { sequenceLength: 5 });
    const id = async (step: number) => (await messageAt(scope, sequenceId, step)).id;
    const [second, third, fourth] = [await id(2), await id(3), await id(4)];
    const [{ removed }] = await Promise.all([
      removeStep(scope, { sequenceId, messageId: third }),
      addStep(scope, { sequenceId, after: second, content: 'Ruth, is it so?' }),
      moveStep(scope, { sequenceId, messageId: fourth, to: 2 }),
    ]);
    await restoreStep(scope, { sequenceId, removed });
    const all = await storedMessages(scope, sequenceId);
    expect(all.map(({ step }) => step)).toEqual([1, 2, 3, 4, 5, 6]);
    expect(all.some((message) => message.id === third)).toBe(true);
  });
});
