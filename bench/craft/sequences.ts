import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { SequenceChannel } from '@/db/schema/values';
import { judgeMessage } from '@/lib/craft/judge';
import type { SolutionBrief } from '@/lib/craft/schema';
import { readProfile } from '@/lib/profile/read';
import type { ParsedProfile } from '@/lib/profile/schema';
import { onlyAddress, people } from '@/lib/research/fixtures/people';
import { type Figure, figure } from '../report';
import { isFlagged, reasonsOf } from './flagged';
import { generatedProfiles } from './generated';
import { handWritten } from './messages/all';
import { type Request, writeSequence } from './writer';

export type Faults = { unsupported: string[]; limits: string[]; tells: string[]; repeated: string[] };

/** A thousand sequences of the built-in writer over varied people, dials, channels, lengths and goals. */
export function benchSequences(count = 1000): { figures: Figure[]; faults: Faults } {
  const faults: Faults = { unsupported: [], limits: [], tells: [], repeated: [] };
  let messages = 0;
  for (const request of requests(count)) messages += judgeSequence(request, faults);
  const label = `${count.toLocaleString('en')} sequences, ${messages.toLocaleString('en')} messages`;
  const figures = [
    figure(`${label}: unsupported facts`, faults.unsupported.length, '', 0),
    figure('broken limits', faults.limits.length, '', 0),
    figure('AI tells', faults.tells.length, '', 0),
    figure('sentences repeated inside a sequence', faults.repeated.length, '', 0),
  ];
  return { figures, faults };
}

/** Every request differs from its neighbours in each setting; the periods share no divisor. */
function requests(count: number): Request[] {
  const profiles = allProfiles();
  return Array.from({ length: count }, (_, index) => {
    const { companyContext, solution } = pick(sellers, index);
    return {
      profile: pick(profiles, index),
      tone: {
        formality: pick(dials, index),
        warmth: pick(dials, Math.floor(index / 5) + 2),
        directness: pick(dials, Math.floor(index / 3) + 1),
      },
      channel: pick(channels, index),
      length: (index % 10) + 1,
      goal: pick(goals, Math.floor(index / 2)),
      companyContext,
      solution,
    };
  });
}

const limitChecks = ['length', 'links', 'placeholder', 'name'];

function judgeSequence(request: Request, faults: Faults): number {
  const { messages } = writeSequence(request);
  const seen = new Set<string>();
  for (const { draft, ctx, input } of messages) {
    if (draft.content === '') continue;
    const others = messages.map(({ draft: other }, index) => ({ step: index + 1, content: other.content }));
    const judged = judgeMessage(draft, { ...ctx, others: others.filter(({ step }) => step < ctx.step) });
    const at = `step ${ctx.step} ${ctx.channel}, ${JSON.stringify(request.tone)}: ${draft.content}`;
    if (isFlagged(judged)) faults.unsupported.push(`${at}\n      ${reasonsOf(judged)}`);
    for (const { id, status, message } of judged.checks) {
      if (limitChecks.includes(id) && status === 'fail') faults.limits.push(`${at}\n      ${message}`);
      if (id === 'tells' && status !== 'pass') faults.tells.push(`${at}\n      ${message}`);
    }
    for (const sentence of sentencesOf(draft.content, input.fields.firstName)) {
      if (seen.has(sentence)) faults.repeated.push(`${at}\n      “${sentence}”`);
      seen.add(sentence);
    }
  }
  return messages.length;
}

/** Sentences of four words and more, without greeting and sign-off. */
function sentencesOf(content: string, firstName: string | null): string[] {
  const body = content
    .split('\n\n')
    .filter((part) => /[.?]$/.test(part.trim()))
    .join(' ');
  return body
    .split(/(?<=[.?])\s+/)
    .map((sentence) => sentence.replace(/^(?:hi|hello|dear|hey) [^,]{1,30}, /i, ''))
    .map((sentence) => (firstName ? sentence.replace(`${firstName}, `, '') : sentence).toLowerCase())
    .filter((sentence) => sentence.split(' ').length >= 4);
}

function allProfiles(): Pick<ParsedProfile, 'fields' | 'spans'>[] {
  return [
    ...people,
    onlyAddress,
    ...handWritten.map(({ profile }) => readProfile({ profile })),
    ...fixtureFiles().map((profile) => readProfile({ profile })),
    ...generatedProfiles(160),
  ];
}

/** The samples of JSON Resume, and the ones that the profile's own tests read. */
function fixtureFiles(): string[] {
  const resume = path.dirname(createRequire(import.meta.url).resolve('@jsonresume/schema/package.json'));
  return [
    ...['sample.resume.json', 'examples/new-grad.resume.json', 'examples/career-changer.resume.json'],
    'examples/senior-engineer.resume.json',
  ]
    .map((name) => path.join(resume, name))
    .concat(
      ['apollo.json', 'people-data-labs.json', 'proxycurl.json', 'linkedin-page.txt'].map((name) =>
        path.join('lib/profile/fixtures', name),
      ),
    )
    .map((file) => readFileSync(file, 'utf8'));
}

function pick<T>(values: readonly T[], index: number): T {
  const value = values[index % values.length];
  if (value === undefined) throw new Error('Nothing to pick from.');
  return value;
}

const dials = [50, 0, 100, 25, 75, 10, 90];
const channels: SequenceChannel[] = ['linkedin', 'inmail', 'email', 'linkedin'];
const goals = [
  ...[null, 'meeting', 'find_out', 'referral', 'Invite them to our webinar on 3 December'],
  'Find out who plans the shifts',
];

const dock: SolutionBrief = {
  name: 'Slotwright Dock',
  description: 'Dock booking that suppliers fill in themselves.',
  proofPoints: ['Calder Dairy: suppliers book their own slots; no-shows from 11% to 4% in ten weeks'],
};
const sellers: { companyContext: string; solution: SolutionBrief | null }[] = [
  {
    companyContext:
      'Slotwright is dock booking for chilled and frozen distributors. Suppliers book their own slots and each site sees its day door by door.',
    solution: dock,
  },
  ...handWritten.slice(0, 9).map(({ context }) => ({ companyContext: context, solution: null })),
  { companyContext: 'We help companies grow with AI-powered solutions.', solution: null },
];
