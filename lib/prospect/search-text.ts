/** Letters that Unicode does not take apart; as `prospects.search_text` replaces them. */
const ALONE: Record<string, string> = {
  ...{ ø: 'o', Ø: 'O', ł: 'l', Ł: 'L', đ: 'd', Đ: 'D', ı: 'i', æ: 'a', Æ: 'A', œ: 'o', Œ: 'O' },
};

/** A query longer than this names nobody better. */
const MOST_WORDS = 6;
const LONGEST_WORD = 60;

/** Small letters without accents, by the rule of the generated column `prospects.search_text`. */
export function searchable(text: string): string {
  return text
    .replace(/[øØłŁđĐıæÆœŒ]/g, (letter) => ALONE[letter] ?? letter)
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase();
}

/** "Zoë O’Brien-Łuk" → zoe, o, brien, luk: the words that a query asks for, each once. */
export function searchWords(query: string): string[] {
  const words = searchable(query).match(/[\p{L}\p{M}\p{N}@._+]+/gu) ?? [];
  const bare = words.map((word) => word.replace(/^[._+]+|[._+]+$/g, '').slice(0, LONGEST_WORD));
  return [...new Set(bare.filter(Boolean))].slice(0, MOST_WORDS);
}

/** The word as it stands in a LIKE pattern, where `%`, `_` and `\` mean something else. */
export function likeLiteral(word: string): string {
  return word.replace(/[\\%_]/g, (sign) => `\\${sign}`);
}
