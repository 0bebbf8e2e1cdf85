import { describe, expect, it } from 'vitest';
import { dueAfter } from './pace';

const week = { timeZone: 'Europe/Berlin', workingDays: [1, 2, 3, 4, 5] };
// A Friday, late in the evening in Berlin.
const friday = new Date('2026-11-20T21:30:00Z');
const step = (number: number, rest: object = {}) => ({
  step: number,
  content: 'Text',
  channel: 'linkedin_message' as const,
  sentAt: null,
  skippedAt: null,
  delayDays: 3,
  triggerType: 'no_response' as const,
  ...rest,
});
const due = (currentStep: number, steps: ReturnType<typeof step>[], acceptedAt: Date | null = null) =>
  dueAfter({ currentStep, acceptedAt }, steps, week);

describe('the current step is due', () => {
  it('so many days after the one before it was sent, on a working day', () => {
    expect(due(2, [step(1, { sentAt: friday }), step(2)])).toEqual({ dueOn: '2026-11-23', waitingFor: null });
    expect(due(2, [step(1, { sentAt: friday }), step(2, { delayDays: 1 })])?.dueOn).toBe('2026-11-23');
    expect(due(2, [step(1, { sentAt: friday }), step(2, { delayDays: 4 })])?.dueOn).toBe('2026-11-24');
  });
  it('counted from a step that was left out, too', () => {
    expect(due(2, [step(1, { skippedAt: friday }), step(2)])?.dueOn).toBe('2026-11-23');
  });
  it('when somebody decides', () => {
    expect(due(2, [step(1, { sentAt: friday }), step(2, { triggerType: 'manual' })])).toEqual({
      dueOn: null,
      waitingFor: 'decision',
    });
  });
  it('once the invitation is accepted, not before that day', () => {
    const note = step(1, { sentAt: friday, channel: 'connection_note' });
    expect(due(2, [note, step(2)])).toEqual({ dueOn: null, waitingFor: 'acceptance' });
    expect(due(2, [note, step(2)], new Date('2026-11-26T10:00:00Z'))?.dueOn).toBe('2026-11-26');
    expect(due(2, [note, step(2, { delayDays: 14 })], new Date('2026-11-26T10:00:00Z'))?.dueOn).toBe(
      '2026-12-04',
    );
  });
  it('on the day that it had, where nothing before it was sent, or where there is none', () => {
    expect(due(1, [step(1), step(2)])).toBeNull();
    expect(due(2, [step(1), step(2)])).toBeNull();
    expect(due(3, [step(1, { sentAt: friday }), step(2, { sentAt: friday })])).toBeNull();
  });
});
