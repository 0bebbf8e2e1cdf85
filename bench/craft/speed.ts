import { performance } from 'node:perf_hooks';
import { checkMessage } from '@/lib/craft/check';
import { judgeMessage } from '@/lib/craft/judge';
import { longestTexts } from '@/lib/craft/long-fixture';
import { type Figure, figure, median } from '../report';
import { sampleContext, sampleProfile } from '../sample';
import { contextFor } from './flagged';
import { handWritten } from './messages/all';

const ROUNDS = 5;

/** Meter and all checks together on messages by hand, each text new to every cache: a name nobody has seen follows it. */
export function benchSpeed(): Figure[] {
  const cases = handWritten.flatMap((person) => {
    const ctx = { ...contextFor(person), tone: { formality: 40, warmth: 60, directness: 60 } };
    return person.messages.map(({ text }) => ({ text, ctx }));
  });
  const times: number[] = [];
  for (let round = 0; round <= ROUNDS; round++)
    for (const [index, { text, ctx }] of cases.entries()) {
      const content = `${text}\n\nMarta ${'abcdefghij'[index % 10]}${index}r${round}`;
      const began = performance.now();
      judgeMessage({ subject: null, content, claims: [] }, ctx);
      if (round > 0) times.push(performance.now() - began);
    }
  const p95 = times.sort((a, b) => a - b)[Math.floor(times.length * 0.95)] ?? Number.NaN;
  console.log(`  ${times.length} judgements, 95 in 100 within ${p95.toFixed(1)} ms`);
  return [
    figure('meter and all checks, a message (median)', median(times), 'ms', 5),
    figure('the same, the slowest of the longest texts', slowestLongText(), 's', 3),
  ];
}

/** In the processor's time, which does not grow with what else the machine does. */
function slowestLongText(): number {
  const seconds = longestTexts.map(({ text }) => {
    const before = process.cpuUsage();
    checkMessage({
      text,
      channel: 'linkedin_message',
      profile: sampleProfile,
      company_context: sampleContext,
    });
    return process.cpuUsage(before).user / 1e6;
  });
  return Math.max(...seconds);
}
