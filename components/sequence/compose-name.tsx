'use client';

import { useState } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import type { ComposeValues } from '@/components/sequence/compose-values';
import { Button } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';
import type { ProfilePreview } from '@/lib/prospect/preview';

type Name = { first: string; last: string };

/** Shown when the name is a guess or missing: nobody is addressed by a name that was not confirmed. */
export function ComposeName({ person }: { person: NonNullable<ProfilePreview['person']> }) {
  const { setValue } = useFormContext<ComposeValues>();
  const [first, last, confirmed] = useWatch<ComposeValues, ['firstName', 'lastName', 'nameConfirmed']>({
    name: ['firstName', 'lastName', 'nameConfirmed'],
  });
  function confirm(name: Name) {
    setValue('firstName', name.first);
    setValue('lastName', name.last);
    setValue('nameConfirmed', true);
  }
  if (!confirmed) {
    const guess = { first: person.first_name ?? '', last: person.last_name ?? '' };
    return <AskName key={`${guess.first} ${guess.last}`} guess={guess} onConfirm={confirm} />;
  }
  return (
    <p role="status" className="flex flex-wrap items-center gap-x-2 text-13">
      <Icon name="check" className="text-accent" />
      <span>
        Addressed as <b>{[first, last].filter(Boolean).join(' ')}</b>
      </span>
      <Button look="quiet" className="ml-auto" onClick={() => setValue('nameConfirmed', false)}>
        Change the name
      </Button>
    </p>
  );
}

function AskName({ guess, onConfirm }: { guess: Name; onConfirm: (name: Name) => void }) {
  const [name, setName] = useState(guess);
  const ready = name.first.trim() !== '';
  return (
    <fieldset>
      <legend className="text-13">
        <b>{guess.first ? 'Is this the name?' : 'What is the name?'}</b>{' '}
        <span className="text-12 text-ink-3">
          {guess.first ? 'guessed from the address' : 'none was found; it is not needed'}
        </span>
      </legend>
      <div className="mt-1 grid grid-cols-[minmax(0,1fr)_minmax(0,1fr)_auto] gap-2">
        <input
          aria-label="First name"
          className="field"
          autoComplete="off"
          maxLength={100}
          value={name.first}
          onChange={(event) => setName({ ...name, first: event.target.value })}
        />
        <input
          aria-label="Last name"
          className="field"
          autoComplete="off"
          maxLength={100}
          value={name.last}
          onChange={(event) => setName({ ...name, last: event.target.value })}
        />
        <Button aria-disabled={!ready} onClick={() => ready && onConfirm(name)}>
          Use this name
        </Button>
      </div>
      <p className="mt-1 text-12 text-ink-3">Until you confirm it, no message uses a name.</p>
    </fieldset>
  );
}
