import { sameFirstName } from '@/lib/craft/aliases';
import type { Examined } from '@/lib/craft/checks/subject';
import type { Check } from '@/lib/craft/schema';
import { isLight } from '@/lib/craft/vocabulary';

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
  const [name] = addressed(content);
  if (name === undefined)
    return { id, status: 'pass', label: 'No name used', message: 'The message addresses nobody by name.' };
  if (ctx.firstName === null) {
    return {
      id,
      status: 'fail',
      label: `Name not known: ${name}`,
      message: `It addresses “${name}”, and no first name is known.`,
    };
  }
  const first = ctx.firstName.trim();
  const known = [first, ...first.split(/\s+/)].some((part) => sameFirstName(part, name));
  if (known)
    return { id, status: 'pass', label: 'Right name', message: `It addresses ${name}, as the profile does.` };
  return {
    id,
    status: 'fail',
    label: `Wrong name: ${name}`,
    message: `It addresses “${name}”; the profile says “${first}”.`,
  };
}

/** The name after a greeting, before the first comma, or after "Thanks for connecting,". */
function addressed(content: string): string[] {
  const greeted =
    /^\s*(?:hey|hiya|hi|hello|dear|good (?:morning|afternoon|evening|day))\s+(?:(?:dr|prof)\.?\s+)?(\p{L}[\p{L}\p{M}'’-]*)/iu.exec(
      content,
    );
  if (greeted?.[1] && /^\p{Lu}/u.test(greeted[1])) return [greeted[1]];
  const found: string[] = [];
  const alone = /^\s*(\p{Lu}[\p{L}\p{M}'’-]+)(?=,)/u.exec(content);
  if (alone?.[1] && !isLight(alone[1].toLowerCase()) && !openers.test(alone[1])) found.push(alone[1]);
  const later =
    /\b(?:thanks|thank you|note|message|word|question)\b[^.!?\n,]{0,30},[ \t]+(\p{Lu}[\p{L}\p{M}'’-]+)(?=[.:;!?]|\n|$)/iu.exec(
      content,
    );
  if (later?.[1] && /^\p{Lu}/u.test(later[1])) found.push(later[1]);
  return found;
}

const openers =
  /(?:ly|ing|ed)$|^(?:Congratulations|Congrats|Sorry|Cheers|Greetings|Nice|Good|Finally|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|June|July|August|September|October|November|December)$/;
