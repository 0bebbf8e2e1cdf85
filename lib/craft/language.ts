import { isLight } from '@/lib/craft/vocabulary';
import type { Word } from '@/lib/tone/text';

/** Many words, none of them a small English one, or small words of another language. */
export function isForeign(words: Word[]): boolean {
  if (words.length < 4) return false;
  const small = words.filter((word) => foreignWords.has(word.lower)).length;
  const english = words.filter((word) => isLight(word.lower)).length;
  return (
    small > english ||
    /[\u0400-\u04ff\u0590-\u06ff\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af]/.test(
      words.map((word) => word.text.charAt(0)).join(''),
    )
  );
}

const foreignWords = new Set(
  `der die das und mit für von bei im den dem ein eine zu auf ist als ich wir bin war
  le la les des du et avec pour dans sur une est je nous chez au aux
  el los las con para por una y en mi soy es del
  il lo gli di che per sono nel della presso
  og med til av på jeg vi er som det en et i för och att av är
  de het een van voor met ik wij bij op
  um uma com para em eu sou na no da do`.split(/\s+/),
);
