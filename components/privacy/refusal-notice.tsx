import { Notice } from '@/components/ui/notice';
import type { Contactable } from '@/lib/prospect/policy';

const noticeId = 'refusal';

/** For a button that is off while the person must not be contacted: why, and where that stands. */
export function refusalOf(contactable: Contactable): { id: string; reason: string } | undefined {
  return contactable.ok ? undefined : { id: noticeId, reason: contactable.reason };
}

type Props = { contactable: Contactable; role?: 'alert' | 'status'; named?: boolean; className?: string };

/** Why nobody may write to this person; nothing where one may. `named` where buttons point to it. */
export function RefusalNotice({ contactable, role, named = false, className }: Props) {
  if (contactable.ok) return null;
  return (
    <Notice kind="warn" role={role} id={named ? noticeId : undefined} className={className}>
      {contactable.reason}
    </Notice>
  );
}
