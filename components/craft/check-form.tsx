'use client';

import { useFormContext } from 'react-hook-form';
import type { Checked } from '@/components/craft/check-query';
import { CheckTarget } from '@/components/craft/check-target';
import { type CheckDefaults, type CheckValues, tooLong } from '@/components/craft/check-values';
import { channelWords, tallyWords } from '@/components/craft/words';
import { Disclosure } from '@/components/form/disclosure';
import { described, Field, FieldError } from '@/components/form/field';
import { LinkButton } from '@/components/ui/button';
import { messageChannels } from '@/db/schema/values';
import { countCharacters, countWords } from '@/lib/craft/limits';

type Props = {
  defaults: CheckDefaults;
  /** The last judgement, for what it says of the fields. */
  judged: Checked | undefined;
};

/** What is judged, and what it is judged against. */
export function CheckForm({ defaults, judged }: Props) {
  return (
    <form
      noValidate
      aria-label="Check a message"
      onSubmit={(event) => event.preventDefault()}
      className="min-h-0 border-b border-line bg-surface lg:overflow-auto lg:border-r lg:border-b-0"
    >
      <div className="grid grid-cols-[minmax(0,1fr)] content-start gap-4 px-4 py-3.5 lg:gap-[18px] lg:px-6 lg:pt-4 lg:pb-6">
        <h1 className="sr-only">Check</h1>
        <CheckText tally={judged && tallyWords(judged.checks)} />
        <CheckPlace />
        <div className="-space-y-px">
          <CheckProfile facts={judged?.evidence.length} />
          <CheckContext remembered={defaults.companyContext} />
          <CheckTarget presets={defaults.presets} />
        </div>
      </div>
    </form>
  );
}

function CheckText({ tally }: { tally: string | undefined }) {
  const { register, setValue, setFocus, watch } = useFormContext<CheckValues>();
  const values = watch();
  const error = tooLong(values).text;
  const words = countWords(values.text).toLocaleString('en-US');
  const characters = countCharacters(values.text).toLocaleString('en-US');
  return (
    <div>
      <label htmlFor="text" className="mb-1 block text-13 font-semibold">
        Message
      </label>
      <textarea
        {...described('text', { error })}
        {...register('text')}
        placeholder="Paste a message, or write one here."
        className="field h-[168px] lg:h-[220px]"
      />
      <FieldError id="text" error={error} />
      <div className="mt-1 flex items-center gap-3 text-12 text-ink-3">
        <p>
          {words} {words === '1' ? 'word' : 'words'}, {characters}{' '}
          {characters === '1' ? 'character' : 'characters'}
        </p>
        {tally && (
          <a
            href="#judgement"
            className="ml-auto inline-flex min-h-6 items-center text-ink-2 underline pointer-coarse:min-h-11 lg:hidden"
          >
            {tally}
          </a>
        )}
        {values.text !== '' && (
          <LinkButton
            className="lg:ml-auto"
            onClick={() => {
              setValue('text', '');
              setFocus('text');
            }}
          >
            Clear
          </LinkButton>
        )}
      </div>
    </div>
  );
}

const places = { ...channelWords, linkedin_message: 'LinkedIn message' };

function CheckPlace() {
  const { register, watch } = useFormContext<CheckValues>();
  const error = tooLong(watch()).firstName;
  return (
    <div className="grid grid-cols-1 gap-x-4 gap-y-3.5 xs:grid-cols-2">
      <Field id="channel" label="Channel">
        <select id="channel" {...register('channel')} className="field">
          {messageChannels.map((channel) => (
            <option key={channel} value={channel}>
              {places[channel]}
            </option>
          ))}
        </select>
      </Field>
      <Field id="firstName" label="First name" error={error}>
        <input
          {...described('firstName', { error })}
          {...register('firstName')}
          placeholder="optional"
          autoComplete="off"
          className="field"
        />
      </Field>
    </div>
  );
}

function CheckProfile({ facts }: { facts: number | undefined }) {
  const { register, watch } = useFormContext<CheckValues>();
  const values = watch();
  const error = tooLong(values).profile;
  const given = values.profile.trim() !== '';
  return (
    <Disclosure
      title="Profile"
      preview={given ? firstLine(values.profile) : 'none, so no fact can be traced'}
      aside={given && facts !== undefined ? factWords(facts) : 'optional'}
      needed={error !== undefined}
    >
      <textarea
        {...described('profile', { error })}
        {...register('profile')}
        aria-label="Profile"
        placeholder="Open the profile, select all, copy, and paste it here. JSON will do too."
        spellCheck={false}
        className="field h-[136px]"
      />
      <FieldError id="profile" error={error} />
    </Disclosure>
  );
}

const firstLine = (text: string) => text.trim().split('\n')[0] ?? '';
const factWords = (facts: number) => (facts === 1 ? '1 fact found' : `${facts} facts found`);

function CheckContext({ remembered }: { remembered: string }) {
  const { register, watch } = useFormContext<CheckValues>();
  const values = watch();
  const error = tooLong(values).companyContext;
  const context = values.companyContext.trim();
  return (
    <Disclosure
      title="Company context"
      preview={context || 'none, so nothing said about you can be traced'}
      aside={context && values.companyContext === remembered ? 'remembered' : 'optional'}
      needed={error !== undefined}
    >
      <textarea
        {...described('companyContext', { error })}
        {...register('companyContext')}
        aria-label="Company context"
        placeholder="What you do and for whom. What the message says about you is held against it."
        className="field h-[92px]"
      />
      <FieldError id="companyContext" error={error} />
    </Disclosure>
  );
}
