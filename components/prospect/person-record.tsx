import Link from 'next/link';
import { AddEntry } from '@/components/prospect/add-entry';
import { TimelineList } from '@/components/prospect/timeline-list';
import { buttonClass } from '@/components/ui/button';
import type { Contactable } from '@/lib/prospect/policy';
import type { TimelineEntry } from '@/lib/prospect/timeline-entries';

type Props = {
  prospectId: string;
  page: { entries: TimelineEntry[]; next_cursor: string | null };
  today: string;
  /** True on the pages after the first. */
  older: boolean;
  /** Whether a draft may be copied out. */
  contactable: Contactable;
};

/** What happened with a person, and what is added to it by hand. */
export function PersonRecord({ prospectId, page, today, older, contactable }: Props) {
  return (
    <section aria-labelledby="record" className="min-w-0">
      <h2 id="record" className="px-4 pt-[18px] pb-3 text-14 lg:px-6">
        Record
      </h2>
      <AddEntry prospectId={prospectId} />
      {page.entries.length > 0 ? (
        <TimelineList entries={page.entries} today={today} contactable={contactable} />
      ) : (
        <p className="px-4 text-13 text-ink-2 lg:px-6">Nothing has happened with this person yet.</p>
      )}
      {(page.next_cursor || older) && (
        <nav aria-label="Pages of the record" className="flex gap-2 px-4 py-3 lg:px-6">
          {page.next_cursor && (
            <Link href={`?cursor=${encodeURIComponent(page.next_cursor)}#record`} className={buttonClass()}>
              Load older
            </Link>
          )}
          {older && (
            <Link href={`/prospects/${prospectId}#record`} className={buttonClass()}>
              Newest
            </Link>
          )}
        </nav>
      )}
    </section>
  );
}
