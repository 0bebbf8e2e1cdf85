import type { Metadata } from 'next';
import { ComposeScreen } from '@/components/sequence/compose-screen';
import { readSpending } from '@/lib/ai/spending';
import { isId } from '@/lib/api';
import { personBrief } from '@/lib/prospect/brief';
import { requireScope } from '@/lib/scope';
import { composeDefaults, getSequenceView } from '@/lib/sequence/queries';

export const metadata: Metadata = { title: { absolute: 'Compose · Overtone' } };

export default async function ComposePage({ searchParams }: PageProps<'/'>) {
  const scope = await requireScope();
  const { sequence, prospect } = await searchParams;
  const [defaults, spending, view, person] = await Promise.all([
    composeDefaults(scope),
    readSpending(scope),
    isId(sequence) ? getSequenceView(scope, sequence) : null,
    isId(prospect) ? personBrief(scope, prospect) : null,
  ]);
  return (
    <ComposeScreen
      key={person?.prospect_id}
      defaults={defaults}
      sequence={view}
      person={person}
      spending={spending}
    />
  );
}
