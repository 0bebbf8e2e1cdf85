import { stemmer } from 'stemmer';
import { synonyms } from '@/lib/craft/synonyms';

/** The stem that two forms of a word share: "took" and "taking" give the same, "Opened" and "opening" too. */
export function stem(word: string): string {
  const known = stems.get(word);
  if (known !== undefined) return known;
  const bare = fold(word).replace(/'s?$/, '');
  const made = stemmer(irregular.get(bare) ?? bare);
  if (stems.size < 20_000) stems.set(word, made);
  return made;
}

const stems = new Map<string, string>();

/** Lower case, straight apostrophes, no diacritics. */
export function fold(word: string): string {
  return word
    .toLowerCase()
    .replaceAll('’', "'")
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('ß', 'ss')
    .replaceAll('ø', 'o');
}

/** True for a word that states nothing by itself: function words, and words of talking about something. */
export function isLight(lower: string): boolean {
  return (
    light.has(lower) ||
    light.has(lower.replace(/'(?:s|re|ve|d|ll|m)$/, '')) ||
    (isInflected(lower) && lightStems().has(stem(lower)))
  );
}

/** Whether a word may be known by another form of it on a list: "trying" by "try", but no word for what happened. */
export function isInflected(lower: string): boolean {
  return /[a-z]{2}(?:ing|ed)$/.test(lower) && !isEvent(lower);
}

let stemsOfLight: ReadonlySet<string> | null = null;
function lightStems(): ReadonlySet<string> {
  stemsOfLight ??= new Set([...light].filter((word) => word.length > 2).map(stem));
  return stemsOfLight;
}

/** True for a word that every seller says of what is sold: it promises nothing that could be looked up. */
export function isOwnLight(lower: string): boolean {
  return ownLight.has(lower);
}

/** The groups of meaning that a word belongs to; two words of one group say the same of a fact. */
export function meanings(word: string): readonly string[] {
  return meaningsOfStem(stem(word));
}

export function meaningsOfStem(key: string): readonly string[] {
  return groupsByStem.get(key) ?? [];
}

/** True for a word that says what happened: it needs its like in the source. */
export function isEvent(word: string): boolean {
  return !places.test(word) && meanings(word).some((group) => eventGroups.has(group));
}

/** Nouns that name where or what, though they tell what happened there: at a university somebody studied. */
const places = /^(?:schools?|colleges?|universit(?:y|ies)|degrees?|services?|books?)$/;

function list(text: string): string[] {
  return text.trim().split(/[\s,]+/);
}

const light = new Set(
  list(`
  a an the this that these those such same other another each every either neither both all any some no none not only own
  i me my mine myself we us our ours ourselves you your yours yourself yourselves it its itself they them their theirs he him his she her hers one ones
  and or but nor so yet if whether unless because since while when where why how what which who whom whose than then as though although until till
  of in on at by for with from to into onto over under about across after before between through during against among around along within without up down out off per via plus near behind beyond toward towards upon amid
  am is are was were be been being do does did done doing have has had having can could may might must shall should will would ought cannot
  isn't aren't wasn't weren't don't doesn't didn't haven't hasn't hadn't can't couldn't won't wouldn't shouldn't
  there here now today still already just also too even ever never once again always often usually mostly most more much many few fewer less least lot lots very quite rather really well back away together
  yes please thanks thank hello hi hey dear sorry
  first last next new current currently former recently recent latest ago later soon early late earlier year years month months week weeks day days time times
  make makes made making take takes took taken taking get gets got getting give gives gave given go goes went gone going come comes came coming put puts keep keeps kept say says said saying tell tells told
  see sees saw seen know knows knew known think thinks thought mean means meant look looks looked like likes liked seem seems want wants need needs let lets try tries tried use uses used using
  write writes wrote written writing mention mentions mentioned note notes noted post posted posts share shared describe describes described call calls called put
  part way ways thing things kind sort bit line lines word words point points place side end start side fact facts role roles work works worked working job jobs spend spends spent
  good great nice big small long short high low full whole main sure clear true right able available likely
  about roughly around nearly almost approximately exactly some circa
  inside sit sits sat located based ex former milliseconds ms
  instead rather else otherwise however therefore thus
  little enough busy figures figure numbers number results result
  something anything nothing everything someone anyone everyone nobody everybody anybody somebody
  including include includes included based related
  read reading saw stood stands profile page background career day-to-day quickly simply directly especially particularly
  `),
);

const ownLight = new Set(
  list(`
  help helps helped helping offer offers offered provide provides provided support supports tool tools software service services product products platform solution app system
  client clients customer customers user users people team teams company companies lets let allow allows enable enables simple easy quick fast ready
  organisation organization business concern concerned deal deals specialise specialize specialises focus focuses know knows aim aims
  responsibility responsibilities duty task tasks speciality specialty
  happen happens exist hours hour built builds do does show shows showed
  `),
);

const irregular = new Map(
  list(`
  took:take taken:take ran:run led:lead grew:grow grown:grow built:build wrote:write written:write won:win sold:sell taught:teach spoke:speak spoken:speak
  began:begin begun:begin held:hold brought:bring came:come saw:see seen:see gave:give given:give went:go gone:go got:get found:find bought:buy left:leave
  met:meet rose:rise risen:rise fell:fall fallen:fall drove:drive driven:drive chose:choose chosen:choose spent:spend paid:pay made:make shrank:shrink
  lost:lose kept:keep stood:stand knew:know known:know thought:think told:tell said:say sent:send oversaw:oversee undertook:undertake became:become
  broke:break broken:break froze:freeze frozen:freeze wore:wear worn:wear threw:throw thrown:throw stole:steal stolen:steal caught:catch sought:seek fought:fight slept:sleep felt:feel dealt:deal hung:hang rang:ring sank:sink sat:sit shook:shake shone:shine swam:swim tore:tear torn:tear woke:wake hid:hide hidden:hide bore:bear fed:feed fled:flee flew:fly flown:fly forgot:forget forgave:forgive lent:lend lit:light laid:lay lay:lie rode:ride struck:strike swung:swing wound:wind bound:bind withdrew:withdraw
  studied:study studies:study children:child people:person men:man women:woman lives:life shelves:shelf analyses:analysis criteria:criterion
  co-founded:cofound co-founder:cofounder co-founders:cofounder cofounded:cofound data:datum media:medium
  `).map((pair): [string, string] => {
    const [form = '', base = ''] = pair.split(':');
    return [form, base];
  }),
);

/** Words that say the same of a fact. The first line of events is what somebody did or what happened. */
const events: Record<string, string> = {
  raise: 'raise raised funding fundraise financed financing',
  double: 'double doubled doubling twofold twice',
  triple: 'triple tripled tripling threefold',
  halve: 'halve halved halving',
  found:
    'founded founding founder cofound cofounder cofounding start started starting launch launched set-up established establish establishing began begin',
  promote: 'promote promoted promotion promoting',
  join: 'join joined joining start started',
  leave: 'leave left leaving resigned resign',
  win: 'win won winning award awarded awards earned received',
  lose: 'lose lost losing',
  lead: 'lead led leading leads run ran runs running head heads headed heading manage managed manages managing manager direct directed directing director oversee oversaw oversees overseeing supervise supervised supervising supervisor charge chief president chair chaired charge responsible answer answers own owns owned owning owner',
  grow: 'grow grew grown growing grows growth expand expanded expanding expansion scale scaled scaling increase increased increasing rise rose lift lifted boost boosted raised',
  cut: 'cut cuts cutting reduce reduced reducing reduction lower lowered lowering shrink shrank trim trimmed shorten shortened drop dropped dropping fall fell bring brought decrease decreased',
  open: 'open opened opening opens launch launched launching',
  close: 'close closed closing closure shut shutting',
  move: 'move moved moving migrate migrated migrating migration relocate relocated switch switched switching transition transitioned transfer transferred leaving',
  hire: 'hire hired hiring recruit recruited recruiting recruitment recruiter',
  fire: 'fired dismissed lay laid redundancy',
  build:
    'build built building builds create created creating develop developed developing development design designed designing designer set make made introduce introduced introducing introduction implement implemented implementing implementation rolled rollout deploy deployed deploying install installed launch launched developer engineer',
  buy: 'buy bought buying acquire acquired acquiring acquisition purchase purchased purchasing procure procured procurement',
  sell: 'sell sold selling sale sales divest divested',
  merge: 'merge merged merging merger',
  write: 'author authored publish published publishing publication book',
  teach:
    'teach taught teaching teaches teacher train trained training trainer coach coached coaching mentor mentored mentoring lecture lectured lecturer instruct instructed instructor tutor tutored',
  study:
    'study studied studying graduate graduated graduating graduation degree bachelor master diploma alumnus alumna alumni university college school',
  speak: 'speak spoke speaking speaker present presented presenting presentation talk talked keynote',
  negotiate: 'negotiate negotiated negotiating negotiation renegotiate renegotiated',
  certify:
    'certify certified certification certificate licence licensed license accredited qualified chartered',
  volunteer: 'volunteer volunteered volunteering',
  automate: 'automate automated automating automation',
  replace: 'replace replaced replacing replacement',
  retire: 'retire retired retiring retirement',
  fail: 'fail failed failing failure bankrupt',
  save: 'save saved saving savings',
  serve: 'serve served serving serves service',
  ship: 'ship shipped shipping deliver delivered delivering delivery',
  stop: 'stop stopped stopping end ended ending abolish abolished retire retired',
  invest: 'invest invested investing investment',
};

const things: Record<string, string> = {
  staff:
    'staff team teams people person employees employee colleagues crew headcount workforce person-strong',
  firm: 'firm company business organisation organization employer',
  site: 'site sites location locations',
  mail: 'e-mail email e-mails emails mail mails e-mailed emailed',
  client: 'client clients customer customers',
  shop: 'shop shops store stores',
  book: 'book books booked booking bookings reserve reserved',
  plant: 'plant plants factory factories',
  home: 'home remote remotely',
  live: 'live lives lived living based reside resides',
  month: 'monthly',
  week: 'weekly',
  day: 'daily',
  year: 'yearly annual annually',
  percent: 'percent percentage pct',
  speed: 'fast faster quick quicker speed',
  text: 'paper papers article articles publication publications',
  degree: 'bsc msc ba ma mba phd',
};

const eventGroups = new Set(Object.keys(events));

const groupsByStem = new Map<string, string[]>();
for (const [group, words] of Object.entries({ ...events, ...things, ...synonyms })) {
  for (const key of new Set(list(words).map(stem))) {
    groupsByStem.set(key, [...(groupsByStem.get(key) ?? []), group]);
  }
}
