import Link from 'next/link';
import { buttonClass } from '@/components/ui/button';
import { whoWrites } from '@/lib/ai/writers';
import { requireScope } from '@/lib/scope';

/** Who writes, and the way to change it. */
export async function AiSettingsLink() {
  const { provider, model } = await whoWrites(await requireScope());
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-1.5 text-13">
      <p className="min-w-0 flex-[1_1_200px] wrap-anywhere">
        {provider === 'built-in' ? 'The built-in writer writes; no AI model is connected.' : <b>{model}</b>}
      </p>
      <Link href="/settings/ai" className={buttonClass()}>
        Change who writes
      </Link>
    </div>
  );
}
