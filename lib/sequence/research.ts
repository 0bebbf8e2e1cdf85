import 'server-only';
import { and, eq } from 'drizzle-orm';
import { messageSequences, prospectResearch, prospects } from '@/db/schema';
import { itemReader } from '@/lib/ai/partial';
import { runTask } from '@/lib/ai/run-task';
import { AppError } from '@/lib/errors';
import { toNote, toPlanLine } from '@/lib/research/prompt';
import type { PlanLine, ResearchAnswer } from '@/lib/research/schema';
import { transact } from '@/lib/transact';
import { analysisBody } from './format';
import { mine } from './lease';
import { publish } from './live';
import { researchInput, researchTask } from './tasks';
import type { Writing } from './writing';

/**
 * The plan of the sequence, from the row when it was researched before. Calls `begin` with each line of the plan as it
 * arrives, long before the research has ended.
 */
export async function research(writing: Writing, begin: (line: PlanLine) => void): Promise<PlanLine[]> {
  const { scope, sequence, run, live } = writing;
  if (sequence.plan && sequence.prospectAnalysis) return sequence.plan;
  const input = researchInput(sequence);
  const [arrivedLines, arrivedNotes] = [itemReader('plan'), itemReader('notes')];
  const answer = await runTask(scope, researchTask(input), {
    run,
    onPartial: (partial, raw) => {
      arrivedLines(raw).forEach((item, index) => {
        const line = toPlanLine(item, index + 1, input);
        if (line) begin(line);
      });
      arrivedNotes(raw).forEach((note, index) => {
        const line = live.plan.get(index + 1);
        if (line && !line.note) publish(live, { type: 'plan', line: { ...line, note: toNote(note) } });
      });
      publish(live, { type: 'research', analysis: partialAnalysis(partial) });
    },
  });
  await storeResearch(writing, answer);
  return answer.plan;
}

async function storeResearch(
  { scope, sequence, live, owner }: Writing,
  { plan, ...analysis }: ResearchAnswer,
) {
  await transact(scope, async (inner) => {
    const { workspaceId, db } = inner;
    const { prospectId } = sequence;
    const held = mine(inner, sequence.id, owner);
    // The sequence before its person, as everywhere: else this and an erasure could wait for each other.
    const [own] = await db
      .select({ id: messageSequences.id })
      .from(messageSequences)
      .where(held)
      .for('update');
    if (!own) throw new AppError('conflict', 'The writing was stopped.');
    const [row] = await db
      .insert(prospectResearch)
      .values({ ...analysis, workspaceId, prospectId })
      .returning({ id: prospectResearch.id });
    // Lines that began before the answer was whole stay as they were begun.
    const begun = plan.map((line) => ({ ...line, ...live.plan.get(line.step), note: line.note }));
    await db
      .update(messageSequences)
      .set({
        prospectAnalysis: analysis,
        plan: begun,
        thinkingSummary: analysis.suggestedApproach,
        researchId: row?.id,
      })
      .where(held);
    await db
      .update(prospects)
      .set({ analyzedAt: new Date() })
      .where(and(eq(prospects.workspaceId, workspaceId), eq(prospects.id, prospectId)));
  });
  publish(live, { type: 'research', analysis: analysisBody(analysis) });
  publish(live, { type: 'stored' });
}

/** As much of the answer as can be shown; anything of another kind is left out until it is whole. */
function partialAnalysis(partial: unknown): Record<string, string | string[]> {
  if (typeof partial !== 'object' || partial === null) return {};
  const texts = ['summary', 'market_position', 'suggested_approach'];
  const lists = ['key_insights', 'pain_points', 'personalization_opportunities', 'recommended_solutions'];
  return Object.fromEntries(
    Object.entries(partial).flatMap(([key, value]): [string, string | string[]][] => {
      if (texts.includes(key) && typeof value === 'string') return [[key, value]];
      if (lists.includes(key) && Array.isArray(value))
        return [[key, value.filter((item) => typeof item === 'string')]];
      return [];
    }),
  );
}
