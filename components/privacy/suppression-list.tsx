import { SuppressionEditor } from '@/components/privacy/suppression-editor';
import { listSuppressions } from '@/lib/prospect/suppression';
import { requireScope } from '@/lib/scope';

/** Who must not be contacted: a field to add to it, and the list, newest first. */
export async function SuppressionList() {
  const { suppressions, nextCursor } = await listSuppressions(await requireScope());
  return <SuppressionEditor initial={suppressions} cursor={nextCursor} />;
}
