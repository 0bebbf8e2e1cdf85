import type { Metadata } from 'next';
import { cache } from 'react';
import { orNotFound } from '@/app/or-not-found';
import { PrivacyBlock } from '@/components/privacy/privacy-block';
import { KnownFacts } from '@/components/prospect/known-facts';
import { PersonHead } from '@/components/prospect/person-head';
import { PersonNotices } from '@/components/prospect/person-notices';
import { PersonRecord } from '@/components/prospect/person-record';
import { ResearchHistory } from '@/components/prospect/research-history';
import { TagEditor } from '@/components/prospect/tag-editor';
import { isId } from '@/lib/api';
import { contactableOf } from '@/lib/prospect/contactable';
import { contactState } from '@/lib/prospect/contacted';
import { likelyDuplicates } from '@/lib/prospect/duplicates';
import { olderProfiles } from '@/lib/prospect/older-profiles';
import { getProspect } from '@/lib/prospect/queries';
import { listTags } from '@/lib/prospect/tags';
import { timeline } from '@/lib/prospect/timeline';
import { listResearch } from '@/lib/research/queries';
import { requireScope } from '@/lib/scope';

type Props = PageProps<'/prospects/[id]'>;

const readProspect = cache(async (id: string) => (isId(id) ? getProspect(await requireScope(), id) : null));

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const person = await readProspect((await params).id);
  return { title: person?.name ?? 'Not found' };
}

export default async function ProspectPage({ params, searchParams }: Props) {
  const scope = await requireScope();
  const [{ id }, { cursor: asked }] = await Promise.all([params, searchParams]);
  const cursor = typeof asked === 'string' ? asked : undefined;
  const person = await orNotFound(readProspect(id));
  const [page, contact, contactable, likely, older, runs, tags] = await Promise.all([
    orNotFound(timeline(scope, id, { cursor })),
    contactState(scope, id),
    contactableOf(scope, [id]),
    likelyDuplicates(scope, id),
    olderProfiles(scope, id),
    listResearch(scope, id),
    listTags(scope),
  ]);
  const may = contactable.get(id) ?? { ok: true };
  return (
    <>
      <PersonHead person={person} />
      <TagEditor prospectId={id} tags={person.tags} known={tags} />
      <PersonNotices person={person} contactable={may} contact={contact} likely={likely} />
      <div className="grid border-t border-line pb-10 xl:grid-cols-[minmax(0,1fr)_minmax(0,24rem)]">
        <PersonRecord
          prospectId={id}
          page={page}
          today={contact.today}
          older={cursor !== undefined}
          contactable={may}
        />
        <div className="min-w-0 border-line max-xl:border-t xl:border-l">
          <KnownFacts person={person} older={older} />
          <ResearchHistory runs={runs} />
          <PrivacyBlock prospectId={id} />
        </div>
      </div>
    </>
  );
}
