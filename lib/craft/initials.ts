import { fold } from '@/lib/craft/vocabulary';
import type { Word } from '@/lib/tone/text';

/** Of a long name nobody makes initials. */
const LONGEST = 8;

/** The initials of each run of capitals and of its beginnings: "Indian Institute of Technology Madras" gives "iit" too. */
export function initialsOf(words: readonly Word[]): string[] {
  const found: string[] = [];
  let run: Word[] = [];
  const close = () => {
    const capitals = run.filter((word) => word.kind === 'capital');
    if (capitals.length > 1) found.push(...beginnings(capitals), first(run.slice(0, LONGEST)));
    run = [];
  };
  for (const word of words) {
    if (run.length > 0 && word.sentence !== run[0]?.sentence) close();
    if (word.kind === 'capital' || (run.length > 0 && links.test(word.lower))) run.push(word);
    else close();
  }
  close();
  return found;
}

function beginnings(capitals: readonly Word[]): string[] {
  const most = Math.min(capitals.length, LONGEST);
  return Array.from({ length: most - 1 }, (_, index) => first(capitals.slice(0, index + 2))).filter(
    (initials, index) => initials.length > 2 || index === most - 2,
  );
}

const first = (words: readonly Word[]) => words.map((word) => fold(word.text.charAt(0))).join('');

const links = /^(?:of|and|for|the|de|du|des|da|do|dos|del|della|di|la|der|und|et|y|e)$/;
