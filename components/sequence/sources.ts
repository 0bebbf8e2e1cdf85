import type { Sources } from '@/components/craft/judged';
import type { SequenceView } from '@/lib/sequence/schema';

/** The facts of the profile as it stood when the sequence was written. */
export function sourcesOf({ evidence, evidence_context, evidence_source }: SequenceView): Sources {
  const facts = evidence.map((span) => ({ ...span, context: evidence_context[span.id] ?? null }));
  return { facts, origin: evidence_source };
}
