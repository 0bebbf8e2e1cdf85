import type { Metadata } from 'next';
import { ComposeScreen } from '@/components/sequence/compose-screen';
import { isId } from '@/lib/api';
import { requireScope } from '@/lib/scope';
import { composeDefaults, getSequenceView } from '@/lib/sequence/queries';

export const metadata: Metadata = { title: { absolute: 'Compose · Overtone' } };

export default async function ComposePage({ searchParams }: PageProps<'/'>) {
  const scope = await requireScope();
  const { sequence } = await searchParams;
  const [defaults, view] = await Promise.all([
    composeDefaults(scope),
    isId(sequence) ? getSequenceView(scope, sequence) : null,
  ]);
  return <ComposeScreen defaults={defaults} sequence={view} />;
}
