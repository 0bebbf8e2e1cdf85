import { describe, expect, it } from 'vitest';
import { people } from './fixtures/people';
import { researchPrompt, toPlanLine, toResearchAnswer } from './prompt';
import type { ResearchInput } from './schema';

const [ruth] = people;
if (!ruth) throw new Error('The fixture is empty');

const input: ResearchInput = {
  fields: ruth.fields,
  spans: ruth.spans,
  companyContext: 'Slotwright is dock booking for chilled distributors.',
  solutions: [
    { name: 'Slotwright Dock', description: 'Dock booking.', proofPoints: ['No-shows from 11% to 4%'] },
  ],
  goal: 'meeting',
  steps: ['connection_note', 'linkedin_message', 'linkedin_message'],
  tone: { formality: 42, warmth: 64, directness: 71 },
  language: null,
};

describe('researchPrompt', () => {
  const prompt = researchPrompt(input);

  it('is the prompt that was agreed', () => {
    const { schema, data, hash: _, ...words } = prompt;
    expect(words).toMatchSnapshot();
    expect(Object.keys(data)).toEqual(['person', 'evidence']);
    expect(schema.safeParse({}).success).toBe(false);
  });

  it('holds the profile in the data and nowhere else', () => {
    for (const span of ruth.spans) expect(`${prompt.system}${prompt.user}`).not.toContain(span.text);
    expect(JSON.stringify(prompt.data)).toContain(ruth.spans[1]?.text);
  });

  it('takes only ids that exist, and works without any', () => {
    const line = { angle: 'observation', evidence: ['E77'] };
    const issues = prompt.schema.safeParse({ plan: [line, line, line] }).error?.issues ?? [];
    expect(issues.some((issue) => issue.path.join('.') === 'plan.0.evidence.0')).toBe(true);
    const none = researchPrompt({ ...input, spans: [], solutions: [] });
    const empty = { angle: 'observation', evidence: [] };
    const answer = {
      plan: [empty, empty, empty],
      notes: [],
      summary: '',
      key_insights: [],
      pain_points: [],
      personalization_opportunities: [],
      market_position: '',
      suggested_approach: '',
      recommended_solutions: [],
      confidence: 'low',
    };
    expect(none.schema.safeParse(answer).success).toBe(true);
  });
});

describe('toResearchAnswer', () => {
  it('drops what does not exist, cuts what is too long and fills what is missing', () => {
    const answer = toResearchAnswer(
      {
        plan: [{ angle: 'observation', evidence: ['E10', 'E99', 'E2', 'E3'] }, { angle: 'rant' }],
        notes: ['  Own   words '],
        summary: 'x'.repeat(900),
        key_insights: ['a', 'b', '', 'c', 'd', 4],
        recommended_solutions: ['Slotwright Dock', 'Moon'],
        confidence: 'high',
      },
      input,
    );
    expect(answer.plan).toEqual([
      { step: 1, angle: 'observation', evidence: ['E2', 'E3'], note: 'Own words' },
      { step: 2, angle: 'question', evidence: [], note: '' },
      { step: 3, angle: 'close', evidence: [], note: '' },
    ]);
    expect(answer.summary.length).toBeLessThanOrEqual(600);
    expect(answer.keyInsights).toEqual(['a', 'b', 'c']);
    expect(answer.painPoints).toEqual([]);
    expect(answer.recommendedSolutions).toEqual(['Slotwright Dock']);
    expect(answer.confidenceScore).toBe(0.85);
  });

  it.each([null, undefined, 3, 'text', []])('never throws: %s', (wire) => {
    expect(toResearchAnswer(wire, input).plan).toHaveLength(3);
    expect(toPlanLine(wire, 1, input)).toBeNull();
  });
});
