import { UnderWay } from '@/components/prospect/person-notices';
import type { ProfilePreview } from '@/lib/prospect/preview';

/** Said before somebody is written to who was written to before. */
export function ComposeContacted({ known }: { known: NonNullable<ProfilePreview['known']> }) {
  const { contact, name } = known;
  if (!contact.last && !contact.running) return null;
  return (
    <div role="status">
      <UnderWay contact={contact} name={name ?? 'this person'} />
    </div>
  );
}
