import type { SequenceChannel } from '@/db/schema/values';
import { findAtoms } from '@/lib/craft/atoms';
import { stepChannel } from '@/lib/craft/limits';
import type { CraftContext, MessageDraft, SolutionBrief } from '@/lib/craft/schema';
import { isLight } from '@/lib/craft/vocabulary';
import type { ParsedProfile } from '@/lib/profile/schema';
import { researchOffline } from '@/lib/research/offline';
import type { ResearchAnswer } from '@/lib/research/schema';
import { writeOffline } from '@/lib/sequence/offline';
import type { MessageInput } from '@/lib/sequence/schema';
import type { ToneSetting } from '@/lib/tone/schema';
import { readText } from '@/lib/tone/text';
import type { Swap } from './cases';

export type Request = {
  profile: Pick<ParsedProfile, 'fields' | 'spans'>;
  tone: ToneSetting;
  channel: SequenceChannel;
  length: number;
  goal: string | null;
  companyContext: string;
  solution: SolutionBrief | null;
};

export type Written = { input: MessageInput; draft: MessageDraft; ctx: CraftContext };

/** A sequence of the built-in writer, as the product has it written, with what each message is judged against. */
export function writeSequence(request: Request): { research: ResearchAnswer; messages: Written[] } {
  const { profile, tone, channel, length, goal, companyContext, solution } = request;
  const { fields, spans } = profile;
  const steps = Array.from({ length }, (_, index) => stepChannel(channel, index + 1));
  const shared = { fields, spans, tone, companyContext, goal, language: null };
  const research = researchOffline({ ...shared, solutions: solution ? [solution] : [], steps });
  const sender = { name: 'Marta Lindqvist', title: null, company: null };
  const messages = research.plan.map((line): Written => {
    const { plan } = research;
    const own = {
      line,
      plan,
      step: line.step,
      channel: stepChannel(channel, line.step),
      sequenceLength: length,
    };
    const input: MessageInput = { ...shared, ...own, solution, sender };
    const known = fields.nameIsGuess ? null : fields;
    const ctx: CraftContext = {
      ...{
        channel: input.channel,
        step: line.step,
        evidence: spans,
        companyContext,
        solution,
        sender,
        tone,
        goal,
      },
      firstName: known?.firstName ?? null,
      lastName: known?.lastName ?? null,
      others: [],
    };
    return { input, draft: writeOffline(input), ctx };
  });
  return { research, messages };
}

/** One thing at a time made false in what the writer claimed: a number, a name, a month, a verb or a noun. */
export function swapsFor({ content, claims }: MessageDraft, ctx: CraftContext): Swap[] {
  const firsts = [ctx.firstName, ctx.lastName, ctx.sender?.name];
  return claims
    .filter(({ quote, type }) => (type === 'fact' || type === 'sender') && isStated(content, quote))
    .flatMap(({ quote, type }) => {
      const read = readText(quote);
      const atoms = findAtoms(read);
      const kind = (name: Swap[0]): Swap[0] => (type === 'sender' ? 'own' : name);
      const swaps: Swap[] = atoms.flatMap((atom): Swap[] => {
        if (atom.kind === 'number') return [[kind('number'), atom.text, otherNumber(atom.text)]];
        if (atom.kind === 'month')
          return [[kind('date'), atom.text, atom.text === 'May' ? 'October' : 'May']];
        if (atom.kind !== 'name' || firsts.includes(atom.text)) return [];
        return [[kind('name'), atom.text, otherNames[atom.text.length % otherNames.length] ?? '']];
      });
      const words = read.words.filter((word) => word.kind === 'lower' && !isLight(word.lower));
      const verb = words.find((word) => verbs[word.lower]);
      if (verb) swaps.push([kind('verb'), verb.text, verbs[verb.lower] ?? '']);
      const noun = words.findLast((word) => word.lower.length > 3 && !verbs[word.lower]);
      if (noun) swaps.push([kind('noun'), noun.text, otherNouns[noun.start % otherNouns.length] ?? '']);
      return swaps.filter(
        ([, from, to]) =>
          from !== to && content.indexOf(from) === content.indexOf(quote) + quote.indexOf(from),
      );
    });
}

/** A question or a condition states nothing that could be false. */
function isStated(content: string, quote: string): boolean {
  const at = content.indexOf(quote);
  const sentence = readText(content).sentences.find(({ start, end }) => start <= at && at < end);
  return (
    sentence !== undefined && !sentence.question && !/^(?:[^,]{1,20}, )?(?:if|should)\b/i.test(sentence.text)
  );
}

function otherNumber(text: string): string {
  const digits = text.replace(/\d(?=\D*$)/, (digit) => String((Number(digit) + 3) % 10));
  if (digits !== text) return digits;
  const words = [
    'two',
    'three',
    'four',
    'five',
    'six',
    'seven',
    'eight',
    'nine',
    'ten',
    'eleven',
    'twelve',
    'forty',
  ];
  const at = words.findIndex((word) => text.toLowerCase().startsWith(word));
  return at < 0 ? 'ninety' : (words[(at + 5) % words.length] ?? 'ninety') + text.slice(words[at]?.length);
}

const otherNames = ['Harrow Vale', 'Quorndon', 'Pellister Group', 'Skerry', 'Brightmoor'];
const otherNouns = ['bakeries', 'violins', 'harbours', 'vineyards', 'lighthouses', 'carpets', 'helicopters'];
const verbs: Record<string, string> = {
  ...{
    run: 'sold',
    lead: 'left',
    opened: 'closed',
    moved: 'burned',
    cut: 'doubled',
    took: 'raised',
    grew: 'lost',
  },
  ...{ raised: 'lost', built: 'sold', wrote: 'deleted', started: 'stopped', manage: 'audit', teach: 'study' },
  ...{
    book: 'cancel',
    introduced: 'abolished',
    halved: 'doubled',
    brought: 'forced',
    designed: 'copied',
    deliver: 'buy',
  },
};
