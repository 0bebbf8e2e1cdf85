'use client';

import { type FormEvent, useId, useState } from 'react';
import { callIn } from '@/components/audit/address';
import type { OpenPlace } from '@/components/audit/use-open-call';
import { Button } from '@/components/ui/button';
import type { OpenedCall } from '@/lib/ai/audit-schema';

/** Any other call, by its id or by the address of its opened row. */
export function CompareForm({ call, place }: { call: OpenedCall; place: OpenPlace }) {
  const [text, setText] = useState('');
  const [error, setError] = useState<string | null>(null);
  const id = useId();
  function compare(event: FormEvent) {
    event.preventDefault();
    const other = callIn(text);
    const wrong = !other
      ? 'This is neither the id of a call nor the address of an opened one.'
      : other === call.id
        ? 'This is the call that is open. Paste another one.'
        : null;
    setError(wrong);
    if (other && !wrong) place.compare(call.id, other);
  }
  return (
    <form onSubmit={compare} className="min-w-0 self-end">
      <label htmlFor={id} className="text-12 font-semibold">
        Compare with another call
      </label>
      <div className="mt-1 flex gap-2">
        <input
          id={id}
          value={text}
          onChange={({ target }) => setText(target.value)}
          placeholder="Its id, or its address"
          autoComplete="off"
          spellCheck={false}
          maxLength={2_000}
          aria-invalid={error !== null}
          aria-describedby={error ? `${id}-error` : undefined}
          className="field min-w-0"
        />
        <Button type="submit">Compare</Button>
      </div>
      {error && (
        <p id={`${id}-error`} role="alert" className="mt-1 text-fail">
          {error}
        </p>
      )}
    </form>
  );
}
