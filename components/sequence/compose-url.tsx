'use client';

import Link from 'next/link';
import { useFormContext, useWatch } from 'react-hook-form';
import { described, Field } from '@/components/form/field';
import type { ComposeValues } from '@/components/sequence/compose-values';
import { LocalTime } from '@/components/ui/local-time';
import { type LinkedinUrlKind, parseLinkedinUrl } from '@/lib/profile/linkedin-url';
import type { ProfilePreview } from '@/lib/prospect/preview';

/** The address, and what it was read as. */
export function ComposeUrl({ known }: { known: ProfilePreview['known'] }) {
  const { register, formState } = useFormContext<ComposeValues>();
  const url = useWatch<ComposeValues, 'url'>({ name: 'url' });
  const error = formState.errors.url?.message;
  const read = url.trim() ? parseLinkedinUrl(url) : null;
  const hint = !error && read?.ok;
  return (
    <Field
      id="url"
      label="LinkedIn URL"
      error={error}
      hint={
        hint && (
          <>
            {readAs[read.kind](read.url)} <Known known={known} />
          </>
        )
      }
    >
      <input
        {...described('url', { error, hint: Boolean(hint) })}
        {...register('url', { validate: urlProblem, deps: ['profile'] })}
        className="field"
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        inputMode="url"
        placeholder="linkedin.com/in/name"
      />
    </Field>
  );
}

/** Why the address leads to nobody; undefined when it does, or when there is none. */
function urlProblem(text: string): string | undefined {
  if (!text.trim()) return undefined;
  const read = parseLinkedinUrl(text);
  if (!read.ok) return read.reason;
  return read.kind === 'unresolved' ? unresolved : undefined;
}

const unresolved =
  'This address does not say whose profile it is. Open it and copy the profile’s own address.';

const readAs: Record<LinkedinUrlKind, (url: string | null) => React.ReactNode> = {
  slug: (url) => <ReadAs url={url} />,
  member: (url) => <ReadAs url={url} />,
  sales_navigator: () => 'Read as a Sales Navigator lead.',
  urn: () => 'Read as a LinkedIn member id.',
  unresolved: () => unresolved,
};

function ReadAs({ url }: { url: string | null }) {
  return (
    <>
      Read as <span className="text-ink-2">{url && decodeURI(url).replace(/^https:\/\/www\./, '')}</span>.
    </>
  );
}

function Known({ known }: { known: ProfilePreview['known'] }) {
  if (!known) return 'New to you.';
  return (
    <>
      <Link href={`/prospects/${known.prospect_id}`} className="underline">
        Known to you
      </Link>
      ,{' '}
      {known.last_contacted_at ? (
        <>
          last contacted <LocalTime iso={known.last_contacted_at} dateOnly />.
        </>
      ) : (
        'never contacted.'
      )}
    </>
  );
}
