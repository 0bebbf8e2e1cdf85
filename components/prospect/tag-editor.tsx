'use client';

import { useRef, useState } from 'react';
import { FieldError } from '@/components/form/field';
import { useOnce } from '@/components/form/use-once';
import { unreachable, useChange } from '@/components/prospect/use-change';
import { Button } from '@/components/ui/button';
import { addTagAction, removeTagAction } from '@/lib/prospect/actions';

type Props = { prospectId: string; tags: string[]; known: string[] };

/** A person's tags: taken away with a press, added with what is in use offered. */
export function TagEditor({ prospectId, tags, known }: Props) {
  const change = useChange();
  const { once } = useOnce();
  const [typed, setTyped] = useState('');
  const [error, setError] = useState<string | undefined>();
  const field = useRef<HTMLInputElement>(null);

  async function add() {
    const tag = typed.trim();
    if (!tag) return;
    const answer = await change(() => addTagAction({ prospectId, tag }), { told: true });
    setError(answer?.ok ? undefined : (answer?.error.message ?? unreachable));
    if (answer?.ok) setTyped('');
    field.current?.focus();
  }

  async function remove(tag: string) {
    await change(() => removeTagAction({ prospectId, tag }), {
      done: `Removed the tag ${tag}.`,
      undo: () => addTagAction({ prospectId, tag }),
    });
    field.current?.focus();
  }

  return (
    <section aria-label="Tags" className="px-4 pb-3 lg:px-6">
      <div className="flex flex-wrap items-center gap-1.5">
        <ul className="contents">
          {tags.map((tag) => (
            <li
              key={tag}
              className="inline-flex min-h-[26px] max-w-full items-center rounded-full border border-line-2 pl-2.5 text-12 text-ink-2"
            >
              <span className="truncate" dir="auto">
                {tag}
              </span>
              <button
                type="button"
                aria-label={`Remove the tag ${tag}`}
                onClick={() => void remove(tag)}
                className="min-h-6 min-w-6 rounded-full text-ink-3 hover:text-ink pointer-coarse:min-h-11 pointer-coarse:min-w-11"
              >
                ×
              </button>
            </li>
          ))}
        </ul>
        <form
          className="flex gap-1.5"
          aria-label="Add a tag"
          onSubmit={(event) => {
            event.preventDefault();
            void once(add);
          }}
        >
          <input
            ref={field}
            id="new-tag"
            list="known-tags"
            aria-label="New tag"
            aria-invalid={error ? true : undefined}
            aria-describedby={error ? 'new-tag-error' : undefined}
            placeholder="Add a tag"
            className="field w-36"
            autoComplete="off"
            maxLength={40}
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
          />
          <datalist id="known-tags">
            {known
              .filter((tag) => !tags.includes(tag))
              .map((tag) => (
                <option key={tag} value={tag} />
              ))}
          </datalist>
          <Button type="submit">Add</Button>
        </form>
      </div>
      <FieldError id="new-tag" error={error} />
    </section>
  );
}
