import { sourceWords } from '@/components/prospect/facts';
import { buttonClass } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';
import { LocalTime } from '@/components/ui/local-time';
import type { getProspect } from '@/lib/prospect/queries';

type Prospect = NonNullable<Awaited<ReturnType<typeof getProspect>>>;

/** Who it is, where that is known from and since when. */
export function ProspectHead({ prospect }: { prospect: Prospect }) {
  const { name, name_is_guess, title, company, headline, location, profile_url, profile_source, read_at } =
    prospect;
  const role = [title, company].filter(Boolean).join(', ') || headline;
  return (
    <header className="flex flex-wrap items-center gap-x-6 gap-y-2 border-b border-line px-4 py-3.5 lg:px-6">
      <div className="min-w-0">
        <h1 className="text-20 tracking-[-.01em] wrap-anywhere">{name}</h1>
        <p className="text-13 text-ink-2 wrap-anywhere">{[role, location].filter(Boolean).join(' · ')}</p>
        {name_is_guess && <p className="text-12 text-ink-3">The name is guessed from the address.</p>}
      </div>
      <dl className="flex gap-7 text-12 text-ink-3 max-lg:basis-full lg:ml-auto">
        <div>
          <dt>Profile</dt>
          <dd className="text-13 text-ink">{sourceWords[profile_source]}</dd>
        </div>
        {read_at && (
          <div>
            <dt>Read</dt>
            <dd className="text-13 text-ink">
              <LocalTime iso={read_at} />
            </dd>
          </div>
        )}
      </dl>
      {profile_url && (
        <a
          href={profile_url}
          target="_blank"
          rel="noopener noreferrer"
          className={`${buttonClass()} max-lg:flex-1`}
        >
          <Icon name="external" className="-ml-0.5 text-ink-2" />
          Open profile
        </a>
      )}
    </header>
  );
}
