import { describe, expect, it } from 'vitest';
import {
  type ComposeDefaults,
  fieldErrors,
  fromDraft,
  initialValues,
  toInput,
  withoutPerson,
} from './compose-values';

const defaults: ComposeDefaults = {
  presets: [{ id: 'a', name: 'Peer to peer', formality: 42, warmth: 64, directness: 71, instructions: null }],
  companyContext: 'Dock booking for chilled sites.',
  sender: { name: 'Marta Lindqvist', title: null, company: 'Slotwright' },
  solutions: [],
  provider: { provider: 'built-in', model: 'built-in' },
};
const initial = initialValues(defaults);

describe('fromDraft', () => {
  it('brings back what was typed, and what was cleared', () => {
    const draft = JSON.parse(JSON.stringify({ ...initial, url: 'linkedin.com/in/ruth', companyContext: '' }));
    expect(fromDraft(initial, draft)).toEqual({
      ...initial,
      url: 'linkedin.com/in/ruth',
      companyContext: '',
    });
  });
  it('falls back where the draft has another shape', () => {
    const draft = { url: 7, channel: 'fax', sequenceLength: 99, tone: { formality: 'high' }, goal: null };
    expect(fromDraft(initial, draft)).toEqual({ ...initial, sequenceLength: 10 });
    expect(fromDraft(initial, 'nonsense')).toEqual(initial);
  });
});

describe('toInput', () => {
  it('sends empty texts as nothing', () => {
    const input = toInput({ ...initial, url: ' linkedin.com/in/ruth ' }, 'key-1');
    expect(input).toMatchObject({ prospectUrl: 'linkedin.com/in/ruth', profile: null, profileSource: null });
    expect(input).toMatchObject({ solutionId: null, language: null, idempotencyKey: 'key-1' });
    expect(input.sender).toEqual({ name: 'Marta Lindqvist', title: null, company: 'Slotwright' });
  });
  it('uses a name only when it was confirmed', () => {
    const named = { ...initial, firstName: 'Ruth', lastName: 'Adeyemi-Cole' };
    expect(toInput(named, 'k').name).toBeNull();
    expect(toInput({ ...named, nameConfirmed: true }, 'k').name).toEqual({
      first: 'Ruth',
      last: 'Adeyemi-Cole',
    });
  });
  it('sends own words as the goal', () => {
    expect(toInput(initial, 'k').goal).toBe('find_out');
    expect(toInput({ ...initial, goal: 'own', goalWords: ' Sell less ' }, 'k').goal).toBe('Sell less');
  });
});

describe('the rest of the form', () => {
  it('keeps the settings for the next person', () => {
    const next = withoutPerson({ ...initial, url: 'x', profile: 'y', instructions: 'No jokes' });
    expect(next).toEqual({ ...initial, instructions: 'No jokes' });
  });
  it('puts the sentences of the server at the fields', () => {
    const fields = { 'tov.instructions': 'Too long.', prospectUrl: 'A company page.', other: 'Lost.' };
    expect(fieldErrors(fields)).toEqual([
      ['instructions', 'Too long.'],
      ['url', 'A company page.'],
    ]);
  });
});
