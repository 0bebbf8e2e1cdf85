import Link from 'next/link';
import { StepBars } from '@/components/prospect/step-bars';
import { belowName, isDue, standWords } from '@/components/prospect/words';
import { LocalTime } from '@/components/ui/local-time';
import type { ProspectListItem } from '@/lib/prospect/schema';

type Props = { person: ProspectListItem; today: string; onFocus?: () => void };

/** One person in the list; the whole row leads to them. */
export function ProspectRow({ person, today, onFocus }: Props) {
  const { name, role, email, profile_url, sequence, tags, last_contacted_at, last_replied_at } = person;
  return (
    <div className="relative grid min-h-[52px] grid-cols-[minmax(0,1fr)_auto] items-center gap-x-4 gap-y-0.5 border-t border-line px-4 py-2 hover:bg-hover lg:grid-cols-[minmax(0,1.2fr)_minmax(0,1fr)_minmax(0,.8fr)_150px] lg:px-6">
      <div className="min-w-0">
        <Link
          href={`/prospects/${person.id}`}
          onFocus={onFocus}
          data-person={person.id}
          className={rowLink}
          dir="auto"
        >
          {name}
        </Link>
        <p className="truncate text-left text-12 text-ink-3" dir="auto">
          {belowName({ name, role: role || (email ?? ''), profile_url }) || 'nothing else is known'}
        </p>
      </div>
      <div className="min-w-0 text-12 text-ink-2 max-lg:col-span-2 max-lg:row-start-2">
        {sequence && (
          <>
            <StepBars stand={sequence} />
            <p
              className={`mt-1 truncate ${isDue(sequence, today) ? 'font-semibold text-ink' : ''} ${sequence.status === 'failed' ? 'font-semibold text-warn' : ''}`}
            >
              {standWords(sequence, today)}
            </p>
          </>
        )}
      </div>
      <div className="min-w-0 max-lg:col-span-2 max-lg:row-start-3">
        <States person={person} />
        {tags.length > 0 && (
          <p className="truncate text-12 text-ink-3">
            <span className="sr-only">Tags: </span>
            {tags.join(' · ')}
          </p>
        )}
      </div>
      <p className="text-right text-12 text-ink-3 max-lg:col-start-2 max-lg:row-start-1">
        <Last at={last_contacted_at} replied={last_replied_at} />
      </p>
    </div>
  );
}

function Last({ at, replied }: { at: string | null; replied: string | null }) {
  if (!at) return 'not contacted';
  if (replied) {
    return (
      <>
        replied <LocalTime iso={replied} dateOnly />
      </>
    );
  }
  return (
    <>
      contacted <LocalTime iso={at} dateOnly />
    </>
  );
}

/** What keeps somebody from being written to, in words. */
export function States({
  person: { do_not_contact, is_active },
}: {
  person: Pick<ProspectListItem, 'do_not_contact' | 'is_active'>;
}) {
  if (!do_not_contact && is_active) return null;
  return (
    <p className="truncate text-12 font-semibold text-warn">
      {[do_not_contact && 'Do not contact', !is_active && 'Inactive'].filter(Boolean).join(', ')}
    </p>
  );
}

const rowLink =
  "block truncate text-left text-13 font-semibold no-underline after:absolute after:inset-0 after:content-[''] focus-visible:outline-none focus-visible:after:outline-2 focus-visible:after:-outline-offset-2 focus-visible:after:outline-focus";
