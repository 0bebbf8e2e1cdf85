import type { Metadata } from 'next';
import { CheckScreen } from '@/components/craft/check-screen';
import { requireScope } from '@/lib/scope';
import { composeDefaults } from '@/lib/sequence/queries';

export const metadata: Metadata = { title: 'Check' };

export default async function CheckPage() {
  const { presets, companyContext } = await composeDefaults(await requireScope());
  return <CheckScreen defaults={{ presets, companyContext }} />;
}
