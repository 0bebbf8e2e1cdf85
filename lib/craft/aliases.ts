import { fold } from '@/lib/craft/vocabulary';

/** The words that a short form stands for, folded; empty when it is none. "VP" gives vice and president. */
export function expandAlias(word: string): readonly string[] {
  return aliases.get(fold(word).replaceAll('.', '')) ?? [];
}

/** Words before a title that change the rank: a vice president is no president. */
export const rankWords = new Set([
  'vice',
  'deputy',
  'assistant',
  'associate',
  'junior',
  'acting',
  'interim',
  'former',
  'ex',
  'sub',
  'trainee',
  'aspiring',
]);

/** Nouns that name a rank; with a rank word before them they are another rank. */
export const rankNouns = new Set([
  'president',
  'director',
  'manager',
  'head',
  'chair',
  'principal',
  'partner',
  'officer',
  'professor',
  'engineer',
  'editor',
  'vp',
  'dean',
]);

const aliases = new Map<string, readonly string[]>(
  Object.entries({
    vp: 'vice president',
    svp: 'senior vice president',
    evp: 'executive vice president',
    avp: 'assistant vice president',
    ceo: 'chief executive officer',
    cfo: 'chief financial officer',
    coo: 'chief operating officer',
    cto: 'chief technology officer',
    cmo: 'chief marketing officer',
    cro: 'chief revenue officer',
    cio: 'chief information officer',
    ciso: 'chief information security officer',
    chro: 'chief human resources officer',
    cpo: 'chief product officer',
    cco: 'chief commercial officer',
    md: 'managing director',
    gm: 'general manager',
    hr: 'human resources',
    ops: 'operations',
    dir: 'director',
    mgr: 'manager',
    sr: 'senior',
    snr: 'senior',
    jr: 'junior',
    asst: 'assistant',
    eng: 'engineering',
    exec: 'executive',
    qa: 'quality assurance',
    'r&d': 'research development',
    rd: 'research development',
    it: 'information technology',
    uk: 'united kingdom',
    us: 'united states',
    usa: 'united states america',
    uae: 'united arab emirates',
    eu: 'european union',
    nyc: 'new york city',
    headteacher: 'head teacher',
    headmaster: 'head teacher',
    headmistress: 'head teacher',
    uni: 'university',
    univ: 'university',
    dept: 'department',
    intl: 'international',
    mfg: 'manufacturing',
    tech: 'technology',
    biz: 'business',
    dev: 'developer',
    grads: 'graduates',
    phd: 'doctor philosophy',
    mba: 'master business administration',
    bsc: 'bachelor science',
    msc: 'master science',
    ba: 'bachelor arts',
    ma: 'master arts',
    rn: 'registered nurse',
    pm: 'product manager',
    kpi: 'key performance indicator',
    erp: 'enterprise resource planning',
    crm: 'customer relationship management',
    ae: 'account executive',
    sdr: 'sales development representative',
    bdr: 'business development representative',
    csm: 'customer success manager',
    cs: 'customer success',
    fd: 'finance director',
    hod: 'head department',
    ed: 'emergency department',
    er: 'emergency room',
    gp: 'general practitioner',
    nhs: 'national health service',
    emea: 'europe middle east africa',
    apac: 'asia pacific',
    dach: 'germany austria switzerland',
    ai: 'artificial intelligence',
    ml: 'machine learning',
    bi: 'business intelligence',
    ux: 'user experience',
    saas: 'software service',
    ehs: 'environment health safety',
    hse: 'health safety environment',
    wms: 'warehouse management system',
    tms: 'transport management system',
    mes: 'manufacturing execution system',
    jan: 'january',
    feb: 'february',
    mar: 'march',
    apr: 'april',
    jun: 'june',
    jul: 'july',
    aug: 'august',
    sep: 'september',
    sept: 'september',
    oct: 'october',
    nov: 'november',
    dec: 'december',
  }).map(([short, long]): [string, readonly string[]] => [short, long.split(' ')]),
);

/** Nicknames and the names they stand for, both ways. */
export function sameFirstName(a: string, b: string): boolean {
  const [x, y] = [fold(a), fold(b)];
  if (x === y || x.split('-')[0] === y || y.split('-')[0] === x) return true;
  return nicknames.some((group) => group.includes(x) && group.includes(y));
}

const nicknames = `
alexander alexandra alex sasha sandy xander|andrew andy drew|anthony tony|barbara barb|benjamin ben|catherine katherine kathryn kate katie cathy kathy|charles charlie chuck
christopher chris kit|christina christine chris tina|daniel dan danny|david dave|deborah debbie deb|edward ed eddie ted|elizabeth liz beth lizzie eliza betty|eric erik
frances francis fran frank|frederick fred freddie|gregory greg|isabella isabel bella|jacob jake|james jim jimmy jamie|jennifer jen jenny|jessica jess jessie|jonathan jon jonny
john jack johnny|joseph joe joey|joshua josh|judith judy|kenneth ken kenny|kimberly kim|lawrence larry|margaret maggie meg peggy|matthew matt|michael mike mick
nathaniel nathan nate|nicholas nick|olivia liv|pamela pam|patricia pat trish|patrick pat paddy|peter pete|philip phillip phil|rebecca becky becca|richard rich rick dick
robert rob bob bobby|ronald ron|samuel samantha sam|sebastian seb|stephen steven steve|susan sue susie|theodore theo ted|thomas tom tommy|timothy tim|victoria vicky tori
vincent vince|walter walt|william will bill billy liam|zachary zach zack|abigail abby|gabriel gabriela gabe|maximilian max|natalie nat|oliver ollie|suzanne sue|douglas doug|donald don|gerald gerry jerry|jeffrey geoffrey jeff geoff|raymond ray|valentina val`
  .trim()
  .split(/[|\n]/)
  .map((group) => group.trim().split(' '));
