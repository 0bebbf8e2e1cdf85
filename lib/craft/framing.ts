import { fold, isInflected, stem } from '@/lib/craft/vocabulary';

/**
 * Whether a word only frames what is said: it judges, hedges, or talks about talking, and states nothing of a person that
 * could be looked up. Adverbs and adjectives of judgement are told by their endings.
 */
export function isFraming(lower: string): boolean {
  const bare = fold(lower).replace(/'(?:s|re|ve|d|ll|m)?$/, '');
  return (
    framing.has(bare) ||
    judging.test(bare) ||
    (isInflected(bare) && framingStems().has(stem(bare))) ||
    (bare.includes('-') && bare.split('-').every(isFramingPart))
  );
}

let stemsOfFraming: ReadonlySet<string> | null = null;
function framingStems(): ReadonlySet<string> {
  stemsOfFraming ??= new Set([...framing].map(stem));
  return stemsOfFraming;
}

const isFramingPart = (part: string) => part === '' || framing.has(part);

const judging = /(?:[a-z]{3}ly|[a-z]{3}ful|[a-z]{4}less|[a-z]{3}able|[a-z]{3}ible|worthy)$/;

const framing = new Set(
  `
  strong weak rare common usual unusual odd strange curious interesting striking serious solid steady fine fair decent nice neat clever smart bright wise
  brave bold calm quiet hard tough easy simple plain heavy painful messy tricky awkward difficult complex complicated demanding hectic tight tense
  huge massive enormous vast tiny sizeable giant modest large larger largest smaller smallest bigger biggest better best worse worst stronger harder hardest harsh easier longer longest shorter
  fast faster quick quicker slow slower deep deeper wide broad close closer nearer perfect ideal proper true false wrong honest open frank direct
  real genuine actual proud glad happy sad sorry grateful thankful pleased keen eager kind warm patient fond welcome thoughtful considered well-deserved deserved deserve deserves
  amazing awesome great brilliant superb excellent fantastic wonderful outstanding exciting inspiring impressive impressed encouraging promising refreshing surprising surprised admirable tremendous incredible
  unique special specific particular certain different differs differ difference similar familiar equal alike single sole entire overall total
  important key central crucial vital essential major minor main core basic typical normal natural obvious relevant
  ambitious dramatic drastic consistent constant endless relentless rapid gradual sudden
  imagine imagines imagined guess guesses suppose suspect assume bet expect expects expected wonder wonders wondering wondered believe believes doubt doubts fear fears worry worries worried worrying
  remember remembers recall forget learn learns learned learnt learning understand understands understood understanding realise realize notice noticed noticing hear hears heard hearing listen ask asks asked asking answer answers answered explain explains explained
  feel feels felt feeling sound sounds sounded appear appears care cares enjoy enjoys enjoyed love loves loved hope hopes hoped hoping wish wishes prefer dread dreads admire admires appreciate appreciates respect celebrate
  talk talks talked talking speak chat discuss comment agree agrees disagree suggest suggests remind reminds stand stands stood stick sticks stuck strike strikes
  help helps helped helping support supports matter matters belong happen happens happened happening occur remain remains stay stays stayed staying start starts begin begins end ends finish follow follows leave leaves follow-up
  turn turns turned change changes changed changing shift pay pays cost costs spare earn need needs needed require requires call calls allow allows let lets enable enables handle handles deal deals cope juggle juggles juggling face faces facing carry carries carrying hold holds holding handed hand
  bring brings bringing show shows showed shown showing find finds found finding think thought catch catches caught fit fits fitting suit suits touch touches reach reaches reached reaching hit hits ring rings
  manage managed achieve achieved achieving achievement accomplish accomplished pull pulled succeed get
  idea ideas thought thoughts question questions reason reasons story stories example examples detail details case cases point points moment moments matter news word note step steps leap jump drop swing effort efforts task tasks result results outcome achievement feat success progress impact effect difference
  challenge challenges problem problems issue issues pressure pain trouble headache burden load strain hurdle obstacle risk nightmare puzzle juggling act balance mix
  attention focus patience courage skill care effort persuasion persuading planning thinking work planet world place spot corner room deal bunch plenty handful couple dozens bit piece half-way scale size stretch span range gap sum money time-consuming
  experience expertise knowledge background career path journey route road approach way method practice habit view views opinion perspective angle lesson lessons
  person people somebody folks everyone peer peers others reader colleague colleagues hands eyes head mind heart name ground floor shoes
  according account accounts track record history past present future beginning start finish top bottom middle front heart
  today tonight yesterday tomorrow weekend autumn winter spring summer season quarter decade nowadays meanwhile overnight era moment
  accurate appropriate approach approaches appreciated arrange arrangement brief calm concern concerned concerning conclude conclusion consider considers consideration convenient cool courteous credit decide decided decision decisive depend depends discuss discussion disposal
  drawback excuse factor fancy fun gain generous glimpse guide guess happily hurry improve improvement indicate instinct interest interested interests joy keenly maintain maintained manner means mention mentioned merit minded misread mistaken names nerve objective objectives occur occurred okay option options outset overlook overlooked
  pace phrase pleasure position pretty principal priority priorities purpose rare regard regards regarding relief rely respond response return reward rush satisfactory seldom send sense signal sorted stake stage street sufficient suggestion surprise swap telling temptation trick truth unless upside whenever wisdom wished wishing worthy writing wrote
  ever since while whilst upon besides despite except throughout beyond alongside amid versus beside opposite
  yet perhaps maybe indeed certainly probably actually honestly clearly simply definitely surely obviously apparently straight forward ahead apart aside alone altogether anyway somehow somewhere somewhat anywhere everywhere
  second third fourth fifth double twice thrice once zero minus plus equal
  choice choices headline paragraph page visit visiting plate smile
  worth worthwhile due thanks fellow subject topic area field aspect piece post article read reads message line
  mean means meant turns comes counts count counted adds add added saves takes gives shows says speaks tells proves prove makes stands runs
  such same own whole entire every each several numerous multiple various countless
  number numbers figure figures amount share ratio rate level levels degree average total
  thing things stuff something anything everything whatever whichever whoever
  congratulations congrats compliments kudos hat hats
  `
    .trim()
    .split(/\s+/),
);
