import type { EvidenceSection } from '@/db/schema/values';

/** What a heading opens. `contact` holds addresses, `skip` what is about the reader or about other people. */
export type PasteSection = Exclude<EvidenceSection, 'headline' | 'location'> | 'contact' | 'skip';

/** Headings as LinkedIn and résumés write them, in English, German, French and Spanish. */
const HEADINGS: Record<PasteSection, string> = {
  about:
    'about|about me|summary|professional summary|executive summary|profile|personal profile|professional profile|objective|bio|info|über mich|zusammenfassung|profil|kurzprofil|infos|à propos|résumé|résumé professionnel|profil professionnel|acerca de|sobre mí|extracto|resumen|perfil|perfil profesional',
  experience:
    'experience|work experience|professional experience|relevant experience|employment|employment history|work history|career|career history|berufserfahrung|berufliche erfahrung|beruflicher werdegang|werdegang|erfahrung|expérience|expériences|expérience professionnelle|expériences professionnelles|parcours professionnel|experiencia|experiencia laboral|experiencia profesional',
  education:
    'education|education and training|academic background|ausbildung|bildung|bildungsweg|studium|formation|formations|études|educación|formación|formación académica|estudios',
  skill:
    'skills|top skills|key skills|core skills|technical skills|core competencies|competencies|skills & endorsements|skills and endorsements|expertise|kenntnisse|kenntnisse & fähigkeiten|fähigkeiten|top-kenntnisse|kompetenzen|compétences|principales compétences|aptitudes|aptitudes principales|principales aptitudes|conocimientos y aptitudes|habilidades|competencias',
  certification:
    'licenses & certifications|licenses and certifications|licences & certifications|certifications|certificates|licenses|licenses & certificates|bescheinigungen und zertifikate|bescheinigungen & zertifikate|lizenzen & zertifikate|lizenzen und zertifikate|zertifikate|zertifizierungen|licences et certifications|certificats|licencias y certificaciones|certificaciones',
  language: 'languages|sprachen|sprachkenntnisse|langues|idiomas',
  project: 'projects|personal projects|key projects|projekte|projets|proyectos',
  volunteering:
    'volunteering|volunteer experience|volunteer work|volunteering experience|ehrenamt|ehrenamtliches engagement|freiwilligenarbeit|bénévolat|expérience de bénévolat|expériences de bénévolat|voluntariado|experiencia de voluntariado',
  publication: 'publications|patents|publikationen|veröffentlichungen|patente|brevets|publicaciones|patentes',
  award:
    'honors & awards|honors and awards|honours & awards|honors-awards|honors|awards|awards & honors|achievements|auszeichnungen und preise|auszeichnungen & preise|auszeichnungen|prix et distinctions|distinctions|reconocimientos y premios|reconocimientos|premios',
  recommendation:
    'recommendations|received|recommendations received|references|empfehlungen|erhalten|recommandations|reçues|recomendaciones|recibidas',
  post: 'activity|posts|featured|recent posts|recent activity|articles|aktivitäten|aktivität|beiträge|im fokus|activité|posts récents|sélection|actividad|publicaciones recientes|destacado',
  interest:
    "interests|hobbies|hobbies & interests|causes|causes you care about|interessen|hobbys|centres d’intérêt|centres d'intérêt|intereses",
  other:
    'services|courses|organizations|organisations|test scores|additional information|notes|kurse|organisationen|cours|cursos|notizen',
  contact:
    'contact|contact info|contact information|contact details|kontakt|kontaktinfo|kontaktdaten|coordonnées|contactar|contacto|información de contacto',
  skip: 'highlights|analytics|suggested for you|resources|given|recommendations given|gegeben|données|profile language|public profile & url|people who can introduce you|mutual connections|in common|gemeinsamkeiten',
};

const SECTION_OF = new Map(
  Object.entries(HEADINGS).flatMap(([section, names]) =>
    names.split('|').map((name): [string, PasteSection] => [name, section as PasteSection]),
  ),
);

/** The section that a line opens, and what stands behind the heading on the same line ("Skills: SAP, WMS"). */
export function readHeading(line: string): { section: PasteSection; rest: string } | null {
  if (line.length > 2000) return null;
  const plain = line.replace(/^[#*•\s]+|[*:\s]+$/g, '').replace(/ \(\d+\)$/, '');
  const section = SECTION_OF.get(plain.toLowerCase());
  if (section) return { section, rest: '' };
  const [, name = '', rest = ''] = /^[#*\s]{0,8}([^:]{3,40}?)\*{0,2}: +(\S.*)$/.exec(line) ?? [];
  const inline = SECTION_OF.get(name.toLowerCase());
  return inline && inline !== 'contact' && inline !== 'skip' ? { section: inline, rest } : null;
}
