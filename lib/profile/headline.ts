/** Words that a job title is likely to hold; they tell a title from a company. */
const TITLE_WORDS =
  /(?:^|[^\p{L}])(?:chief|ceo|cto|cfo|coo|cmo|cio|cpo|cro|chro|vp|svp|evp|vice president|president|director|head|manager|managing|lead|leader|officer|engineer|developer|designer|analyst|consultant|founder|co-founder|partner|principal|owner|specialist|assistant|associate|coordinator|administrator|supervisor|superintendent|controller|accountant|architect|scientist|researcher|professor|lecturer|teacher|tutor|nurse|physician|recruiter|representative|executive|advisor|adviser|planner|buyer|technician|operator|driver|intern|trainee|apprentice|student|volunteer|member|chair|chairman|chairwoman|trustee|editor|writer|freelance|strategist|scrum master|product|secretary|attorney|lawyer|counsel|agent|broker|mentor|fellow|geschäftsführer(?:in)?|\p{L}*leiter(?:in)?|leitung|vorstand|referent(?:in)?|sachbearbeiter(?:in)?|ingenieur(?:in)?|entwickler(?:in)?|berater(?:in)?|werkstudent(?:in)?|praktikant(?:in)?|gründer(?:in)?|inhaber(?:in)?|disponent(?:in)?|directeur|directrice|responsable|chef|cheffe|ingénieure?|gérante?|consultante?|fondateur|fondatrice|stagiaire|chargée?|directora?|gerente|jefa?|ingenier[oa]|fundadora?|encargad[oa]|coordinadora?|técnic[oa])(?=$|[^\p{L}])/iu;
const AT =
  /^(.{2,160}?),? (?:at|@|bei|beim|chez|en|para) ((?:the )?(?:["“'(]|\p{Lu}|\p{Lo}|\d)[^|•·]{0,100})$|^(.{2,160}?) ?@ ?((?:\p{Lu}|\p{Lo}|\d)[^|•·]{0,100})$/u;

export function hasTitleWord(text: string): boolean {
  return TITLE_WORDS.test(text.slice(0, 200));
}

/** Title and company of "Director of Warehouse Operations at Brannock Foods | chilled and frozen". */
export function readHeadline(headline: string): { title: string; company: string } | null {
  for (const part of headline.slice(0, 400).split(/\s+[|•·]\s+|\s+[–—]\s+/)) {
    const split = splitAt(part.trim());
    if (split) return split;
  }
  return null;
}

/** "X at Y", "X @ Y", "X bei Y", "X chez Y"; null where Y is no name ("leader at heart"). */
export function splitAt(text: string): { title: string; company: string } | null {
  if (text.length > 280) return null;
  const match = AT.exec(text);
  const title = match?.[1] ?? match?.[3];
  const company = match?.[2] ?? match?.[4];
  if (!title || !company) return null;
  const name = company
    .replace(/\s*[,;:(]\s*(?!(?:inc|llc|ltd|plc|gmbh|s\.?a|co|corp|limited)\b).*$/i, '')
    .replace(/\s+(?:[-–—]|and|where|helping|who)\s.*$/, '')
    .trim();
  return name ? { title: title.trim(), company: name } : null;
}
