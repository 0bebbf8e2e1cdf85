import type { TypedKey } from '@/components/ai-settings/server-values';
import { described, Field } from '@/components/form/field';
import { LinkButton } from '@/components/ui/button';
import type { ServerLine } from '@/lib/ai/server-schema';

type Props = {
  id: string;
  /** The one that is kept. */
  stored: ServerLine['key'];
  value: TypedKey;
  error: string | undefined;
  onChange: (key: TypedKey) => void;
};

/** A key that is typed; the kept one never comes back, only its end. */
export function KeyField({ id, stored, value, error, onChange }: Props) {
  const keeps = stored !== null && value.keep;
  return (
    <Field id={id} label="Key" error={error} hint={hintOf(stored, value)}>
      <input
        // What is typed is not written into the page, where a field that is given its value would have it.
        key={String(value.keep)}
        {...described(id, { error, hint: true })}
        type="password"
        autoComplete="new-password"
        autoCapitalize="none"
        spellCheck={false}
        onChange={({ target }) => onChange({ ...value, typed: target.value })}
        placeholder={keeps && !stored.lost ? keptAs(stored) : ''}
        className="field"
      />
      {stored && (
        <LinkButton
          onClick={() => onChange({ typed: '', keep: !value.keep })}
          className="mt-1 pointer-coarse:min-h-11"
        >
          {value.keep ? 'Take the key away' : 'Keep the key'}
        </LinkButton>
      )}
    </Field>
  );
}

const keptAs = ({ hint }: NonNullable<ServerLine['key']>) => (hint ? `Kept, ends in ${hint}` : 'Kept');

function hintOf(stored: ServerLine['key'], { typed, keep }: TypedKey): string {
  if (typed)
    return stored
      ? 'Replaces the kept key when you save.'
      : 'Is encrypted when you save, and not shown again.';
  if (!stored) return 'Servers on your own machine mostly want none.';
  if (!keep) return 'The key goes when you save.';
  if (stored.lost)
    return 'The kept key can no longer be read, since the secret that protects it has changed. Enter it again.';
  return 'Leave it empty to keep the key. It stays for this host only.';
}
