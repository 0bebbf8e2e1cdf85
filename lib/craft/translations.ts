import { fold } from '@/lib/craft/vocabulary';

/** The English words for a word of another language that names a title, a trade, a month or a place; else empty. */
export function inEnglish(word: string): readonly string[] {
  const bare = fold(word).replace(/-/g, '');
  const known = table.get(bare) ?? table.get(bare.replace(/(?:innen|in|en|n|e|s|a|o)$/, ''));
  if (known) return known;
  for (const [tail, english] of tails) {
    if (bare.length < tail.length + 3 || !bare.endsWith(tail)) continue;
    const head = bare.slice(0, -tail.length).replace(/s$/, '');
    return [...(table.get(head) ?? table.get(`${head}e`) ?? []), ...english];
  }
  return [];
}

/** True for English words of titles and institutions: without a translation they can be neither found nor missed. */
export function isTitleWord(lower: string): boolean {
  return titleWords.has(fold(lower).replace(/s$/, '')) || titleWords.has(fold(lower));
}

const table = new Map<string, readonly string[]>();

const trades = `
leiter leiterin leitung responsable jefe jefa responsabile chef cheffe encargado encargada: head manager lead leader
geschaftsfuhrer geschaftsfuhrerin geschaftsfuhrung gerant gerante: managing director general manager ceo
vorstand vorstandin: board member executive officer
vorsitzender vorsitzende president presidente presidenta: president chair chairman
direktor direktorin directeur directrice director directora direttore direttrice diretor diretora: director head
werkleiter werksleiter werkleiterin: plant manager head works
betriebsleiter: operations manager head
bereichsleiter abteilungsleiter: head department division manager
gruppenleiter teamleiter teamleiterin: team group lead leader head
projektleiter projektleiterin chefdeprojet: project manager lead
filialleiter marktleiter: branch store manager
pflegedienstleitung pflegedienstleiter: nursing director head care
stationsleitung stationsleiter: ward manager head nurse
schulleiter schulleiterin: headteacher principal head school
personalleiter personalleiterin: head hr human resources people manager director
finanzvorstand: cfo chief financial officer
stellvertretender stellvertretende adjoint adjointe: deputy assistant
gerente gestor gestora: manager
ingenieur ingenieurin ingenieure ingeniero ingeniera ingegnere engenheiro engenheira: engineer
entwickler entwicklerin developpeur developpeuse desarrollador desarrolladora sviluppatore programador: developer engineer
lehrer lehrerin enseignant enseignante professeur professeure maestro maestra profesor profesora insegnante: teacher professor
krankenschwester krankenpfleger pflegefachkraft infirmier infirmiere enfermero enfermera: nurse
arzt arztin medecin medico medica: doctor physician
forscher forscherin chercheur chercheuse investigador investigadora wissenschaftler wissenschaftlerin: researcher scientist
berater beraterin conseiller conseillere consultor consultora asesor: consultant adviser advisor
grunder grunderin fondateur fondatrice fundador fundadora fondatore: founder
mitgrunder cofondateur cofondatrice cofundador: co-founder cofounder founder
inhaber inhaberin proprietaire dueno duena: owner
einkaufer einkauferin acheteur acheteuse comprador: buyer purchaser
verkaufer verkauferin vendeur vendeuse vendedor: seller salesperson
buchhalter buchhalterin comptable contable: accountant
mitarbeiter mitarbeiterin: employee staff
vertrieb verkauf ventes ventas vendite vendas commercial comercial: sales commercial
einkauf achats compras acquisti: purchasing procurement buying
logistik logistique logistica: logistics
lager entrepot entrepots almacen magazzino: warehouse warehousing store storage
produktion fertigung production produccion produzione fabrication: production manufacturing
betrieb exploitation operaciones operations: operations
personal personalwesen rh recursoshumanos: hr human resources people personnel
finanzen finanz finances finanzas finance: finance financial
marketing: marketing
qualitat qualite calidad qualita: quality
entwicklung developpement desarrollo: development
forschung recherche investigacion: research
technik technique tecnica tecnico technischer technische: technology technical engineering
einrichtung: facility
instandhaltung wartung maintenance mantenimiento: maintenance
werk usine fabrica fabbrica stabilimento: plant factory works
stahlwerk acierie: steel mill plant works
stahl acier acero acciaio: steel
krankenhaus klinik klinikum hopital hospital ospedale: hospital clinic
schule ecole escuela scuola gymnasium lycee colegio: school college
universitat universite universidad universita universidade uni: university
hochschule fachhochschule: university applied sciences school
technische tu: technical university technology
stadt ville ciudad: city town
gemeinde mairie ayuntamiento: council municipality city
einkaufsleiter: head purchasing manager procurement
bachelor licence licenciatura: bachelor degree
diplom diplome: diploma degree
wirtschaft wirtschaftsinformatik: business economics information systems
betriebswirtschaft betriebswirtschaftslehre bwl: business administration
maschinenbau: mechanical engineering
informatik informatique informatica: computer science informatics
`;

