import type { MessageSequence } from '@/db/schema';
import type { AiRun } from '@/lib/ai/run';
import type { Scope } from '@/lib/scope';
import type { Live } from './live';

/** All that the writing of one sequence carries with it. */
export type Writing = { scope: Scope; sequence: MessageSequence; run: AiRun; live: Live; owner: string };
