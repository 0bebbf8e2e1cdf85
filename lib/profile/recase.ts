const SMALL = new Set(
  'a an and at by de del der des du et for für in of on or the to und van von y'.split(' '),
);
const ACRONYMS = new Set(
  'ai api b2b b2c ba bba bi bs bsc ceo cfo chro cio cmo coo cpo cro crm cto dc emea erp evp gm hr hvac ibm it jd kpi llb llc llm llp mba md ml msc nhs plc pmo pmp pr qa qc r&d rn saas sap seo sql sre svp uae uk us usa ui ux vp wms'.split(
    ' ',
  ),
);
const MIXED: Record<string, string> = {
  phd: 'PhD',
  gmbh: 'GmbH',
  beng: 'BEng',
  meng: 'MEng',
  saas: 'SaaS',
  linkedin: 'LinkedIn',
};

/** "vice president of sales, emea" as "Vice President of Sales, EMEA"; text with capitals stays as it is. */
export function recaseWords(text: string): string {
  if (text !== text.toLowerCase()) return text;
  return text
    .split(' ')
    .map((word, index) => (index > 0 && SMALL.has(word) ? word : recaseWord(word)))
    .join(' ');
}

function recaseWord(word: string): string {
  return word.replace(/[\p{L}\p{M}\d&’']+/gu, (part) => {
    if (Object.hasOwn(MIXED, part)) return MIXED[part] ?? part;
    if (ACRONYMS.has(part)) return part.toUpperCase();
    // "o'neill" has two capitals, "men's" has one.
    return part.replace(/^\p{Ll}|(?<=^\p{L}['’])\p{Ll}/gu, (letter) => letter.toUpperCase());
  });
}
