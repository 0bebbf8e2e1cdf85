import { describe, expect, it } from 'vitest';
import { people } from '@/lib/research/fixtures/people';
import { messagePrompt, toMessageDraft } from './prompt';
import { repairPrompt } from './repair-prompt';
import type { MessageInput } from './schema';

const [ruth] = people;
if (!ruth) throw new Error('The fixture is empty');

const plan = [
  { step: 1, angle: 'observation' as const, evidence: ['E10'], note: 'Own words on e-mail' },
  { step: 2, angle: 'close' as const, evidence: [], note: 'Leave' },
];
const input: MessageInput = {
  line: plan[0] ?? { step: 1, angle: 'observation', evidence: [], note: '' },
  plan,
  channel: 'connection_note',
  step: 1,
  sequenceLength: 2,
  fields: ruth.fields,
  spans: ruth.spans,
  tone: { formality: 42, warmth: 64, directness: 71, instructions: 'Like a colleague.' },
  companyContext: 'Slotwright is dock booking for chilled distributors.',
  solution: {
    name: 'Slotwright Dock',
    description: 'Dock booking.',
    proofPoints: ['No-shows from 11% to 4%'],
  },
  goal: 'find_out',
  sender: { name: 'Marta Lindqvist', title: null, company: 'Slotwright' },
  language: 'en',
};
const answer = {
  content: 'Ruth, two of your four sites still book by e-mail. Is that planned to change?',
  claims: [],
  rationale: 'Own words first.',
  thinking: '',
  trigger_type: 'no_response',
  delay_days: 0,
};

describe('messagePrompt', () => {
  it('is the prompt that was agreed', () => {
    const { schema, hash: _, ...words } = messagePrompt(input);
    expect(words).toMatchSnapshot();
    expect(schema.safeParse(answer).success).toBe(true);
  });

  it('shows the writer the cited spans alone, and only as data', () => {
    const { system, user, data } = messagePrompt(input);
    expect(JSON.stringify(data)).toContain('Two of our four sites');
    for (const span of ruth.spans) {
      expect(`${system}${user}`).not.toContain(span.text);
      if (span.id !== 'E10') expect(JSON.stringify(data)).not.toContain(span.text);
    }
  });

  it('asks for a subject, first, where the channel has one', () => {
    const letter = messagePrompt({ ...input, channel: 'email' });
    expect(letter.schema.safeParse(answer).success).toBe(false);
    expect(letter.schema.safeParse({ ...answer, subject: 'dock slots' }).success).toBe(true);
    expect(letter.user).toContain('at most 40 characters');
  });

  it('never tells the model a name that is only guessed', () => {
    const guessed = { ...input, fields: { ...ruth.fields, nameIsGuess: true } };
    expect(messagePrompt(guessed).data.person).toMatchObject({ first_name: null });
  });
});

describe('repairPrompt', () => {
  it('carries draft and findings as data', () => {
    const draft = toMessageDraft(answer, input);
    const { system, user, data } = repairPrompt(input, draft, ['“62 sites”: No fact says “62”.']);
    expect(`${system}${user}`).not.toContain('62 sites');
    expect(data).toMatchObject({
      draft: { content: answer.content },
      findings: ['“62 sites”: No fact says “62”.'],
    });
  });
});

describe('toMessageDraft', () => {
  it('keeps what holds and drops what does not', () => {
    const draft = toMessageDraft(
      {
        ...answer,
        subject: 'not for a note',
        rationale: ' ',
        trigger_type: 'whenever',
        delay_days: 400.7,
        claims: [
          {
            quote: 'two of your four sites',
            type: 'fact',
            evidence: ['E10', 'E2'],
            evidence_quote: 'Two of our four sites',
          },
          { quote: 'two of your four sites', type: 'fact', evidence: ['E10'], evidence_quote: 'never said' },
          { quote: 'not in the text', type: 'fact', evidence: ['E10'], evidence_quote: null },
          { quote: 'Is that planned to change?', type: 'riddle', evidence: [], evidence_quote: null },
        ],
      },
      input,
    );
    expect(draft).toEqual({
      subject: null,
      content: answer.content,
      claims: [
        {
          quote: 'two of your four sites',
          type: 'fact',
          evidence: ['E10'],
          evidenceQuote: 'Two of our four sites',
        },
        { quote: 'two of your four sites', type: 'fact', evidence: ['E10'], evidenceQuote: null },
      ],
      rationale: 'Step 1 takes the angle “observation”.',
      thinking: '',
      trigger: 'no_response',
      delayDays: 60,
    });
  });

  it.each([
    [1, -3, 0],
    [2, 0, 1],
    [2, Number.NaN, 3],
    [3, 'soon', 4],
  ])('step %i, delay %s → %i', (step, delay, days) => {
    expect(toMessageDraft({ ...answer, delay_days: delay }, { ...input, step }).delayDays).toBe(days);
  });

  it.each([null, undefined, 7, 'text', []])('never throws: %s', (wire) => {
    expect(toMessageDraft(wire, input)).toMatchObject({ content: '', claims: [] });
  });
});
