import { addressedNames } from '@/lib/craft/address';
import { sameFirstName } from '@/lib/craft/aliases';
import type { Examined } from '@/lib/craft/checks/subject';
import type { Check } from '@/lib/craft/schema';
import { fold, isLight } from '@/lib/craft/vocabulary';

/** Whether the person who is addressed is the person. */
export function nameCheck({ content, ctx }: Pick<Examined, 'content' | 'ctx'>): Check {
  const id = 'name' as const;
  const gendered = /\b(?:Mr|Mrs|Ms|Miss|Sir|Madam)\b\.?/.exec(content.slice(0, 60));
  if (gendered)
    return {
      id,
      status: 'warn',
      label: `“${gendered[0]}” is a guess`,
      message: `“${gendered[0]}” guesses at the person: use the name.`,
    };
  const [addressed] = addressedNames(content).filter(({ name }) => !isLight(name.toLowerCase()));
  if (addressed === undefined)
    return { id, status: 'pass', label: 'No name used', message: 'The message addresses nobody by name.' };
  const { name } = addressed;
  if (ctx.readerUnknown)
    return {
      id,
      status: 'pass',
      label: 'No name to compare with',
      message: `It addresses ${name}; nobody said who the reader is.`,
    };
  if (ctx.firstName === null) {
    return {
      id,
      status: 'fail',
      label: `Name not known: ${name}`,
      message: `It addresses “${name}”, and no first name is known.`,
    };
  }
  if (isReader(name, ctx.firstName, ctx.lastName ?? null))
    return { id, status: 'pass', label: 'Right name', message: `It addresses ${name}, as the profile does.` };
  return {
    id,
    status: 'fail',
    label: `Wrong name: ${name}`,
    message: `It addresses “${name}”; the profile says “${ctx.firstName.trim()}”.`,
  };
}

/** "Ruth", "Ruth Cole" and "Cole" are Ruth Cole; each word of a name must be one of hers. */
function isReader(name: string, firstName: string, lastName: string | null): boolean {
  const first = firstName.trim();
  const last = fold(lastName ?? '');
  if ([fold(`${first} ${last}`).trim(), last].includes(fold(name))) return true;
  const known = [first, ...first.split(/\s+/)];
  return name
    .split(/\s+/)
    .every(
      (word, index) =>
        known.some((part) => sameFirstName(part, word)) ||
        (last !== '' &&
          [last, ...last.split(/[\s-]+/)].includes(fold(word)) &&
          (index > 0 || !name.includes(' '))),
    );
}
