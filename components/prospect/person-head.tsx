import Link from 'next/link';
import { PersonMenu } from '@/components/prospect/person-menu';
import { buttonClass } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';
import { LocalTime } from '@/components/ui/local-time';
import type { ProspectView } from '@/lib/prospect/queries';

/** Who it is, how they can be reached, and what can be done. */
export function PersonHead({ person }: { person: ProspectView }) {
  const { id, name, title, company, headline, location, email, profile_url } = person;
  const role = [title, company].filter(Boolean).join(', ') || headline;
  return (
    <header className="flex flex-wrap items-center gap-x-6 gap-y-2 px-4 pt-3.5 pb-2 lg:px-6">
      <div className="min-w-0 flex-[1_1_18rem]">
        <h1 className="text-left text-20 tracking-[-.01em] wrap-anywhere" dir="auto">
          {name}
        </h1>
        <p className="text-left text-13 text-ink-2 wrap-anywhere" dir="auto">
          {[role, location].filter(Boolean).join(' · ')}
        </p>
        {email && email !== name && (
          <p className="text-12 text-ink-3 wrap-anywhere">
            <a href={`mailto:${email}`} className="underline">
              {email}
            </a>
          </p>
        )}
        {person.name_is_guess && <p className="text-12 text-ink-3">The name is guessed from the address.</p>}
      </div>
      <dl className="flex gap-7 text-12 text-ink-3 max-lg:basis-full">
        <Since label="Last contact" at={person.last_contacted_at} none="never" />
        <Since label="Last reply" at={person.last_replied_at} none="none" />
        <Since label="Known since" at={person.created_at} none="unknown" />
      </dl>
      <div className="flex flex-wrap gap-2 max-lg:basis-full">
        {/* A person who must not be contacted is written to by nobody, so the next thing is not to write. */}
        {!person.do_not_contact && (
          <Link href={`/?prospect=${id}`} className={buttonClass({ look: 'primary' })}>
            New sequence
          </Link>
        )}
        {profile_url && (
          <a href={profile_url} target="_blank" rel="noopener noreferrer" className={buttonClass()}>
            <Icon name="external" className="-ml-0.5 text-ink-2" />
            Open profile
          </a>
        )}
        <Link href={`/prospects/${id}/edit`} className={buttonClass()}>
          Edit
        </Link>
        <Link href={`/prospects/${id}/merge`} className={buttonClass()}>
          Merge…
        </Link>
        <Link href={`/audit?person=${id}&period=all`} className={buttonClass()}>
          AI calls
        </Link>
        <PersonMenu prospectId={id} name={name} isActive={person.is_active} />
      </div>
    </header>
  );
}

function Since({ label, at, none }: { label: string; at: string | null; none: string }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd className="text-13 text-ink">{at ? <LocalTime iso={at} dateOnly /> : none}</dd>
    </div>
  );
}
