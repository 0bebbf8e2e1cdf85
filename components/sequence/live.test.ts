import { describe, expect, it } from 'vitest';
import type { SequenceEvent } from '@/lib/sequence/schema';
import { message, usage, view } from './fixture';
import { analysisOf, applyEvent, isRunning, type LiveSequence, stepsOf, totalMs } from './live';

const play = (...events: SequenceEvent[]) =>
  events.reduce<LiveSequence | undefined>((live, event) => applyEvent(live, event), undefined);
const states = (live: LiveSequence | undefined) => live && stepsOf(live).map(({ state }) => state);

describe('applyEvent', () => {
  it('drops what comes before the first snapshot', () => {
    expect(play({ type: 'text', step: 1, subject: null, text: 'Ruth' })).toBeUndefined();
  });
  it('shows a step while it streams and as done once it is stored', () => {
    const start: SequenceEvent = { type: 'snapshot', view: view() };
    const text: SequenceEvent = { type: 'text', step: 2, subject: null, text: 'Thanks for' };
    const stored: SequenceEvent = { type: 'snapshot', view: view([message(2)]) };
    expect(states(play(start, text))).toEqual(['wait', 'live', 'wait']);
    expect(states(play(start, text, stored))).toEqual(['wait', 'done', 'wait']);
  });
  it('keeps the text of a step that is still being written', () => {
    const text: SequenceEvent = { type: 'text', step: 3, subject: null, text: 'Before' };
    const stored: SequenceEvent = { type: 'snapshot', view: view([message(2)]) };
    expect(states(play({ type: 'snapshot', view: view() }, text, stored))).toEqual(['wait', 'done', 'live']);
  });
  it('improves a message in place', () => {
    const first: SequenceEvent = { type: 'snapshot', view: view([message(1, 'Old')]) };
    const better: SequenceEvent = { type: 'snapshot', view: view([message(1, 'New')]) };
    const live = play(first, better);
    expect(live?.view.sequence_generation_result.messages.map((m) => m.msg_content)).toEqual(['New']);
  });
  it('keeps a message that a late snapshot does not know yet', () => {
    const stored: SequenceEvent = { type: 'snapshot', view: view([message(1)]) };
    const live = play(stored, { type: 'snapshot', view: view() });
    expect(states(live)).toEqual(['done', 'wait', 'wait']);
  });
  it('believes the last word of the server', () => {
    const stored: SequenceEvent = { type: 'snapshot', view: view([message(1)]) };
    const done: SequenceEvent = { type: 'done', view: view([], { status: 'failed' }) };
    expect(states(play(stored, done))).toEqual(['wait', 'wait', 'wait']);
  });
  it('drops half-read research when the writing ends early, and marks half-written text', () => {
    const live = play(
      { type: 'snapshot', view: view() },
      { type: 'research', analysis: { summary: 'Ruth has worked 19 yea' } },
      { type: 'text', step: 2, subject: null, text: 'Your four sites' },
      { type: 'done', view: view([message(1)], { status: 'failed', resumable: true }) },
    );
    expect(live && analysisOf(live)).toEqual({});
    expect(states(live)).toEqual(['done', 'cut', 'wait']);
    const again = live && applyEvent(live, { type: 'snapshot', view: view([message(1)]) });
    expect(states(again)).toEqual(['done', 'wait', 'wait']);
  });
  it('collects the plan by step and the research by part', () => {
    const line = (step: number): SequenceEvent => ({
      type: 'plan',
      line: { step, angle: 'question', evidence: ['E1'], note: '' },
    });
    const live = play(
      { type: 'snapshot', view: view() },
      line(2),
      line(1),
      line(2),
      { type: 'research', analysis: { summary: 'Runs' } },
      { type: 'research', analysis: { summary: 'Runs four sites', key_insights: ['Doors'] } },
    );
    expect(live?.view.plan.map(({ step }) => step)).toEqual([1, 2]);
    expect(live && analysisOf(live)).toEqual({ summary: 'Runs four sites', key_insights: ['Doors'] });
  });
});

describe('a sequence', () => {
  it('runs until it is done, failed or left behind', () => {
    expect(isRunning(view())).toBe(true);
    expect(isRunning(view([], { resumable: true }))).toBe(false);
    expect(isRunning(view([], { status: 'failed' }))).toBe(false);
  });
  it('takes the time of its calls, else what the server says', () => {
    const live = play({ type: 'snapshot', view: view() }, { type: 'usage', usage, elapsed_ms: 4100 });
    expect(live && totalMs(live)).toBe(4100);
    const call = {
      id: 'c',
      generation_type: 'repair',
      node_name: 'repair',
      step: 1,
      status: 'succeeded',
    } as const;
    const figures = {
      error: null,
      attempt: 1,
      replay: false,
      prompt_tokens: 0,
      completion_tokens: 0,
      cost_usd: null,
    };
    const calls = [
      { ...call, ...figures, started_at: '2026-11-20T09:41:01.800Z', started_ms: 1800, latency_ms: 2100 },
    ];
    const done = play({ type: 'done', view: view([], { calls, status: 'completed' }) });
    expect(done && totalMs(done)).toBe(3900);
  });
});
