'use client';

import { type ComponentProps, useEffect, useRef } from 'react';
import type { Vouching } from '@/components/sequence/use-vouch';
import { Button, LinkButton } from '@/components/ui/button';

type Props = { quote: string; vouching: Vouching };

/** One of the two ways out of a claim without a source. */
export function KeepButton({ quote, vouching: { busy, last, keep } }: Props) {
  const here = useFocusWhen(last === quote);
  return (
    <Button
      ref={here}
      aria-disabled={busy !== null}
      onClick={() => keep(quote)}
      className="border-line-3 bg-transparent max-sm:flex-1"
    >
      {busy === quote ? 'Keeping it' : 'Keep, I know it is true'}
    </Button>
  );
}

export function TakeBackButton({ quote, vouching: { busy, last, takeBack } }: Props) {
  const here = useFocusWhen(last === quote);
  return (
    <LinkButton
      ref={here}
      aria-label={`Take back: ${quote}`}
      aria-disabled={busy !== null}
      onClick={() => takeBack(quote)}
    >
      {busy === quote ? 'Taking it back' : 'Take it back'}
    </LinkButton>
  );
}

/** The button that was pressed gives way to its opposite, which takes the focus over. */
function useFocusWhen(wanted: boolean): ComponentProps<'button'>['ref'] {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (wanted) button.current?.focus();
  }, [wanted]);
  return button;
}
