/** Verbs that lines of experience begin with. They decide whether "you" may be put before a line as it stands. */

const words = (list: string) => new Set(list.trim().split(/\s+/));

/** Regular past forms that are more often adjectives or nouns at the head of a line ("Certified Scrum Master"). */
const notPast = words(`
  awarded named elected nominated appointed invited featured recognised recognized headhunted admitted advanced accomplished accredited applied associated automated based bored certified chartered combined committed
  connected dedicated detailed distributed embedded emerging enhanced established experienced fixed focused hundred
  indeed integrated interested licensed limited loved mixed motivated named need needed oriented passed proven qualified
  red reed registered related required retired seasoned seed self shared skilled speed specialised specialized speed
  talented tired trained trusted unified united unlimited used varied versed weighted
`);

const irregularPast = words(`
  led built took ran grew cut won set made wrote drove brought held kept began taught sold oversaw rebuilt spoke gave
  rose got went came spent met sat stood became chose found put shut split sent bought fought rewrote undertook
  overcame upheld withdrew reset rethought
`);

/** Past forms that need no object, so that a preposition may follow. */
const intransitive = words(`
  moved worked led joined grew rose came went reported travelled traveled spoke sat stood served volunteered specialised
  specialized collaborated contributed partnered consulted lectured commuted lived started began
`);

/** Base forms that a line of a current role may begin with. */
const base = words(`
  lead manage own run oversee build support coach teach direct design develop drive maintain plan coordinate train
  write review advise report handle hire deliver work mentor operate supervise prepare produce sell negotiate head
  chair organise organize administer implement ensure create define set keep serve help guide look provide conduct
  monitor develop facilitate represent research test ship
`);

/** Verbs that may follow "I" or "we" (with base and past forms above). */
const afterSubject = words(`
  am was have had do did are were will can could would may might must think believe like love enjoy want hope know
  see saw say said need find found spend spent care learn learnt learned understand grew started try tried still also
  now never always only just mostly often recently once currently really honestly rarely usually mainly left fix
  fixed live use used put get got make made keep kept feel felt prefer worry count measure close closed share bring
  brought talk speak answer ask joined moved went came come go sit sat stand cover hold move buy start stop stopped
  spend pay owe miss missed lost lose trade begin began teach study studied read book happen wrote
`);

/** Past form at the head of a line: "Took", "Opened". */
export function isPastVerb(word: string): boolean {
  const low = word.toLowerCase();
  return irregularPast.has(low) || (/^[a-z-]{3,}ed$/.test(low) && !notPast.has(low) && !low.endsWith('eed'));
}

/** Whether the word after a past form shows that it is active: "Promoted to director" was done to the person. */
export function takesAfterPast(word: string, next: string): boolean {
  if (next === '' || /^(by|as|,|and|&|-|of)$/.test(next)) return next === 'and';
  return (
    !/^(to|with|at|in|on|for|from|into|among|between)$/.test(next) || intransitive.has(word.toLowerCase())
  );
}

/** Base form at the head of a line, of a verb that is no noun when a determiner or number follows. */
export function isBaseVerb(word: string): boolean {
  return base.has(word.toLowerCase());
}

/** "Leads" → "lead", "Oversees" → "oversee"; null when it is not the third person of a known verb. */
export function baseOfThirdPerson(word: string): string | null {
  const low = word.toLowerCase();
  for (const stem of [low.replace(/s$/, ''), low.replace(/es$/, ''), low.replace(/ies$/, 'y')]) {
    if (stem !== low && base.has(stem)) return stem;
  }
  return null;
}

export function isVerbAfterSubject(word: string): boolean {
  const low = word.toLowerCase();
  return afterSubject.has(low) || base.has(low) || isPastVerb(low);
}
