import { asc, eq } from 'drizzle-orm';
import { type AiGeneration, aiGenerations, type NewAiGeneration } from '@/db/schema';
import { generationTypes } from '@/db/schema/values';
import { addDays, dayIn } from '@/lib/calendar';
import type { Scope } from '@/lib/scope';
import { type AuditFilter, auditFilter, auditOutcomes, auditPeriods, costBands } from './audit-input';
import { makeSequence } from './testing';

const DAY_MS = 86_400_000;

/** The same numbers between 0 and 1 for the same seed (mulberry32). */
export function dice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const pick = <T>(roll: () => number, from: readonly [T, ...T[]]): T =>
  from[Math.floor(roll() * from.length)] ?? from[0];

const workflows = ['generate_sequence', 'rewrite', 'variants'] as const;
const nodes = ['research', 'write', 'repair', 'rewrite'] as const;
const models = ['model-a', 'model-b', 'model-c'] as const;
const prompts = ['message/1', 'message/2', 'research/1'] as const;
const costs = [null, 0, 0.0004, 0.004, 0.04, 0.4] as const;
const subjects = ['Dock booking', 'Cold stores', 'Night shift'] as const;

/** A workspace's calls of about a hundred days, with gaps, of every kind that the filters tell apart. */
export async function someCalls(scope: Scope, count: number, seed = 7): Promise<AiGeneration[]> {
  const roll = dice(seed);
  const sequences = [await makeSequence(scope), await makeSequence(scope)];
  const now = Date.now();
  const made: NewAiGeneration[] = [];
  for (let at = 0; at < count; at++) {
    const type = pick(roll, generationTypes);
    const fate = roll();
    const status = fate < 0.08 ? 'started' : fate < 0.2 ? 'failed' : fate < 0.3 ? 'refused' : 'succeeded';
    const ended = status === 'succeeded' || status === 'failed';
    const tokens = ended ? Math.floor(roll() * 900) : 0;
    made.push({
      workspaceId: scope.workspaceId,
      sequenceId: roll() < 0.3 ? pick(roll, [sequences[0] ?? null, sequences[1] ?? null]) : null,
      workflowName: pick(roll, workflows),
      nodeName: pick(roll, nodes),
      generationType: type,
      step: type === 'profile_analysis' ? null : 1 + Math.floor(roll() * 3),
      provider: pick(roll, ['openai', 'built-in']),
      model: pick(roll, models),
      promptVersion: pick(roll, prompts),
      prompt: { messages: [{ role: 'user', content: `Write about ${pick(roll, subjects)}, call ${at}.` }] },
      response: ended ? { text: `Answer ${at}`, request_id: `req_${at}` } : null,
      promptTokens: tokens,
      completionTokens: Math.floor(tokens / 4),
      totalTokens: tokens + Math.floor(tokens / 4),
      cachedTokens: Math.floor(tokens / 2),
      costUsd: status === 'refused' ? 0 : ended ? pick(roll, costs) : null,
      latencyMs: ended && roll() < 0.95 ? Math.floor(2 ** (8 + roll() * 7)) : null,
      status,
      attempt: roll() < 0.15 ? 2 : 1,
      // Half of the days have calls; several share one moment.
      createdAt: new Date(now - Math.floor(roll() * 25) * 4 * DAY_MS - Math.floor(roll() * 40) * 1_800_000),
    });
  }
  const rows = await scope.db.insert(aiGenerations).values(made).returning();
  const replays = rows.filter(() => roll() < 0.05);
  for (const { id } of replays)
    await scope.db.update(aiGenerations).set({ replayOf: rows[0]?.id }).where(eq(aiGenerations.id, id));
  return allCalls(scope);
}

export function allCalls(scope: Scope): Promise<AiGeneration[]> {
  return scope.db
    .select()
    .from(aiGenerations)
    .where(eq(aiGenerations.workspaceId, scope.workspaceId))
    .orderBy(asc(aiGenerations.createdAt), asc(aiGenerations.id));
}

/** What a filter's screen may ask for, one or a few things at a time; sometimes what never was. */
export function randomFilter(roll: () => number, sequences: string[]): AuditFilter {
  const sometimes = <T>(value: T): T | null => (roll() < 0.25 ? value : null);
  const period = pick(roll, auditPeriods);
  const someDay = () =>
    period === 'dates' && roll() < 0.8 ? addDays(dayIn('UTC'), -Math.floor(roll() * 100)) : null;
  return auditFilter.parse({
    ...{ period, from: someDay(), to: someDay() },
    workflow: sometimes(pick(roll, workflows)),
    node: sometimes(pick(roll, nodes)),
    model: sometimes(pick(roll, [...models, 'never'])),
    prompt: sometimes(pick(roll, prompts)),
    outcome: sometimes(pick(roll, auditOutcomes)),
    cost: sometimes(pick(roll, costBands)),
    sequence: sometimes(sequences[Math.floor(roll() * sequences.length)] ?? null),
    search: sometimes(pick(roll, ['dock', 'cold sto', '"night shift"', 'nowhere'])),
  });
}
