import type { Metadata } from 'next';
import { PageHead } from '@/components/layout/page-head';
import { PersonForm } from '@/components/prospect/person-form';
import { noPerson } from '@/components/prospect/person-values';

export const metadata: Metadata = { title: 'Add a person' };

export default function NewPersonPage() {
  return (
    <>
      <PageHead title="Add a person" aside="by hand; empty fields are unknown" />
      <PersonForm initial={noPerson} prospectId={null} />
    </>
  );
}
