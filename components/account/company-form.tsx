'use client';

import { SettingsForm } from '@/components/account/settings-form';
import { SavedField } from '@/components/form/saved-field';
import { forgetInDraft } from '@/components/form/use-draft';
import { useSavedForm } from '@/components/form/use-saved-form';
import { saveCompanyContextAction } from '@/lib/account/actions';

type Values = { companyContext: string };

/** What you do and for whom; Compose starts with it. */
export function CompanyForm({ companyContext }: Values) {
  const saved = useSavedForm<Values, object>({
    key: 'overtone.settings.company',
    saved: { companyContext },
    save: saveCompanyContextAction,
    onSaved: () => forgetInDraft('overtone.compose', ['companyContext']),
  });
  return (
    <SettingsForm of={saved} name="Company context" save="Save context">
      <SavedField<Values>
        name="companyContext"
        label="What you do and for whom"
        placeholder="What you do and for whom, in a few sentences."
        height={7}
      />
    </SettingsForm>
  );
}
