import { PrivacyPanel } from '@/components/privacy/privacy-panel';
import { getPrivacy } from '@/lib/privacy/queries';
import { requireScope } from '@/lib/scope';

/** What a person can ask of whoever keeps something about them; nothing for a person who is not ours. */
export async function PrivacyBlock({ prospectId }: { prospectId: string }) {
  const privacy = await getPrivacy(await requireScope(), prospectId);
  return privacy && <PrivacyPanel initial={privacy} />;
}
