import type { MessageChannel } from '@/db/schema/values';
import type { EvidenceSpan, ProfileFields } from '@/lib/profile/schema';
import type { PlanLine, ResearchInput } from '@/lib/research/schema';
import type { MessageInput } from './schema';

/** Of most people about this much is known: so many facts of so many characters. */
const FACTS = 14;
const fact = 'Took the average turn time of the site from 94 to 71 minutes within a year, without new doors.';

const fields: ProfileFields = {
  ...{ firstName: 'Somebody', middleInitial: null, lastName: 'Known', nameIsGuess: false },
  ...{
    headline: 'Director of Operations at a company',
    title: 'Director of Operations',
    company: 'A company',
  },
  ...{ location: 'Leeds, England', email: null, linkedinUrl: null, roles: [], schools: [], skills: [] },
};

const spans: EvidenceSpan[] = Array.from({ length: FACTS }, (_, at) => ({
  id: `E${at + 1}`,
  section: 'experience',
  text: fact,
  context: 'Director of Operations, A company, Jan 2022 - Present',
  start: at * fact.length,
  end: (at + 1) * fact.length,
  source: 'paste',
}));

/** What the tasks of one sequence would be given, in the usual size; to reckon with, not to send. */
export function typicalInput(
  companyContext: string,
  channels: MessageChannel[],
): { research: ResearchInput; messages: MessageInput[] } {
  const plan: PlanLine[] = channels.map((_, at) => ({
    step: at + 1,
    angle: 'observation',
    evidence: ['E1', 'E2'],
    note: 'What this message is about',
  }));
  const shared = {
    ...{ fields, spans, companyContext, goal: 'find_out', language: null },
    tone: { formality: 50, warmth: 50, directness: 50 },
  };
  return {
    research: { ...shared, solutions: [], steps: channels },
    messages: plan.map((line) => ({
      ...{ ...shared, line, plan, step: line.step, sequenceLength: channels.length, solution: null },
      channel: channels[line.step - 1] ?? 'linkedin_message',
      sender: null,
    })),
  };
}
