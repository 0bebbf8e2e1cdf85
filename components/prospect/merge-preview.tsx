'use client';

import { useParams, useRouter, useSearchParams } from 'next/navigation';
import { leaving, useOnce } from '@/components/form/use-once';
import { useChange } from '@/components/prospect/use-change';
import { Button } from '@/components/ui/button';
import { LocalTime } from '@/components/ui/local-time';
import { Notice } from '@/components/ui/notice';
import type { MergePreview as Preview } from '@/lib/privacy/merge';
import { mergeProspectsAction } from '@/lib/privacy/merge-actions';
import type { MergeField } from '@/lib/privacy/merge-plan';

const fieldWords: Record<MergeField, string> = {
  name: 'Name',
  headline: 'Headline',
  title: 'Title',
  company: 'Company',
  email: 'E-mail',
  location: 'Location',
  linkedinUrl: 'LinkedIn URL',
  profile: 'Profile',
};

/** What merging two people does, before it is done. */
export function MergePreview({ preview }: { preview: Preview }) {
  const router = useRouter();
  const change = useChange();
  const { busy, once } = useOnce();
  const { stays, goes, filled, lost, moves, writing } = preview;
  // The address keeps its person; who of the two stays is a question of its own.
  const [{ id }, asked] = [useParams<{ id: string }>(), useSearchParams()];
  const other = asked.get('with');
  const swapped = `/prospects/${id}/merge?with=${other}${asked.get('keep') === other ? '' : `&keep=${other}`}`;
  async function merge() {
    if (writing) return;
    const answer = await change(() => mergeProspectsAction({ keepId: stays.id, mergeId: goes.id }), {
      done: `Merged: ${goes.name} is now part of ${stays.name}.`,
    });
    if (!answer?.ok) return;
    router.replace(`/prospects/${answer.prospect_id}`);
    return leaving;
  }
  return (
    <section aria-labelledby="merge-preview" className="max-w-[48rem] px-4 pb-10 lg:px-6">
      <h2 id="merge-preview" className="sr-only">
        What merging does
      </h2>
      <div className="grid gap-px overflow-clip rounded-2 border border-line bg-line sm:grid-cols-2">
        <Side title="Stays" person={stays} />
        <Side title="Goes into the first" person={goes} />
      </div>
      <p className="mt-2">
        <Button onClick={() => router.replace(swapped)}>Swap the two</Button>
      </p>
      <dl className="mt-5 grid gap-4 text-13">
        <Part title="Moves along">{movesWords(moves)}</Part>
        <Part title="Is filled in">
          {filled.length === 0
            ? 'Nothing was missing.'
            : filled.map(({ field, value }) => (
                <span key={field} className="block wrap-anywhere">
                  <span className="text-ink-3">{fieldWords[field]}</span> <span dir="auto">{value}</span>
                </span>
              ))}
        </Part>
        <Part title="Is lost">
          {lost.length === 0
            ? 'Nothing.'
            : lost.map((one) => (
                <span key={one.field} className="block wrap-anywhere">
                  <span className="text-ink-3">{fieldWords[one.field]}</span> <del dir="auto">{one.lost}</del>
                  {', '}because “<span dir="auto">{one.kept}</span>” stays
                </span>
              ))}
        </Part>
        {preview.do_not_contact && (
          <Part title="Do not contact">Stays set for the one person that is left.</Part>
        )}
      </dl>
      {writing && (
        <Notice kind="warn" role="status" className="mt-4">
          A sequence of one of them is still being written. Wait until it is finished, then merge.
        </Notice>
      )}
      <div className="mt-5 flex gap-2">
        <Button look="primary" onClick={() => once(merge)} aria-disabled={busy || writing}>
          {busy ? 'Merging' : 'Merge the two'}
        </Button>
        <Button look="quiet" onClick={() => router.back()}>
          Cancel
        </Button>
      </div>
      <p className="mt-2 text-12 text-ink-3">Merging cannot be undone.</p>
    </section>
  );
}

function Side({ title, person }: { title: string; person: Preview['stays'] }) {
  return (
    <div className="min-w-0 bg-surface px-4 py-3">
      <p className="text-12 text-ink-3">{title}</p>
      <p className="font-semibold wrap-anywhere" dir="auto">
        {person.name}
      </p>
      <p className="text-12 text-ink-2 wrap-anywhere" dir="auto">
        {[person.role, person.email].filter(Boolean).join(' · ')}
      </p>
      <p className="text-12 text-ink-3">
        known since <LocalTime iso={person.created_at} dateOnly />
      </p>
    </div>
  );
}

function Part({ title, children }: { title: string; children: React.ReactNode }) {
  return (
    <div className="grid gap-x-4 border-t border-line pt-3 sm:grid-cols-[9rem_minmax(0,1fr)]">
      <dt className="font-semibold">{title}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function movesWords({ identities, tags, ...counts }: Preview['moves']): string {
  const count = (number: number, one: string, many = `${one}s`) =>
    number > 0 ? [`${number} ${number === 1 ? one : many}`] : [];
  const parts = [
    ...count(counts.sequences, 'sequence'),
    ...count(counts.interactions, 'entry', 'entries'),
    ...count(counts.drafts, 'draft'),
    ...count(counts.research, 'research run'),
    ...identities.map(({ kind, key }) =>
      kind === 'email' ? `the e-mail ${key}` : `the LinkedIn key ${key}`,
    ),
    ...tags.map((tag) => `the tag ${tag}`),
  ];
  return parts.length === 0 ? 'Nothing but the record itself.' : `${parts.join(', ')}.`;
}
