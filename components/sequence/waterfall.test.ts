import { describe, expect, it } from 'vitest';
import { isLater } from '@/lib/sequence/calls';
import type { CallBody } from '@/lib/sequence/schema';
import { usage } from './fixture';
import { axisTicks, callName, callTokens, planStoodMs, tickLabels, tokensFigure } from './waterfall';

const call = (rest: Partial<CallBody>): CallBody => ({
  id: 'c',
  generation_type: 'message_generation',
  node_name: 'write',
  step: 1,
  status: 'succeeded',
  error: null,
  attempt: 1,
  replay: false,
  started_at: '2026-11-20T09:41:01.800Z',
  started_ms: 1800,
  latency_ms: 2100,
  prompt_tokens: 1184,
  completion_tokens: 148,
  cost_usd: 0.003,
  ...rest,
});

describe('the axis', () => {
  it('has round marks, few of them, and the unit once', () => {
    expect(tickLabels(axisTicks(6600))).toEqual(['0', '2', '4', '6 s']);
    expect(tickLabels(axisTicks(41))).toEqual(['0', '20', '40 ms']);
    expect(tickLabels(axisTicks(900))).toEqual(['0', '500 ms']);
  });
  it('never has more than five marks, nor none', () => {
    for (const total of [0, 1, 3, 17, 99, 1001, 5000, 33_333, 999_999]) {
      expect(axisTicks(total).length).toBeGreaterThan(0);
      expect(axisTicks(total).length).toBeLessThanOrEqual(5);
    }
  });
});

describe('calls', () => {
  it('are named by what they do', () => {
    expect(callName(call({ generation_type: 'profile_analysis', step: null }))).toBe('Research');
    expect(callName(call({ step: 3 }))).toBe('Write 3');
    expect(callName(call({ generation_type: 'repair', step: 3, attempt: 2 }))).toBe('Repair 3, try 2');
  });
  it('are named apart when they repair what was rewritten', () => {
    const rewrite = call({ generation_type: 'rewrite', node_name: 'rewrite', step: 3 });
    expect([rewrite, { ...rewrite, node_name: 'repair' }].map(callName)).toEqual([
      'Rewrite 3',
      'Rewrite 3, repaired',
    ]);
    const replay = call({ step: 3, replay: true });
    expect(callName(replay)).toBe('Write 3, replay');
    expect([rewrite, replay, call({})].map(isLater)).toEqual([true, true, false]);
  });
  it('show when the plan stood, if there was one', () => {
    const research = call({ generation_type: 'profile_analysis', step: null, started_ms: 0 });
    expect(planStoodMs([research, call({ started_ms: 1900 }), call({})])).toBe(1800);
    expect(planStoodMs([call({})])).toBeNull();
    expect(planStoodMs([research])).toBeNull();
  });
});

describe('tokens', () => {
  const none = { prompt_tokens: 0, completion_tokens: 0 };
  const uncounted = call({ ...none, cost_usd: null });
  const turnedAway = call({ ...none, status: 'failed', cost_usd: 0 });
  const sum = (total_tokens: number, calls: CallBody[]) =>
    tokensFigure({ usage: { ...usage, total_tokens }, calls });

  it('are a figure of a call only where they were counted', () => {
    expect(callTokens(call({}))).toBe('1,184 in, 148 out');
    expect(callTokens(uncounted)).toBe('tokens unknown');
    expect(callTokens({ ...uncounted, status: 'failed' })).toBe('tokens unknown');
    expect(callTokens(turnedAway)).toBe('no tokens');
    expect(callTokens({ ...turnedAway, status: 'refused' })).toBe('not sent');
    expect(callTokens({ ...uncounted, status: 'started' })).toBe('running');
  });
  it('are never summed up to 0', () => {
    expect(sum(0, [uncounted])).toEqual({ value: 'unknown', label: 'tokens' });
    expect(sum(0, [turnedAway])).toEqual({ value: 'none', label: 'tokens' });
    expect(sum(0, [{ ...uncounted, status: 'started' }])).toEqual({ value: 'pending', label: 'tokens' });
    expect(sum(1332, [call({})])).toEqual({ value: '1,332', label: 'tokens' });
    expect(sum(1332, [call({}), uncounted])).toEqual({ value: '1,332', label: 'tokens, 1 call unknown' });
  });
});
