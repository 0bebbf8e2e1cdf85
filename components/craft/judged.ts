import type { Fact } from '@/components/prospect/facts';
import type { ProfileSource } from '@/db/schema/values';
import type { MessageBody } from '@/lib/sequence/schema';

export type ClaimBody = MessageBody['claims'][number];
export type CheckBody = MessageBody['checks'][number];

/** What was found out about a text; every claim's quote stands in it. */
export type JudgedText = { text: string; claims: ClaimBody[]; checks: CheckBody[] };

/** What the claims of a text are traced to; `origin` says how and when the facts came in, where that is known. */
export type Sources = { facts: Fact[]; origin: { kind: ProfileSource; read_at: string } | null };

/** True for a claim that no source, or only part of one, carries. */
export const isFlagged = ({ status }: ClaimBody) => status === 'unsupported' || status === 'partly';
