/**
 * Whether words of a profile may carry a message: nothing that speaks to a model, no address, link or number to call,
 * and nothing about health, belief, politics, family, age or orientation.
 */
export function isSafeToUse(text: string): boolean {
  const plain = text.normalize('NFKC');
  if (hiddenMarks.test(text) || setApart.test(plain) || mixedScripts.test(plain) || encodedRun.test(plain))
    return false;
  if (contact.some((pattern) => pattern.test(plain)) || digitsOf(plain) >= 12) return false;
  return (
    !sensitive.test(plain) &&
    !readingsOf(plain).some((reading) => instruction.some((pattern) => pattern.test(reading)))
  );
}

/** The text and what it may be meant to be read as: digits for letters, back to front. */
function readingsOf(plain: string): string[] {
  const readings = [plain, [...plain].reverse().join('')];
  if (/\p{L}\d|\d\p{L}/u.test(plain))
    readings.push(plain.replace(/[\p{L}\d@$]*\p{L}[\p{L}\d@$]*/gu, lettersOf));
  return readings;
}

function lettersOf(word: string): string {
  return word.replace(/[013457@$]/g, (mark) => 'oieastas'['013457@$'.indexOf(mark)] ?? mark);
}

/** A name or title is used only when it is short, safe and made of the letters that names are made of. */
export function isSafeName(text: string | null, longest = 60): text is string {
  return (
    text !== null && text.length <= longest && plainName.test(text) && !order.test(text) && isSafeToUse(text)
  );
}

const digitsOf = (text: string) => (/\+?\d[\d\s().-]{7,}\d/.exec(text)?.[0].match(/\d/g) ?? []).length;

