import type { Scope } from './scope';

/** Runs `work` in one transaction; inside an outer one it joins as a savepoint. Never call a model in here. */
export function transact<T>(scope: Scope, work: (scope: Scope) => Promise<T>): Promise<T> {
  return scope.db.transaction((tx) => work({ ...scope, db: tx }));
}
