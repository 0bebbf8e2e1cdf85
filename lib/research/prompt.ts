import { z } from 'zod';
import { angles } from '@/db/schema/values';
import { type Said, versioned } from '@/lib/ai/prompt-version';
import type { Analysis, PlanLine, ResearchAnswer, ResearchInput } from '@/lib/research/schema';
import { describeTone } from '@/lib/tone/sentence';
import { researchSamples } from './prompt-samples';

/** The most entries that any list of the analysis keeps. */
const LIST_LONGEST = 3;
const EVIDENCE_MOST = 2;
const CONFIDENCE = { low: 0.3, medium: 0.6, high: 0.85 } as const;

/** Plan and analysis in one short answer; the plan stands first so that writing can start while the rest arrives. */
export const researchPrompt = versioned('research/1', say, researchSamples);

function say(input: ResearchInput): Said<ResearchWire> {
  return {
    system: system(input),
    user: user(input),
    data: {
      person: {
        first_name: input.fields.nameIsGuess ? null : input.fields.firstName,
        headline: input.fields.headline,
        title: input.fields.title,
        company: input.fields.company,
        location: input.fields.location,
      },
      evidence: input.spans.map(({ id, section, text, context }) => ({ id, section, text, of: context })),
    },
    schemaName: 'research',
    schema: wireSchema(input),
    maxTokens: 700 + 60 * input.steps.length,
    temperature: 0.3,
  };
}

export type ResearchWire = z.infer<ReturnType<typeof wireSchema>>;

/** Roomier than what is asked for: an answer that runs over a little is cut, not refused. */
function wireSchema({ spans, solutions, steps }: ResearchInput) {
  const list = z.array(z.string().max(300)).max(5);
  return z.object({
    plan: z
      .array(
        z.object({
          angle: z.enum(angles),
          evidence: z.array(oneOf(spans.map((span) => span.id))).max(spans.length > 0 ? 3 : 0),
        }),
      )
      .length(steps.length),
    notes: z.array(z.string().max(160)).max(steps.length),
    summary: z.string().max(700),
    key_insights: list,
    pain_points: list,
    personalization_opportunities: list,
    market_position: z.string().max(300),
    suggested_approach: z.string().max(400),
    recommended_solutions: z
      .array(oneOf(solutions.map((solution) => solution.name)))
      .max(Math.min(5, solutions.length)),
    confidence: z.enum(['low', 'medium', 'high']),
  });
}

/** An enum where there is something to choose from; the list around it is empty otherwise. */
function oneOf(values: string[]) {
  const [first, ...rest] = new Set(values);
  return first === undefined ? z.string().max(1) : z.enum([first, ...rest]);
}

/** What the answer says, with unknown ids dropped, lists cut and missing lines of the plan filled; never throws. */
export function toResearchAnswer(wire: unknown, input: ResearchInput): ResearchAnswer {
  const raw = record(wire);
  const lines = Array.isArray(raw.plan) ? raw.plan : [];
  const notes = Array.isArray(raw.notes) ? raw.notes : [];
  const plan = input.steps.map((_, at) => ({
    ...(toPlanLine(lines[at], at + 1, input) ?? { step: at + 1, ...ownContextLine(at + 1, input) }),
    note: toNote(notes[at]),
  }));
  return { plan, ...toAnalysis(raw, input) };
}

/** What a step is about, in a few words for the screen. */
export const toNote = (wire: unknown): string => clip(wire, 80);

/** One line of the plan, also from a half-arrived answer; null when it is not a line. Its note comes later. */
export function toPlanLine(wire: unknown, step: number, input: ResearchInput): PlanLine | null {
  const { angle, evidence } = record(wire);
  const known = angles.find((name) => name === angle);
  if (!known || step > input.steps.length) return null;
  const ids = Array.isArray(evidence) ? new Set(evidence) : new Set();
  const cited = input.spans.filter((span) => ids.has(span.id)).map((span) => span.id);
  return { step, angle: known, evidence: cited.slice(0, EVIDENCE_MOST), note: '' };
}

