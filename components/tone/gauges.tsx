'use client';

import { useId, useRef } from 'react';
import { GaugeFace } from '@/components/tone/gauge-face';
import { distanceWords } from '@/components/tone/gauge-geometry';
import { ToneMoves } from '@/components/tone/tone-moves';
import { Card } from '@/components/ui/card';
import { useCard } from '@/components/ui/use-card';
import { type Tone, type ToneDimension, toneDimensions } from '@/lib/tone/schema';

const names = { formality: 'Formality', warmth: 'Warmth', directness: 'Directness' };

type Props = {
  /** What was set; null where nothing was. */
  target: Tone | null;
  measured: Tone;
  /** The text that was measured. */
  text: string;
  /** For a column that is narrower than three of them. */
  narrow?: boolean;
};

/** Per dimension: the band that was set, the needle where the text came out, and on demand what moved it. */
export function Gauges({ target, measured, text, narrow = false }: Props) {
  const cardId = useId();
  const root = useRef<HTMLFieldSetElement>(null);
  const { open, show, close } = useCard<ToneDimension>(root);
  return (
    <fieldset
      ref={root}
      aria-label="Tone"
      className="relative min-w-0"
      onBlur={({ relatedTarget }) => {
        if (relatedTarget && !root.current?.contains(relatedTarget)) close();
      }}
    >
      <div className={`flex ${narrow ? '' : 'lg:gap-2'}`}>
        {toneDimensions.map((dimension) => (
          <button
            key={dimension}
            type="button"
            aria-label={`${names[dimension]}: ${reading(measured[dimension], target?.[dimension])}`}
            aria-expanded={open === dimension}
            aria-controls={open === dimension ? cardId : undefined}
            onClick={() => (open === dimension ? close() : show(dimension))}
            className={`min-w-0 flex-1 rounded-1 pb-0.5 text-center hover:bg-hover aria-expanded:bg-hover ${narrow ? '' : 'lg:w-[92px] lg:flex-none'}`}
          >
            <GaugeFace
              name={names[dimension]}
              target={target?.[dimension] ?? null}
              measured={measured[dimension]}
            />
          </button>
        ))}
      </div>
      {open && (
        <Card
          id={cardId}
          role="group"
          aria-label={`What moves ${names[open].toLowerCase()}`}
          className="sm:absolute sm:top-[calc(100%+4px)] sm:left-0 sm:w-[296px]"
          onClose={close}
        >
          <ToneMoves name={names[open]} dimension={open} text={text} />
        </Card>
      )}
    </fieldset>
  );
}

function reading(measured: number, target: number | undefined): string {
  const got = `measured ${Math.round(measured)}`;
  if (target === undefined) return got;
  return `set ${Math.round(target)}, ${got}, ${distanceWords(target, measured)}`;
}
