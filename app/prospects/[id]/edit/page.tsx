import type { Metadata } from 'next';
import { orNotFound } from '@/app/or-not-found';
import { PageHead } from '@/components/layout/page-head';
import { PersonForm } from '@/components/prospect/person-form';
import { valuesOf } from '@/components/prospect/person-values';
import { isId } from '@/lib/api';
import { getProspect } from '@/lib/prospect/queries';
import { requireScope } from '@/lib/scope';

export const metadata: Metadata = { title: 'Edit a person' };

export default async function EditPersonPage({ params }: PageProps<'/prospects/[id]/edit'>) {
  const { id } = await params;
  const person = await orNotFound(isId(id) ? getProspect(await requireScope(), id) : Promise.resolve(null));
  return (
    <>
      <PageHead title={person.name} aside="edit" />
      <PersonForm initial={valuesOf(person)} prospectId={id} nameIsGuess={person.name_is_guess} />
    </>
  );
}