const order =
  /(^|[(&+,/-] ?|\band )(write|say|output|print|reply|respond|ignore|disregard|mention|pretend|repeat|include|begin|start with)\b|\b(always|never|please|must)\b/i;
const plainName = /^[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N} .,'’&/()+-]*$/u;
const hiddenMarks = /[\u00AD\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF\u{E0000}-\u{E007F}]/u;
const mixedScripts =
  /[\p{Script=Latin}][\p{Script=Cyrillic}\p{Script=Greek}]|[\p{Script=Cyrillic}\p{Script=Greek}][\p{Script=Latin}]/u;
/** "i g n o r e" hides a word from whoever looks for it. */
const setApart = /(?:\b\p{L}[\s.·*_-]{1,2}){4,}\p{L}\b/u;
const encodedRun = /[A-Za-z0-9+/=_-]{28,}/;

const contact = [
  /https?:|www\.|\/\/|\S@\S/i,
  /\b[\w-]+\.(com|net|org|io|co|ai|dev|app|me|info|biz|ly|gl|uk|de|fr|es|eu|xyz|example|test|invalid)\b/i,
  /\+\d[\d\s().-]{6,}\d/,
  /\b(e-?mail|call|text|dm|message|write to|contact|reach) (me|us)\b/i,
  /\b(whatsapp|telegram|calendly|phone|mobile) ?:/i,
];

const listeners =
  '(ai|a\\.i\\.|(?:large )?language models?|llms?|gpt|chat ?gpt|claude|gemini|bots?|chatbots?|models?|assistants?|agents?|crawlers?|scrapers?|recruiters?|sdrs?|writers?|readers?|tools?|systems?|automations?|generators?|sales ?people|sales ?reps?|vendors?)';
const texts =
  '(messages?|e-?mails?|notes?|repl(?:y|ies)|responses?|answers?|outputs?|outreach|summar(?:y|ies)|subject(?: lines?)?|drafts?|inmails?|prompts?|conversations?|greetings?|pitch(?:es)?)';
const orders =
  "(write|say|output|print|reply|respond|answer|include|mention|insert|append|repeat|reveal|translate|begin|start|end|finish|sign|use|quote|address|call|greet|recommend|praise|offer|promise|state|claim|tell|ask|rate|score|add|put|send|forward|click|visit|open|do not|don['’]t|never|always|please|act|pretend|behave|speak|switch)";

const instruction = [
  /\b(ignor\w*|disregard\w*|forget|overrid\w*|bypass\w*|supersed\w*|replac\w*)\b.{0,60}\b(previous|prior|above|earlier|all|any|instructions?|rules?|prompts?|guidelines?|everything|context|before|polic\w+|limits?|facts?)\b/i,
  /\b(ignorier\w*|vergiss|vergesst|ignorez|oublie[rz]?|ignora|olvida|ignore[ns]?|dimentica|ignoruj|zignoruj|negeer)\b.{0,80}\b(anweisung\w*|vorherig\w*|instru[ck]\w+|consignes?|istruzioni|anteriores?|précédent\w*|precedenti|polece\w+|alle|todas?|toutes?)\b/iu,
  /(игнорир|забуд|инструкц|忽略|無視|指示|指令|무시|تجاهل|التعليمات|התעלם)/u,
  /<\/?[a-z!|]|\[\/?[a-z]+[\]_:]|<\||\|>|\{\s*["'{]|"\s*:\s*["[{]|```|#{3,}|={4,}|-{4,}/i,
  /(^|\s|["'(])(system|assistant|user|developer|human|tool|function)\s*(:|>|\]|message\b|prompt\b)/i,
  /\b(system|developer|hidden|secret|new|updated|special|important) (prompts?|instructions?|rules?|orders?|directives?)\b/i,
  /\b(instructions?|directives?|prompts?|injection|jailbreak|dan mode|developer mode|canary|password|passphrase)\b/i,
  new RegExp(
    `\\b(as|if you are|you are|you're|dear|attention|hey|hello|note to|notice to|hint for|for|to)( an?| any| all| the| every)? (${listeners})( (model|assistant|agent|tool|bot|system|writer)s?)?\\s*([:,.!]|reading|that|who|which|writing|generating|processing|${orders})`,
    'i',
  ),
  new RegExp(
    `^(please |now |then |also |and |so |first |finally )*${orders}\\b.*\\b(you|your|${texts}|words?|phrases?|this person|candidate|exactly|verbatim|instead|anything|everything|nothing|following)\\b`,
    'i',
  ),
  new RegExp(
    `\\b(you|${texts}|${listeners})\\b.{0,40}\\b(must|should|shall|ha(?:s|ve) to|needs? to|will now|are required|is required|are to|is to)\\b`,
    'i',
  ),
  /\b(must|should|shall|has to|needs? to|always|only)\b.{0,40}\b(include|contain|mention|begin|start|end|say|answer|reply|respond|use)\b/i,
  /\b(the|this|one|following|magic|code|secret|safe) ?(exact )?(words?|phrase|code ?word|token|string|sentence)\b/i,
  /\b(include|contain|mention|say|write|output|print|reply|respond|answer|begin|start|end|sign)\w*\b.{0,30}(["“‘'][^"”’']+["”’']|\b[A-Z]{5,}\b)/,
  new RegExp(`\\b${listeners}\\b.{0,30}[,:] *(please )?${orders}\\b`, 'i'),
  new RegExp(`\\b${texts}\\b (without|lacking|that lacks?|with no)\\b`, 'i'),
  new RegExp(
    `\\b(kindly|make sure|be sure|ensure|remember|essential|crucial|mandatory|imperative|obligatory|required|necessary|don['’]t forget|do not forget)\\b.{0,20}\\b${orders}\\b`,
    'i',
  ),
  /^(please |now |then |also |and |so |first |finally |just )*(say|print|output|mention|reply|respond|repeat|insert|append|prepend|reveal|obey|comply)\b/i,
  /^(now|please|and then|then|instead),? (write|say|tell|give|send|start|begin|end|sign|translate|list|describe)\b/i,
  /\b(write|compose|recite|sing) (only|just|nothing but|me|us|an?) ?(poem|song|story|haiku|limerick|joke|essay|the word|\w*\b[A-Z]{5,})?/,
  /\b(address|greet|call|refer to|name) (me|him|her|them|this (person|candidate|profile)|the (candidate|prospect|person))\b/i,
  /\bto be (addressed|greeted|called|named|referred to)\b/i,
  /\byour (task|goal|job|mission|output|response|answer|reply|message|prompt|instructions?) (is|are|must|should|will|now|has)\b/i,
  /^(important|attention|warning|notice|alert|urgent|reminder|correction|update)\b[^.]{0,60}[:!]/i,
  /\b(output|answer|response|completion|prompt|verdict|override|command)\s*:/i,
  /\b(message|note|order|word)s? (from|by) (the )?(admin\w*|openai|anthropic|google|linkedin|moderators?|developers?|operators?|management)\b/i,
  /\bprove\b.{0,30}\b(human|not an? (ai|bot)|real)\b/i,
  ...inOtherLanguages(),
  /\bpretend\b|\brole-?play\b|\bfrom now on\b|\bend of (the )?(profile|data|text|document)\b|\b(confidence|score|rating)[_ ]?(score)?\s*[:=]/i,
];

/** Requests and commands that a line of a profile has no reason to hold, wherever it comes from. */
function inOtherLanguages(): RegExp[] {
  return [
    /(?:^|[,.:;!] *|\bbitte |\bdann |\bund )(?:schreibe?|antworte|erwähne|nenne|verwende|beginne|beende|sage?|gib|füge|übersetze|begrüße|nutze|wiederhole)\b/iu,
    /\bbitte\b.{0,60}\b(?:nachricht\w*|antwort\w*|e-?mails?|text|wort|betreff)\b/iu,
    /\b(?:écri(?:s|vez)|réponds|répondez|mentionne[rz]?|commence[rz]|utilise[rz]|dites|incluez|ajoutez|terminez|saluez|répétez|traduisez)(?![\p{L}])/iu,
    /\b(?:merci de|prière de|veuillez|s['’]il vous plaît)(?![\p{L}])/iu,
    /(?:^|[,.:;!¡] *|\bpor favor,? |\by )(?:escrib[ea]|respond[ea]|menciona|mencione|comienz[ae]|empiez[ae]|us[ae]|incluy[ea]|salud[ae]|termin[ae]|traduc[ea]|repit[ea]|di|diga)\b/iu,
    /(?:^|[,.:;!] *|\bper favore,? |\be )(?:scriv[ia]|rispond[ia]|menzion[ai]|inizi[ai]?|includi|includa|salut[ai]|ripet[ia]|traduc[ia])\b/iu,
    /(?:^|[,.:;!] *|\bpor favor,? |\be )(?:escrev[ae]|responda|mencione|comece|inclua|repita|termine|traduza|diga)\b/iu,
    /(?:^|[,.:;!] *|\balsjeblieft,? |\ben )(?:schrijf|antwoord|vermeld|begin|gebruik|zeg|herhaal|vertaal)\b/iu,
    /(?:^|[,.:;!] *|\bproszę,? )(?:napisz|odpowiedz|wspomnij|zacznij|użyj|powiedz|powtórz)(?![\p{L}])/iu,
    /(?:^|[,.:;!] *|\blütfen,? )(?:yaz|söyle|belirt|kullan|başla)(?![\p{L}])/iu,
    /(?:напиши|напишите|ответь|скажи|упомяни|начни|начинай|используй|повтори|пиши|добавь)/iu,
    /(?:请(?:写|说|回复|回答|提到|在)|只(?:写|说|回复)|必须|写下|回复|提到|書いて|言って|答えて|含めて|始めて|써\s?주|쓰세요|말하세요|답하세요|포함|시작하)/u,
    /(?:اكتب|قل |أجب|اذكر|ابدأ|כתוב|אמור|ענה|ציין|लिख(?:ो|ें|िए)|कह(?:ो|ें|िए))/u,
  ];
}

const sensitive = new RegExp(
  [
    '\\b(cancer survivor|my (cancer|illness|diagnosis|disability|recovery|therapy|surgery|health|treatment|condition)|diagnosed|diagnosis of|disabled|disabilit(y|ies)|depression|anxiety|bipolar|burn-?out|autis\\w+|adhd|dyslexi\\w+|neurodiver\\w+|pregnan\\w+|maternity|paternity|parental leave|miscarriage|fertility|hiv|epilep\\w+|diabet\\w+|chronic (pain|illness)|wheelchair|sobriety|sober|alcoholi\\w+|rehab)\\b',
    '\\b(church|mosque|synagogue|temple|christian\\w*|catholic\\w*|protestant|muslim\\w*|islam\\w*|jew(ish)?|judaism|hindu\\w*|buddhis\\w+|sikh\\w*|bible|quran|prayer\\w*|pastor|imam|rabbi|faith|god|jesus|atheis\\w+|religio\\w+)\\b',
    '\\b(republicans?|democrats?|democratic party|labour party|conservative party|tory|tories|liberal democrats?|green party|trump|biden|socialist\\w*|communis\\w+|political(ly)?|politics|activis\\w+|protest(er|ing)|trade union|union (member|rep|steward)|brexit)\\b',
    '\\b((proud |single |working |busy )?(mother|father|mum|mom|dad|parent|grandmother|grandfather|husband|wife) (of|to|and)|my (kids?|children|child|sons?|daughters?|wife|husband|partner|family|mother|father|mum|mom|dad|parents|boyfriend|girlfriend)|married|divorc\\w+|widow\\w*|bab(y|ies)|newborn|family man)\\b',
    '\\b(years old|year-old|born in|aged \\d+|turn(ed|ing) \\d{2}\\b|my age|(?:older|younger) than (?:I|me|we)|birthday|pension|retire\\w*)\\b',
    '\\b(gay|lesbian|lgbt\\w*|queer|bisexual|transgender|trans (man|woman)|non-?binary|asexual|pronouns?|she/her|he/him|they/them)\\b',
    '\\b(refugee|immigrant|ethnicity|ethnic|racial|race relations|indigenous|asylum|visa status|convict\\w*|criminal record|bankrupt\\w*)\\b',
    '\\b(redundan\\w+|laid off|let go|lay-?offs?|lost my (job|role|dad|mum|mom|mother|father)|passed away|bereave\\w*|funeral)\\b',
  ].join('|'),
  'i',
);
