'use client';

import { useInfiniteQuery } from '@tanstack/react-query';
import Link from 'next/link';
import { useState } from 'react';
import { Field } from '@/components/form/field';
import { useDebounced } from '@/components/form/use-debounced';
import { everybody, prospectsOptions } from '@/components/prospect/prospect-query';
import { likenessWords } from '@/components/prospect/words';
import type { Duplicate } from '@/lib/prospect/duplicates';

type Props = { prospectId: string; likely: Duplicate[] };

/** Who the other one is: somebody likely, or whoever is searched for. */
export function MergeChoice({ prospectId, likely }: Props) {
  const [typed, setTyped] = useState('');
  const q = useDebounced(typed.trim(), 120);
  const { data } = useInfiniteQuery({ ...prospectsOptions({ ...everybody, q }), enabled: q !== '' });
  const found = q ? (data?.pages[0]?.prospects ?? []).filter(({ id }) => id !== prospectId).slice(0, 8) : [];
  return (
    <section aria-label="Who is the same person" className="max-w-[44rem] px-4 pb-10 lg:px-6">
      {likely.length > 0 && (
        <>
          <h2 className="pb-1 text-14">Likely the same person</h2>
          <ul className="mb-6 border-b border-line">
            {likely.map(({ id, name, role, why }) => (
              <Choice key={id} href={`?with=${id}`} name={name} role={role} aside={likenessWords[why]} />
            ))}
          </ul>
        </>
      )}
      <Field id="merge-with" label="Find the other record">
        <input
          id="merge-with"
          type="search"
          className="field"
          autoComplete="off"
          maxLength={200}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
        />
      </Field>
      <p role="status" className="mt-1 text-12 text-ink-3">
        {q && data && found.length === 0 ? 'Nobody else fits.' : ''}
      </p>
      <ul aria-label="Found" className="mt-2 border-b border-line empty:hidden">
        {found.map(({ id, name, role, email }) => (
          <Choice key={id} href={`?with=${id}`} name={name} role={role} aside={email ?? ''} />
        ))}
      </ul>
    </section>
  );
}

function Choice({ href, name, role, aside }: { href: string; name: string; role: string; aside: string }) {
  return (
    <li className="relative flex min-h-11 flex-wrap items-center gap-x-4 border-t border-line py-2 hover:bg-hover">
      <Link
        href={href}
        className="min-w-0 text-13 font-semibold no-underline after:absolute after:inset-0 after:content-[''] wrap-anywhere focus-visible:outline-none focus-visible:after:outline-2 focus-visible:after:-outline-offset-2 focus-visible:after:outline-focus"
        dir="auto"
      >
        {name}
      </Link>
      <span className="min-w-0 truncate text-12 text-ink-3" dir="auto">
        {role}
      </span>
      <span className="ml-auto text-12 text-ink-2 wrap-anywhere">{aside}</span>
    </li>
  );
}
