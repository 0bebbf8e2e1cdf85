import { stepChannel } from '@/lib/craft/limits';
import type { SolutionBrief } from '@/lib/craft/schema';
import { type Person, people } from '@/lib/research/fixtures/people';
import { researchOffline } from '@/lib/research/offline';
import { writeOffline } from '@/lib/sequence/offline';
import { measureTone } from '@/lib/tone/meter';
import { type Tone, type ToneDimension, toneDimensions } from '@/lib/tone/schema';
import { mean, spearman } from '@/scripts/tone/measures';
import { atLeast, type Figure, figure } from '../report';

const settings = [0, 25, 50, 75, 100];
const STEPS = 3;

/** What was measured at each setting of one slider for one profile, message by message. */
type Run = { dimension: ToneDimension; read: Tone[][] };

/** The built-in writer at five settings of each slider, the others at 50, for twenty profiles and three steps each. */
export async function benchSliders(): Promise<Figure[]> {
  const runs = profiles().flatMap((one) => toneDimensions.map((dimension) => runOf(one, dimension)));
  for (const dimension of toneDimensions) {
    const of = runs.filter((run) => run.dimension === dimension);
    const levels = settings.map((_, at) =>
      mean(of.flatMap(({ read }) => read[at]?.map((tone) => tone[dimension]) ?? [])),
    );
    console.log(
      `  ${dimension}: ${settings.map((set, at) => `${set} → ${levels[at]?.toFixed(0)}`).join(', ')}; Spearman ${mean(of.map(rankOf)).toFixed(3)}, distance ${mean(of.map(distanceOf)).toFixed(1)}, others drift ${mean(of.map(driftOf)).toFixed(1)}`,
    );
  }
  return [
    atLeast('slider against measured, mean Spearman', mean(runs.map(rankOf)), '', 0.95),
    figure('slider to measured, mean distance', mean(runs.map(distanceOf)), 'points', 10),
    figure('drift of the other sliders from 50', mean(runs.map(driftOf)), 'points', 10),
  ];
}

const rankOf = ({ dimension, read }: Run) =>
  spearman(
    settings,
    read.map((tones) => mean(tones.map((tone) => tone[dimension]))),
  );
const distanceOf = ({ dimension, read }: Run) =>
  mean(read.flatMap((tones, at) => tones.map((tone) => Math.abs(tone[dimension] - (settings[at] ?? 0)))));
const driftOf = ({ dimension, read }: Run) =>
  mean(
    read
      .flat()
      .flatMap((tone) =>
        toneDimensions.filter((other) => other !== dimension).map((other) => Math.abs(tone[other] - 50)),
      ),
  );

const runOf = (one: Profile, dimension: ToneDimension): Run => ({
  dimension,
  read: settings.map((set) => write(one, { formality: 50, warmth: 50, directness: 50, [dimension]: set })),
});

type Profile = { person: Person; context: string; solution: SolutionBrief | null; goal: string | null };

/** The invented persons, each written to by two different senders. */
function profiles(): Profile[] {
  return people.flatMap((person, at) => [
    { person, context: dock, solution: slotwright, goal: null },
    {
      person,
      context: contexts[at % contexts.length] ?? dock,
      solution: null,
      goal: goals[at % goals.length] ?? null,
    },
  ]);
}

const dock =
  'Slotwright is dock booking for chilled and frozen distributors. Suppliers book their own slots and each site sees its day door by door.';
const slotwright: SolutionBrief = {
  name: 'Slotwright Dock',
  description: 'Dock booking that suppliers fill in themselves.',
  proofPoints: ['Calder Dairy: suppliers book their own slots; no-shows from 11% to 4% in ten weeks'],
};
const contexts = [
  'Ledgerly posts supplier invoices as they come in. Finance teams close the month some days earlier.',
  'We build rota planning for hospitals and factories. Staff see their shifts six weeks ahead.',
  'Polyglot Press is a translation agency for manuals and training. Eight translators, eleven languages.',
];
const goals = [null, 'meeting', 'referral'];

function write({ person, context, solution, goal }: Profile, tone: Tone): Tone[] {
  const { fields, spans } = person;
  const steps = Array.from({ length: STEPS }, (_, at) => stepChannel('linkedin', at + 1));
  const shared = { fields, spans, tone, companyContext: context, goal, language: null };
  const { plan } = researchOffline({ ...shared, solutions: solution ? [solution] : [], steps });
  return plan
    .map((line) =>
      writeOffline({
        ...shared,
        line,
        plan,
        channel: stepChannel('linkedin', line.step),
        step: line.step,
        sequenceLength: STEPS,
        solution,
        sender: { name: 'Marta Lindqvist', title: null, company: null },
      }),
    )
    .filter(({ content }) => content !== '')
    .map(({ content }) => measureTone(content).tone);
}
