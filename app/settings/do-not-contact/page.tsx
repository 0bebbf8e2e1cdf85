import type { Metadata } from 'next';
import { PageHead } from '@/components/layout/page-head';
import { SuppressionList } from '@/components/privacy/suppression-list';

export const metadata: Metadata = { title: 'Do not contact' };

export default function DoNotContactPage() {
  return (
    <>
      <PageHead title="Do not contact" />
      <div className="max-w-[44rem] px-4 pb-10 lg:px-6">
        <SuppressionList />
      </div>
    </>
  );
}
