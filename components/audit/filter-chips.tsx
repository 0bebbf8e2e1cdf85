import Link from 'next/link';
import { auditHref } from '@/components/audit/address';
import { personWords } from '@/components/audit/words';
import { auditSearch } from '@/lib/ai/audit-asked';
import type { AuditFilter } from '@/lib/ai/audit-input';
import type { CallPage } from '@/lib/ai/audit-schema';

type Props = { filter: AuditFilter; page: CallPage };

/** The one person or sequence whose calls are shown; each can be taken away. */
export function FilterChips({ filter, page }: Props) {
  const person = page.calls.find((call) => call.person)?.person;
  const name = person && personWords(person);
  if (!filter.person && !filter.sequence) return null;
  return (
    <ul aria-label="Only the calls of" className="flex flex-wrap gap-2 px-4 pb-3 lg:px-6">
      {filter.person && (
        <Chip
          words={`For ${name ?? 'one person'}`}
          without={{ ...filter, person: null }}
          href={`/prospects/${filter.person}`}
        />
      )}
      {filter.sequence && (
        <Chip
          words={name ? `One sequence for ${name}` : 'One sequence'}
          without={{ ...filter, sequence: null }}
          href={`/sequences/${filter.sequence}`}
        />
      )}
    </ul>
  );
}

type ChipProps = {
  words: string;
  without: AuditFilter;
  href: `/prospects/${string}` | `/sequences/${string}`;
};

function Chip({ words, without, href }: ChipProps) {
  return (
    <li className="inline-flex min-h-[26px] max-w-full items-center rounded-full border border-accent bg-accent-weak text-12 font-semibold">
      <Link
        href={href}
        className="min-w-0 truncate py-1 pl-3 no-underline hover:underline pointer-coarse:py-3"
      >
        {words}
      </Link>
      <Link
        href={auditHref(auditSearch(without))}
        scroll={false}
        aria-label={`Remove: ${words}`}
        className="grid min-h-6 min-w-7 place-items-center no-underline pointer-coarse:min-h-11 pointer-coarse:min-w-11"
      >
        <span aria-hidden="true">×</span>
      </Link>
    </li>
  );
}
