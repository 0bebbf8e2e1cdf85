'use client';

import { get, useFieldArray, useFormContext } from 'react-hook-form';
import { noPrice, priceProblem, type ServerValues } from '@/components/ai-settings/server-values';
import { described, FieldError } from '@/components/form/field';
import { Button, LinkButton } from '@/components/ui/button';

/** What the user pays for a model; it goes before the list of prices. */
export function PriceRows({ idPrefix }: { idPrefix: string }) {
  const { fields, append, remove } = useFieldArray<ServerValues, 'prices'>({ name: 'prices' });
  const { formState } = useFormContext<ServerValues>();
  const whole: unknown = get(formState.errors, 'prices.message');
  return (
    <fieldset id={`${idPrefix}-prices`} tabIndex={-1} className="mt-3.5 min-w-0 outline-none">
      <legend className="text-13 font-semibold">Own prices</legend>
      <p className="text-12 text-ink-3">
        USD a million tokens, where you pay another price than the list, or the model is not in it. 0 for your
        own machine.
      </p>
      {fields.map((field, at) => (
        <div
          key={field.id}
          className="mt-2 grid grid-cols-2 items-start gap-2 sm:grid-cols-[minmax(0,1fr)_5.5rem_5.5rem_5.5rem_auto]"
        >
          <Cell {...{ at, idPrefix }} part="model" label="Model" className="max-sm:col-span-2" />
          <Cell {...{ at, idPrefix }} part="input" label="In" />
          <Cell {...{ at, idPrefix }} part="output" label="Out" />
          <Cell {...{ at, idPrefix }} part="cached" label="Cached in" />
          <Button
            look="quiet"
            aria-label={`Remove price ${at + 1}`}
            onClick={() => remove(at)}
            className="mt-5"
          >
            Remove
          </Button>
        </div>
      ))}
      <FieldError id={`${idPrefix}-prices`} error={typeof whole === 'string' ? whole : undefined} />
      <LinkButton onClick={() => append(noPrice)} className="mt-1 pointer-coarse:min-h-11">
        Add a price
      </LinkButton>
    </fieldset>
  );
}

type CellProps = {
  at: number;
  idPrefix: string;
  part: 'model' | 'input' | 'output' | 'cached';
  label: string;
  className?: string;
};

function Cell({ at, idPrefix, part, label, className = '' }: CellProps) {
  const { register, formState } = useFormContext<ServerValues>();
  const id = `${idPrefix}-price-${at}-${part}`;
  const found: unknown = get(formState.errors, `prices.${at}.${part}.message`);
  const error = typeof found === 'string' ? found : undefined;
  const figure = part !== 'model';
  const validate = figure ? (text: string) => priceProblem(text, part !== 'cached') : undefined;
  return (
    <div className={`min-w-0 ${className}`}>
      <label htmlFor={id} className="mb-1 block text-12 text-ink-3">
        {label}
      </label>
      <input
        {...described(id, { error })}
        {...register(`prices.${at}.${part}`, { validate })}
        autoComplete="off"
        inputMode={figure ? 'decimal' : undefined}
        placeholder={figure ? undefined : 'the model above'}
        className="field"
      />
      <FieldError id={id} error={error} />
    </div>
  );
}
