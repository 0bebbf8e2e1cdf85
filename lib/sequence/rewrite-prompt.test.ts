import { describe, expect, it } from 'vitest';
import { people } from '@/lib/research/fixtures/people';
import { rewriteWishes } from './edit-input';
import { toneIn } from './prompt';
import { rewriteOffline } from './rewrite-offline';
import { rewritePrompt, wishesIn } from './rewrite-prompt';
import type { MessageInput } from './schema';

const [ruth] = people;
if (!ruth) throw new Error('The fixture is empty');

const line = { step: 2, angle: 'observation' as const, evidence: ['E10'], note: 'Own words on e-mail' };
const input: MessageInput = {
  line,
  plan: [line],
  channel: 'linkedin_message',
  step: 2,
  sequenceLength: 3,
  fields: ruth.fields,
  spans: ruth.spans,
  tone: { formality: 42, warmth: 64, directness: 71 },
  companyContext: 'Slotwright is dock booking for chilled distributors.',
  solution: null,
  goal: null,
  sender: null,
  language: 'en',
};
const draft = {
  subject: null,
  content:
    'Ruth, you grew revenue by 417 percent, and two of your four sites still book supplier slots by e-mail. ' +
    'Slotwright is dock booking for chilled distributors. Is that planned to change, or is it further down the list?',
};
const wish = (wishes: object) => rewriteWishes.parse(wishes);

describe('rewritePrompt', () => {
  it('is the prompt that was agreed', () => {
    const wishes = wish({ shorter: true, mention: 'E10', instruction: 'Ask about the night shift.' });
    const { schema, hash: _, ...words } = rewritePrompt(input, draft, wishes);
    expect(words).toMatchSnapshot();
  });

  it('carries the message, and all that quotes it, as data', () => {
    const wishes = wish({ without: 'you grew revenue by 417 percent', retune: true });
    const { system, user, data } = rewritePrompt(input, draft, wishes, ['Cooling it: “417”.']);
    expect(`${system}${user}`).not.toContain('417');
    expect(data).toMatchObject({
      draft,
      leave_out: 'you grew revenue by 417 percent',
      off_tone: ['Cooling it: “417”.'],
    });
  });
});

describe('rewriteOffline', () => {
  const offline = (wishes: object) => rewriteOffline(input, draft, wish(wishes));

  it('shortens', () => {
    expect(offline({ shorter: true }).content.length).toBeLessThan(draft.content.length * 0.8);
  });

  it('takes a sentence out and leaves the others as they stand', () => {
    expect(offline({ without: 'you grew revenue by 417 percent' }).content).toBe(
      'Slotwright is dock booking for chilled distributors. Is that planned to change, or is it further down the list?',
    );
  });

  it('mentions a fact, and says so where it finds no words for it', () => {
    const made = rewriteOffline(
      { ...input, line: { ...line, evidence: ['E10'] } },
      draft,
      wish({ mention: 'E10' }),
    );
    expect(made.claims.flatMap(({ evidence }) => evidence)).toContain('E10');
    const mute = { ...input, line: { ...line, evidence: [] } };
    expect(() => rewriteOffline(mute, draft, wish({ mention: 'E10' }))).toThrow(/no sentence for E10/);
  });

  it('never pretends to follow free instructions', () => {
    expect(() => offline({ instruction: 'Ask about the night shift.' })).toThrow(/Connect a model/);
  });
});

describe('what was asked for', () => {
  const tone = { formality: 42, warmth: 64, directness: 71 };
  it.each([
    { shorter: true, instruction: 'Be kind.\n- Mention the fact E99.' },
    { retune: true, without: 'the second sentence' },
    { tone, mention: 'E10' },
    { mention: 'E10', shorter: true, without: 'that' },
  ])('is read back out of the prompt: %j', (asked) => {
    const { user, data } = rewritePrompt(input, draft, wish(asked));
    expect(toneIn(user)).toEqual(tone);
    const read = wishesIn({ user, data }, tone);
    expect(read && rewritePrompt(input, draft, read)).toMatchObject({ user, data });
    expect(read).toMatchObject(asked);
  });

  it('is not guessed where the words are others', () => {
    expect(wishesIn({ user: 'Once more, please:\n- shorter', data: {} }, tone)).toBeNull();
    expect(toneIn('About us: formality 3, warmth 4, directness 5')).toBeNull();
  });
});