function ownContextLine(step: number, { steps }: ResearchInput): Omit<PlanLine, 'step'> {
  const last = step === steps.length && step >= 3;
  return { angle: last ? 'close' : step === 1 ? 'observation' : 'question', evidence: [], note: '' };
}

function toAnalysis(raw: Record<string, unknown>, { solutions }: ResearchInput): Analysis {
  const names = new Set(solutions.map((solution) => solution.name));
  const level = raw.confidence;
  return {
    summary: clip(raw.summary, 600),
    keyInsights: texts(raw.key_insights),
    painPoints: texts(raw.pain_points),
    personalizationOpportunities: texts(raw.personalization_opportunities),
    marketPosition: clip(raw.market_position, 240),
    suggestedApproach: clip(raw.suggested_approach, 320),
    recommendedSolutions: texts(raw.recommended_solutions).filter((name) => names.has(name)),
    confidenceScore: level === 'high' || level === 'medium' ? CONFIDENCE[level] : CONFIDENCE.low,
  };
}

const texts = (value: unknown) =>
  (Array.isArray(value) ? value : [])
    .map((item) => clip(item, 240))
    .filter(Boolean)
    .slice(0, LIST_LONGEST);

function clip(value: unknown, longest: number): string {
  const text = typeof value === 'string' ? value.replace(/\s+/g, ' ').trim() : '';
  return text.length <= longest ? text : `${text.slice(0, longest - 1).replace(/\s+\S*$/, '')}…`;
}

const record = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};

function system({ steps }: ResearchInput): string {
  return [
    'You prepare a short series of outreach messages to one person. You read numbered facts about the person and plan what each message rests on.',
    `Start with "plan": exactly ${steps.length} lines, one a message, in order. Each has an angle and the ids of at most ${EVIDENCE_MOST} facts. Then "notes": for each message at most six words on what it is about.`,
    'Angles: observation (open with a fact), question (ask about a fact), proof (what we achieved elsewhere, only when proof points are given), resource (something to give, only when the context names one), objection (a fair doubt), close (take leave; the last of three or more).',
    'Message 1 is an observation. Choose what is concrete, recent and in the person’s own words before lists of skills, and what touches what we do. Use other facts for other messages while they last. Leave "evidence" empty rather than use a weak fact.',
    `Then the analysis, about ${analysisWords(steps.length)} words in all: at most three entries a list, one short sentence each. State only what the facts say. A pain point must be stated in the facts, else the list is empty. Guess nobody’s pronoun, age, health, belief, politics, family or origin, and do not use such facts.`,
    'If no facts are given, say so in the summary and plan on our own context alone.',
  ].join('\n');
}

/** The whole answer is kept near 300 tokens, so that research does not outlast the writing: the longer the plan, the shorter the rest. */
const analysisWords = (steps: number) => Math.min(150, Math.round((300 - 18 * steps) / 1.35));

function user(input: ResearchInput): string {
  const { companyContext, solutions, goal, steps, tone, language } = input;
  const offered = solutions.map(
    ({ name, description, proofPoints }) =>
      `- ${name}: ${description}${proofPoints.length > 0 ? ` Proof points: ${proofPoints.join(' | ')}` : ''}`,
  );
  return [
    `About us: ${companyContext}`,
    offered.length > 0
      ? `Solutions that may be recommended, by name:\n${offered.join('\n')}`
      : 'No solution is given.',
    `Goal: ${goal ?? 'find out whether this matters to the person'}`,
    `Messages: ${steps.map((channel, at) => `${at + 1} ${channel.replace('_', ' ')}`).join(', ')}`,
    `Tone: ${describeTone(tone)}`,
    `Language of the analysis: ${language ?? 'the language of "About us"'}`,
  ].join('\n');
}
