'use client';

import { useRouter } from 'next/navigation';
import { SettingsForm } from '@/components/account/settings-form';
import { SavedField } from '@/components/form/saved-field';
import { forgetInDraft } from '@/components/form/use-draft';
import { useSavedForm } from '@/components/form/use-saved-form';
import { saveSenderAction } from '@/lib/account/actions';
import type { Settings } from '@/lib/account/schema';

type Values = {
  name: string;
  title: string;
  company: string;
  signature: string;
  postalAddress: string;
  optOutLine: string;
};

/** Who writes, and what stands below an e-mail. */
export function SenderForm({ settings }: { settings: Settings }) {
  const router = useRouter();
  const { sender, signature, postalAddress, optOutLine } = settings;
  const saved = useSavedForm<Values, object>({
    key: 'overtone.settings.sender',
    saved: {
      ...{ name: sender?.name ?? '', title: sender?.title ?? '', company: sender?.company ?? '' },
      ...{ signature, postalAddress, optOutLine },
    },
    save: saveSenderAction,
    onSaved: () => {
      forgetInDraft('overtone.compose', ['senderName', 'senderTitle', 'senderCompany']);
      router.refresh();
    },
  });
  return (
    <SettingsForm of={saved} name="Sender" save="Save sender">
      <div className="grid grid-cols-1 gap-x-4 gap-y-3.5 xs:grid-cols-2">
        <SavedField<Values> name="name" label="Your name" autoComplete="name" />
        <SavedField<Values> name="title" label="Your title" autoComplete="organization-title" />
        <SavedField<Values>
          name="company"
          label="Your company"
          autoComplete="organization"
          className="xs:col-span-2"
        />
        <SavedField<Values>
          name="signature"
          label="Signature"
          hint="Stands below an e-mail when you copy it. LinkedIn messages get none."
          height={4.75}
          className="xs:col-span-2"
        />
        <SavedField<Values>
          name="optOutLine"
          label="Opt-out line"
          placeholder="Tell me if you would rather not hear from me, and I will stop."
          hint="The GDPR lets everybody object to direct marketing at any time, and CAN-SPAM wants a way to say so in each e-mail."
          className="xs:col-span-2"
        />
        <SavedField<Values>
          name="postalAddress"
          label="Postal address"
          autoComplete="street-address"
          hint="CAN-SPAM wants a physical address in every commercial e-mail, also between businesses."
          height={4.75}
          className="xs:col-span-2"
        />
      </div>
    </SettingsForm>
  );
}
