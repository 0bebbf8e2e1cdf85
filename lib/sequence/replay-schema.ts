import type { CallLine } from '@/lib/ai/audit-schema';
import type { PromptMark } from '@/lib/ai/prompt-version';
import type { CheckBody } from '@/lib/craft/body';
import type { Tone } from '@/lib/tone/schema';
import type { ReplayWay } from './replay-input';

/** What a call or one of its replays came to. Moments are ISO texts, so that it may go to the browser. */
export type ReplayResult = Pick<
  CallLine,
  | 'id'
  | 'createdAt'
  | 'status'
  | 'error'
  | 'provider'
  | 'model'
  | 'promptVersion'
  | 'promptTokens'
  | 'completionTokens'
  | 'costUsd'
  | 'latencyMs'
> & {
  promptHash: string | null;
  /** The host that was asked; null for the built-in writer. */
  server: string | null;
  /** Null where none was asked for. */
  temperature: number | null;
  /** How often it was asked until it ended so; what it cost is the sum of these. */
  attempts: number;
  /** The message, judged where it would stand now. */
  draft: ReplayDraft | null;
  /** Any other answer, as JSON. */
  json: string | null;
};

export type ReplayDraft = {
  subject: string | null;
  content: string;
  tone: Tone | null;
  checks: CheckBody[];
};

export type ReplayView = {
  /** When the rows were read, ISO. */
  readAt: string;
  call: ReplayResult & Pick<CallLine, 'generationType' | 'nodeName' | 'step' | 'replayOf' | 'sequenceId'>;
  person: string | null;
  /** Why a way is closed; null where it is open. */
  refusals: Record<ReplayWay, string | null>;
  /** Who would answer now, and what its prompt is today; null where it cannot be built. */
  now: Pick<ReplayResult, 'provider' | 'model' | 'server'>;
  today: PromptMark | null;
  /** Newest first. */
  replays: ReplayResult[];
  target: Tone | null;
  /** The message as it stands now. `locked`: why it cannot be changed. */
  message: {
    id: string;
    step: number;
    version: number;
    subject: string | null;
    content: string;
    locked: string | null;
  } | null;
};
