import { describe, expect, it } from 'vitest';
import { fromDraft, initialCheck, toAsked, tooLong } from './check-values';

const preset = {
  id: '1',
  name: 'Peer to peer',
  formality: 42,
  warmth: 64,
  directness: 71,
  instructions: null,
};
const initial = initialCheck({ presets: [preset], companyContext: 'Dock booking.' });

describe('the check form', () => {
  it('starts with what is remembered and with no target', () => {
    expect(initial).toMatchObject({ companyContext: 'Dock booking.', aimed: false, text: '' });
    expect(initial.tone).toEqual({ formality: 42, warmth: 64, directness: 71 });
  });
  it('keeps a cleared context cleared, and drops what a draft got wrong', () => {
    expect(fromDraft(initial, { text: 'Hi', companyContext: '', channel: 'pigeon', aimed: 'yes' })).toEqual({
      ...initial,
      text: 'Hi',
      companyContext: '',
    });
  });
});

describe('toAsked', () => {
  it('leaves out what was not given', () => {
    expect(toAsked({ ...initial, text: 'Hi Ruth', firstName: ' ' })).toEqual({
      text: 'Hi Ruth',
      channel: 'linkedin_message',
      company_context: 'Dock booking.',
    });
  });
  it('sends the dials when they are a target', () => {
    expect(toAsked({ ...initial, text: 'Hi', aimed: true })?.tov_config).toEqual(initial.tone);
  });
  it('never sends dials that the API would read as shares of 100', () => {
    const tone = { formality: 1, warmth: 0, directness: 1 };
    expect(toAsked({ ...initial, text: 'Hi', aimed: true, tone })?.tov_config).toEqual({
      formality: 0,
      warmth: 0,
      directness: 0,
    });
  });
  it('asks nothing without a text, or with more than is read', () => {
    expect(toAsked({ ...initial, text: ' \n' })).toBeNull();
    const long = { ...initial, text: 'x'.repeat(20_001) };
    expect(toAsked(long)).toBeNull();
    expect(tooLong(long)).toEqual({
      text: 'The message has 20,001 characters; at most 20,000 are read.',
    });
  });
});
