import { sourceWords } from '@/components/prospect/facts';
import { FactsList } from '@/components/prospect/facts-list';
import { LocalTime } from '@/components/ui/local-time';
import type { olderProfiles } from '@/lib/prospect/older-profiles';
import type { ProspectView } from '@/lib/prospect/queries';

type Props = { person: ProspectView; older: Awaited<ReturnType<typeof olderProfiles>> };

/** What is known, where it came from and since when; also what older sequences were written from. */
export function KnownFacts({ person, older }: Props) {
  const { facts, profile_source, read_at } = person;
  return (
    <section aria-labelledby="facts" className="px-4 pb-[18px] lg:px-6">
      <h2 id="facts" className="pt-[18px] pb-2 text-14">
        Facts{' '}
        <span className="ml-1 text-12 font-normal text-ink-3">
          {facts.length}
          {read_at && (
            <>
              , {sourceWords[profile_source]} <LocalTime iso={read_at} dateOnly />
            </>
          )}
        </span>
      </h2>
      {facts.length > 0 ? (
        <FactsList facts={facts} />
      ) : (
        <p className="text-13 text-ink-2">
          {read_at
            ? 'Nothing but the address is known, so messages claim nothing.'
            : 'No profile was read yet. Paste one when you write the next sequence.'}
        </p>
      )}
      {older.map((profile) => (
        <details key={profile.sequence_id} className="mt-3 border-t border-line pt-2">
          <summary className="min-h-6 text-13 text-ink-2 pointer-coarse:min-h-11">
            An older profile: {profile.facts.length} {profile.facts.length === 1 ? 'fact' : 'facts'},{' '}
            {sourceWords[profile.source]} <LocalTime iso={profile.read_at} dateOnly />
          </summary>
          <div className="mt-2">
            <FactsList facts={profile.facts} />
          </div>
        </details>
      ))}
    </section>
  );
}
