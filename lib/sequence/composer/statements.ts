import { segmentsOf } from '@/lib/research/composer/cut';
import { tagTokens } from '@/lib/tone/tags';

const STATEMENT_LONGEST = 110;

/** The sentences of a text about us that can stand in a message without the ones around them, in its own words. */
export function statementsIn(text: string, about: { name: string | null; topic: string | null }): string[] {
  return text
    .split(/\n+|(?<=[^\s.][.!?])\s+(?=[\p{Lu}\p{N}"“])/u)
    .map((sentence) => segmentsOf(sentence, STATEMENT_LONGEST)[0] ?? '')
    .map((sentence) => sentence.replace(/[‘’]/g, "'").trim())
    .filter(isStatement)
    .flatMap((sentence) => standing(sentence, about) ?? []);
}

/** What we are called, where the text begins with it: "Slotwright is dock booking". */
export function nameIn(text: string): string | null {
  const [, name = ''] = /^(\p{Lu}[\p{L}\p{N}&-]+(?: \p{Lu}[\p{L}\p{N}&-]+)?) [a-z]+s\b/u.exec(text) ?? [];
  if (name === '' || common.test(name)) return null;
  const tag = tagTokens(text.slice(0, 200))[name.split(' ').length]?.tag;
  return tag === 'VERB' || tag === 'AUX' ? name : null;
}

/** A whole sentence about us in plain marks, without an order to the writer or an address. */
function isStatement(text: string): boolean {
  return (
    text.length >= 15 &&
    /^[\p{Lu}\p{N}]/u.test(text) &&
    statementVerbs.test(text.replace(/^\S+(?: \S+){0,4}? (?:that|which|who) .*$/, '')) &&
    !orders.test(text) &&
    !/[!?:;"“”[\]{}()<>|*_#—–@/]|\bwww\b|\.[A-Za-z]\w+\b(?=\s|$)/.test(text)
  );
}

export const statementVerbs =
  /\b(is|are|has|have|can|lets?|helps?|makes?|gives?|sells?|builds?|offers?|provides?|runs?|books?|sees?|shows?|saves?|cuts?|tracks?|plans?|turns?|keeps?|works?|takes?|finds?|writes?|reads?|matches|manages?|replaces?|reduces?|automates?|connects?|brings?|serves?|supports?|designs?|develops?|delivers?|trains?|tests?|places?|fills?|measures?|handles?|checks?|supplies|sends?|rents?|predicts?|listens?|closes?|does|do|get|gets|put|puts|use|uses|know|knows|spend|spends)\b/i;
const orders =
  /^(always|never|please|mention|use|write|keep|do not|don't|avoid|focus|target|say|tell|our (goal|aim|target|ideal)|we want|we are looking|i want|the goal|ideal|stress|emphasi[sz]e|tone|offer them|ask)\b/i;

/** Says whose customers and figures they are; null for a sentence that leans on another one. */
function standing(
  sentence: string,
  { name, topic }: { name: string | null; topic: string | null },
): string | null {
  const said = name ? sentence.replace(/\b(uses?|used|trust|like) it$/, `$1 ${name}`) : sentence;
  if (/^(?:It|They|This|These|That|Those|He|She|Here|There|Both|Such|Nothing)\b|\buses? it$/.test(said))
    return null;
  if (/^(?:We|Our|I|My)\b/.test(said) || (name && said.includes(name))) return said;
  const whose = name ?? (topic ? `our ${topic}` : null);
  const inner = uncapital(said);
  return whose && inner ? `With ${whose}, ${inner}` : null;
}

/** The sentence as it goes on after a comma; null where its first word may be a name or not. */
function uncapital(sentence: string): string | null {
  const [first = '', second = ''] = sentence.split(' ');
  if (/^[\p{Lu}\p{N}]/u.test(second) || /^[\p{N}\p{Lu}]{2,}$|^\p{N}/u.test(first)) return sentence;
  const plain = common.test(first) || /[^s']s$/.test(first) || /^[a-z]+[^s']s$/.test(second);
  return plain ? sentence.charAt(0).toLowerCase() + sentence.slice(1) : null;
}

const common =
  /^(?:We|Our|I|My|The|A|An|It|This|That|These|They|Each|Every|Everything|Everyone|Nothing|Nobody|Most|Many|Some|All|Both|Half|One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Eleven|Twelve|Staff|Data|People|No|In|At|On|For|With|From|Your|You)$/;