const places = `
englisch anglais ingles inglese: english
deutsch allemand aleman tedesco: german
franzosisch francais frances francese: french
spanisch espagnol espanol spagnolo: spanish
januar janvier enero gennaio janeiro janner: january
februar fevrier febrero febbraio fevereiro feber: february
marz mars marzo marco: march
april avril abril aprile: april
mai mayo maggio maio: may
juni juin junio giugno junho: june
juli juillet julio luglio julho: july
august aout agosto: august
september septembre septiembre settembre setembro: september
oktober octobre octubre ottobre outubro: october
november novembre noviembre: november
dezember decembre diciembre dicembre dezembro: december
deutschland allemagne alemania germania alemanha: germany
osterreich autriche: austria
schweiz suisse suiza svizzera: switzerland
frankreich france francia franca: france
spanien espagne espana spagna espanha: spain
italien italie italia: italy
belgien belgique belgica: belgium
niederlande paysbas: netherlands holland
england angleterre inglaterra grossbritannien: england britain united kingdom uk
irland irlande: ireland
polen pologne polonia: poland
danemark dinamarca: denmark
schweden suede suecia: sweden
norwegen norvege: norway
europa europe: europe
asien asie: asia
amerika amerique: america
usa etatsunis eeuu: united states usa us
munchen: munich
koln: cologne
nurnberg: nuremberg
hannover: hanover
wien: vienna
genf geneve: geneva
zurich: zurich
basel bale: basel
mailand milano: milan
rom roma: rome
turin torino: turin
florenz firenze: florence
venedig venezia: venice
lissabon lisboa: lisbon
sevilla: seville
brussel bruxelles: brussels
antwerpen anvers: antwerp
londres londra: london
kopenhagen kobenhavn: copenhagen
prag: prague
warschau warszawa: warsaw
moskau: moscow
lyon: lyons
marseille: marseilles
strassburg: strasbourg
mainz mayence: mainz
bayern baviere: bavaria
sachsen: saxony
hessen: hesse
`;

for (const line of `${trades}\n${places}`.trim().split(/\n+/)) {
  const [from = '', to = ''] = line.split(':');
  for (const word of from.trim().split(/\s+/)) {
    table.set(word, [...(table.get(word) ?? []), ...to.trim().split(/\s+/)]);
  }
}

/** Ends of German compounds: "Lagerleiterin" is a warehouse manager. */
const tails: readonly (readonly [string, readonly string[]])[] = [
  ['leiterin', ['head', 'manager', 'lead', 'leader']],
  ['leiter', ['head', 'manager', 'lead', 'leader']],
  ['leitung', ['head', 'manager', 'management', 'lead']],
  ['entwickler', ['developer', 'engineer']],
  ['entwicklerin', ['developer', 'engineer']],
  ['ingenieur', ['engineer']],
  ['ingenieurin', ['engineer']],
  ['berater', ['consultant', 'adviser']],
  ['lehrer', ['teacher']],
  ['lehrerin', ['teacher']],
  ['direktor', ['director']],
  ['werk', ['plant', 'works', 'factory']],
  ['technik', ['technology', 'engineering']],
  ['universitat', ['university']],
];

const titleWords = new Set(
  trades
    .split('\n')
    .flatMap((line) => (line.split(':')[1] ?? '').trim().split(/\s+/))
    .concat(
      'of the and for senior junior chief vice officer executive associate assistant regional national global european group area country key account digital customer success supply chain store shift site field service safety environment legal counsel lawyer analyst architect designer editor planner coordinator specialist trainer controller treasurer auditor clerk technician operator supervisor foreman driver chef cook ward care nursing nurse therapist pharmacist midwife surgeon dean lecturer postdoc fellow scholar phd msc bsc ma ba mba institute academy college faculty business economics law medicine chemistry physics biology mathematics mechanical electrical civil chemical industrial computer science sciences administration management'.split(
        ' ',
      ),
    ),
);
