'use client';

import { useFormContext, useWatch } from 'react-hook-form';
import { described, FieldError } from '@/components/form/field';
import { ComposePdf } from '@/components/sequence/compose-pdf';
import type { ComposeValues, ProfileWay } from '@/components/sequence/compose-values';
import { Tabs, tabId } from '@/components/ui/tabs';
import { PROFILE_MAX_CHARACTERS } from '@/lib/profile/schema';

const ways: { id: ProfileWay; label: string }[] = [
  { id: 'paste', label: 'Paste' },
  { id: 'pdf', label: 'PDF' },
  { id: 'json', label: 'JSON' },
];
const placeholders: Record<ProfileWay, string> = {
  paste: 'Open the profile, select all, copy, and paste it here. The page’s noise is left out.',
  pdf: 'The text of the PDF appears here, to be seen and mended.',
  json: '{ "basics": { "name": "…" } }, or the shape of People Data Labs, Apollo, Proxycurl',
};
const panel = 'profile-panel';

/** The profile: pasted, out of a PDF, or as JSON; all three end as text that can be seen and edited. */
export function ComposeProfile() {
  const { register, setValue, formState } = useFormContext<ComposeValues>();
  const [way, profile] = useWatch<ComposeValues, ['way', 'profile']>({ name: ['way', 'profile'] });
  const error = formState.errors.profile?.message;
  const validate = (text: string, { url }: ComposeValues) => profileProblem(text, url);
  const field = register('profile', {
    validate,
    onChange: ({ target }) => {
      if (way === 'paste' && /^\s*[{[]/.test(target.value)) setValue('way', 'json');
    },
  });
  return (
    <div>
      <div className="flex items-center gap-2">
        <label htmlFor="profile" className="text-13 font-semibold">
          Profile
        </label>
        <span className="ml-auto">
          <Tabs
            label="How to bring the profile in"
            tabs={ways}
            selected={way}
            onSelect={(next) => setValue('way', next)}
            panelId={panel}
          />
        </span>
      </div>
      <div id={panel} role="tabpanel" aria-labelledby={tabId(panel, way)} className="mt-1.5">
        {way === 'pdf' && <ComposePdf hasText={profile.trim() !== ''} />}
        <textarea
          {...described('profile', { error })}
          {...field}
          placeholder={placeholders[way]}
          spellCheck={false}
          hidden={way === 'pdf' && profile.trim() === ''}
          className={`field h-[136px] ${way === 'json' ? 'font-mono' : ''}`}
        />
      </div>
      <FieldError id="profile" error={error} />
    </div>
  );
}

function profileProblem(text: string, url: string): string | undefined {
  if (!text.trim() && !url.trim()) return 'Give a LinkedIn URL above, or the profile here.';
  if (text.length <= PROFILE_MAX_CHARACTERS) return undefined;
  return `This profile has ${text.length.toLocaleString('en-US')} characters; at most 100,000 are read. Take the rest out.`;
}
