'use client';

import { useFormContext } from 'react-hook-form';
import type { ComposeValues } from '@/components/sequence/compose-values';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { sameName } from '@/lib/prospect/policy';
import type { ProfilePreview } from '@/lib/prospect/preview';

/** A warning before somebody known is overwritten with the profile of somebody else. */
export function ComposeKnown({ preview: { url, known, person } }: { preview: ProfilePreview }) {
  const { setValue } = useFormContext<ComposeValues>();
  const name = [person?.first_name, person?.last_name].filter(Boolean).join(' ');
  const isSure = known?.name && name && !known.name_is_guess && !person?.name_is_guess;
  if (!isSure || sameName(known.name ?? '', name)) return null;
  function clear() {
    setValue('url', '', { shouldValidate: true });
    document.getElementById('url')?.focus();
  }
  return (
    <Notice kind="warn" role="alert" actions={url && <Button onClick={clear}>Clear the address</Button>}>
      {url ? 'This address is' : 'The profile’s own address or e-mail is'} known as <b>{known.name}</b>; the
      profile says <b>{name}</b>. Writing will update that person.
    </Notice>
  );
}
