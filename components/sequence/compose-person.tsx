'use client';

import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useWatch } from 'react-hook-form';
import { useDebounced } from '@/components/form/use-debounced';
import { RefusalNotice } from '@/components/privacy/refusal-notice';
import { FactsFound } from '@/components/prospect/facts-found';
import { previewOptions } from '@/components/prospect/profile-preview';
import { ComposeContacted } from '@/components/sequence/compose-contacted';
import { ComposeKnown } from '@/components/sequence/compose-known';
import { ComposeName } from '@/components/sequence/compose-name';
import { ComposeProfile } from '@/components/sequence/compose-profile';
import { ComposeUrl } from '@/components/sequence/compose-url';
import type { ComposeValues } from '@/components/sequence/compose-values';
import { parseLinkedinUrl } from '@/lib/profile/linkedin-url';

/** Who it is about: the address, the profile, and what is read from them while you type. */
export function ComposePerson() {
  const [url, profile, source, prospectId] = useWatch<ComposeValues, ['url', 'profile', 'way', 'prospectId']>(
    {
      name: ['url', 'profile', 'way', 'prospectId'],
    },
  );
  const readable = parseLinkedinUrl(url).ok ? url : '';
  const asked = useMemo(
    () => ({ url: readable, profile, source, prospectId }),
    [readable, profile, source, prospectId],
  );
  const options = previewOptions(useDebounced(asked, 300));
  const { data, error } = useQuery(options);
  const preview = options.enabled ? data : undefined;
  const hasProfile = profile.trim() !== '';
  const unsure = preview?.person && (preview.person.name_is_guess || !preview.person.first_name);
  return (
    <>
      <ComposeUrl known={preview?.known ?? null} />
      <div>
        <ComposeProfile />
        {options.enabled && error && (
          <p role="alert" className="mt-1 text-12 font-semibold text-fail wrap-anywhere">
            {error.message}
          </p>
        )}
        {preview && hasProfile && !error && <FactsFound {...preview} />}
        {preview && !hasProfile && <UrlOnly />}
      </div>
      {preview && <RefusalNotice contactable={preview.contactable} role="alert" />}
      {preview && hasProfile && <ComposeKnown preview={preview} />}
      {preview?.known && <ComposeContacted known={preview.known} />}
      {unsure && preview.person && <ComposeName person={preview.person} />}
    </>
  );
}

function UrlOnly() {
  return (
    <p className="mt-1 text-12 text-ink-3">
      With the address alone nothing is known about the person, and the messages will claim nothing.
    </p>
  );
}
