import { tagTokens } from '@/lib/tone/tags';

/**
 * What a text about us is about, as a noun phrase in its own words that fits after "about": "dock booking". Null when
 * no sentence names it in a form that can be taken over.
 */
export function topicOf(text: string, names: string[] = []): string | null {
  for (const sentence of text.split(/\n+|(?<=[.!?])\s+/)) {
    const fragment = fragmentTopic(sentence, names);
    if (fragment) return fragment;
    for (const [pattern, group] of patterns) {
      const topic = nounPhrase(pattern.exec(sentence)?.[group] ?? '');
      if (topic && !(pattern === wholeSentence && hasVerb(topic, sentence))) return topic;
    }
  }
  return null;
}

/** "Dock booking that suppliers fill in themselves." → "dock booking"; a capital is kept where it may be a name's. */
function fragmentTopic(sentence: string, names: string[]): string | null {
  const [, head = ''] =
    /^([A-Z][a-z]+(?: [a-z]+){0,3}?) (?:that|which) /.exec(sentence) ??
    /^([A-Z][a-z]+(?: [a-z]+){1,3}?) for /.exec(sentence) ??
    [];
  const known = names.some((name) => head.startsWith(name.split(' ')[0] ?? name));
  return head === '' ||
    known ||
    /^(We|Our|I|My|The|This|It|Everything|Nothing|Something)\b| (is|are|helps?|has|have)\b/.test(head)
    ? null
    : nounPhrase(head.charAt(0).toLowerCase() + head.slice(1));
}

/** Whether a word of the phrase after its first is a verb of the sentence: "sensors run" in "The sensors run for years." */
function hasVerb(phrase: string, sentence: string): boolean {
  const words = phrase.toLowerCase().split(/[\s-]+/);
  const tokens = tagTokens(sentence);
  const at = tokens.findIndex((_, from) => words.every((word, on) => same(tokens[from + on]?.text, word)));
  return tokens
    .slice(Math.max(0, at) + 1, at + words.length)
    .some(({ text, tag }) => /^(?:VERB|AUX|PRON)$/.test(tag) && !/(?:ing|ed|en)$/i.test(text));
}

const same = (token: string | undefined, word: string) => {
  const low = token?.toLowerCase();
  return low === word || low === word.replace(/s$/, '');
};

const make =
  'sells?|rents?|leases?|hires? out|listens? to|turns?|repairs?|prints?|translates?|monitors?|posts?|stores?|installs?|inspects?|maintains?|recycles?|builds?|makes?|offers?|provides?|supply|supplies|designs?|develops?|delivers?|runs?|automates?|manages?|tracks?|tests?|teach(?:es)?|handles?|match(?:es)?|plans?|books?|checks?|finds?|places?|trains?|writes?|reads?|simplif(?:y|ies)|speeds? up|improves?|measures?|specialises? in|specializes? in|works? on';
const change =
  'cut|reduce|plan|book|manage|track|run|improve|automate|handle|fix|measure|speed up|shorten|lower|simplify|control|forecast|schedule|organi[sz]e|match|find|write|check|test|build|keep|increase|grow|raise|get|do';

const wholeSentence = /^((?!we\b|our\b|i\b)[a-z][^.,;:]+)/i;
const patterns: [RegExp, number][] = [
  [/\b(?:provider|maker|supplier|seller|vendor|developer|builder) of ([^.,;:]+)/i, 1],
  [
    new RegExp(
      `\\bhelp(?:s|ing)? [^.;:]*?\\b(?:${change})\\s+(?:their |its |your |the |more |better )?([^.,;:]+)`,
      'i',
    ),
    1,
  ],
  [/^[^.,;:]{2,50}? (?:is|are) ([^.,;:]+)/i, 1],
  [new RegExp(`^(?:(?! (?:that|which|who) )[^.,;:]){1,50}? (?:${make}) ([^.,;:]+)`, 'i'), 1],
  [wholeSentence, 1],
];

const ending =
  /\s+(?:for|that|which|to|with|by|from|where|who|so|in|at|on|across|without|through|using|between|before|after|while|and|when|faster|is|are|as|we|of the|into|over|under)\b.*$/i;
const generic =
  /\s+(?:tools?|platforms?|software|apps?|services?|systems?|solutions?|products?|company|agency|agencies|providers?|consultancy|consultants|firm|start-?up|suite|vendor|specialists?|experts?|studio|business)$/i;
const leading =
  /^(?:(?:bundles?|piles?|stacks?|batches?|sets?|lists?|kinds?|sorts?) of|an?|the|our|your|their|its|some|leading|modern|simple|new|smart|fast|easy|best|better|great|small|independent|online|simple-to-use|first|only|all|more|fewer|less|custom|digital)\s+/i;
/** What a topic must not be, alone or at its head. */
const hollow =
  /^(?:tools?|platforms?|software|apps?|services?|systems?|solutions?|products?|company|agency|team|teams|people|business|businesses|it|them|this|that|things?|work|time|money|based|used|trusted|here|able|based|known|there|happy|proud|customers?|clients?|companies|days?|weeks?|months?|years?|hours?|month end|jobs?|money|results?|results?|best|great|more|less|growth|value|everything|lives|life|business(?:es)?|ahead|themselves|yourself)$|^(?:in|on|at|up|to|for|by|with|how|what|when|who|better|faster) |\b(?:themselves|yourself|ahead|weeks?|months?|days?|hours?|you|we|us|they)$/i;
const worn =
  /\b(?:ai-powered|powered|cutting-edge|game-chang\w+|seamless\w*|robust|innovative|revolution\w*|transform\w*|holistic|synerg\w+|leverage|unlock|empower\w*|streamlin\w*|best-in-class|world-class|next-generation|state-of-the-art|solutions?|potential|success|excellence|journey|landscape|ecosystem)\b/i;

/** "shiftwell makes roster": a name, its verb and what follows; a plural in the middle is refused along with it. */
const sentenceLike = /^\S+ [a-z]*[^s'\s]s \S|^it /i;

function nounPhrase(raw: string): string | null {
  const named = raw.replace(/[’‘]/g, "'").replace(ending, '').trim();
  let phrase = named;
  for (let round = 0; round < 4; round += 1) phrase = phrase.replace(leading, '').replace(generic, '').trim();
  if (/^an? /i.test(named) && named.endsWith(phrase)) phrase = plural(phrase);
  if (sentenceLike.test(phrase)) return null;
  const words = phrase.split(/\s+/);
  if (words.length > 4 || phrase.length > 34 || phrase.length < 3) return null;
  if (
    hollow.test(phrase) ||
    worn.test(phrase) ||
    !/^[a-z][a-z' /-]*$|^(?:[A-Z]{2,5}|[a-z'-]+)(?: (?:[A-Z]{2,5}|[a-z'-]+))*$/.test(phrase)
  )
    return null;
  return /(?:ed|ly|ing to)$/.test(words.at(-1) ?? '') ? null : phrase;
}

/** "a supply teacher" is one of many: "supply teachers" can stand without an article. */
function plural(noun: string): string {
  if (/(?:[^s]s|ing|ment|ance|ence|ware|ness|ity)$/.test(noun)) return noun;
  if (/(?:ss|x|ch|sh)$/.test(noun)) return `${noun}es`;
  return noun.replace(/([^aeiou])y$/, '$1ie').replace(/$/, 's');
}
