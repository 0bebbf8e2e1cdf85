import Link from 'next/link';
import { writerWords } from '@/components/sequence/words';
import type { Writer } from '@/lib/ai/schema';

/** At the foot of the rail: which writer is at work, and the way to change it. */
export function WhoWrites({ writer: { provider, model } }: { writer: Writer }) {
  return (
    <p>
      <Link
        href="/settings/ai"
        className="inline-flex min-h-6 items-center wrap-anywhere underline decoration-line-3 underline-offset-3 hover:decoration-current pointer-coarse:min-h-11"
      >
        {provider === 'built-in' ? writerWords(provider, model) : `Model ${model}`}
      </Link>
    </p>
  );
}
