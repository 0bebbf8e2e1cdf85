import { describe, expect, it } from 'vitest';
import type { SequenceView } from '@/lib/sequence/schema';
import { message, view } from './fixture';
import { outcomeOf } from './outcome';

const ended = (written: number, rest: Partial<SequenceView>) => {
  const messages = Array.from({ length: written }, (_, i) => message(i + 1));
  return view(messages, {
    status: 'failed',
    resumable: true,
    error_message: 'The model’s server answered 500. Try again.',
    sequence_generation_result: { sequence_length: 5, messages },
    ...rest,
  });
};

describe('outcomeOf', () => {
  it('tells a stop calmly and without the stored sentence', () => {
    const stopped = ended(2, { stopped: true, error_message: 'Stopped by you. What was finished is kept.' });
    expect(outcomeOf(stopped)).toEqual({
      kind: 'warn',
      title: 'Stopped.',
      text: '2 of 5 messages are kept; Resume writes the other 3.',
    });
  });
  it('tells a failure with its reason', () => {
    expect(outcomeOf(ended(4, {}))).toEqual({
      kind: 'fail',
      title: 'Not all messages could be written.',
      text: 'The model’s server answered 500. Try again. 4 of 5 messages are kept; Resume writes the other one.',
    });
  });
  it('says what is true at both ends', () => {
    expect(outcomeOf(ended(0, {}))).toMatchObject({
      title: 'Nothing could be written.',
      text: expect.stringMatching(/Nothing is written yet; Resume writes 5 messages\.$/),
    });
    expect(outcomeOf(ended(5, {})).text).toMatch(/Resume checks them once more\.$/);
    expect(outcomeOf(ended(1, { status: 'generating', error_message: null }))).toEqual({
      kind: 'warn',
      title: 'The writing was interrupted.',
      text: '1 of 5 messages is kept; Resume writes the other 4.',
    });
  });
});
