/** Lines from which on the page is about other people or about LinkedIn. */
const CUT =
  /^(?:people also viewed|more profiles for you|explore premium profiles|people you may know|people similar to .{1,80}|others named .{1,80}|other similar profiles|you might like|pages for you|explore more posts|explore collaborative add new skills with these courses|view .{1,60} full profile|linkedin corporation ?©.*|linkedin ©.*|about accessibility .*|promoted|ad options|weitere profile für sie|weitere profile entdecken|premium-profile entdecken|personen, die sie (?:vielleicht )?kennen(?: könnten)?|andere ansichten|wurde auch angesehen|das könnte ihnen gefallen|personen, die auch angesehen wurden|autres profils pour vous|plus de profils pour vous|découvrez les profils premium|personnes que vous pourriez connaître|autres pages consultées|vous aimerez peut-être|más perfiles para ti|descubre los perfiles premium|gente que podrías conocer|personas que quizá conozcas|otros perfiles vistos|quizá te guste)$/i;

/** Buttons, menus, tabs and counters of the page, each a whole line. */
const WORDS = new Set(
  `skip to main content|skip to search|skip to content|close jump menu|home|my network|jobs|messaging|notifications|me|for business|work|search|learning|advertise|post a job|premium|connect|message|more|follow|following|pending|save in sales navigator|view in sales navigator|view in recruiter|save to pdf|send profile in a message|report / block|about this profile|see contact info|open to|add profile section|enhance profile|edit|visit my website|visit website|book an appointment|background image|profile photo|cover photo|private to you|discover who's viewed your profile.|verified|add verification badge|get verified|open to work|show details|show more|show less|see more|see less|show credential|show publication|show project|show all|show translation|load more|see translation|… more|…more|…see more|... see more|...see more|like|comment|repost|send|share|copy|celebrate|support|love|insightful|funny|reply|hashtag|create a post|comments|images|videos|documents|articles|newsletter|events|all|industry knowledge|tools & technologies|interpersonal skills|other skills|top voices|companies|groups|newsletters|schools|activate to view larger image,|activate to view larger image|image preview|no alternative text description for this image|play video|your document is loading|edited|author|link|document|post|image|passed linkedin skill assessment|on-site|full-time|part-time|self-employed|freelance|contract|internship|vollzeit|teilzeit|temps plein|jornada completa|zum hauptinhalt springen|start|ihr netzwerk|nachrichten|mitteilungen|vernetzen|nachricht|mehr|folgen|mehr anzeigen|…mehr anzeigen|… mehr|passer au contenu principal|accueil|réseau|emplois|messagerie|se connecter|suivre|plus|voir plus|…voir plus|saltar al contenido principal|inicio|mi red|empleos|mensajes|notificaciones|conectar|mensaje|más|seguir|ver más|…ver más`.split(
    '|',
  ),
);

const PATTERNS = [
  /^(?:\d[\d.,]*\+?|over \d+) (?:connections?|followers?|profile views|post impressions|search appearances|kontakte|follower(?:innen)?|relations|abonnés|contactos|seguidores)(?: ?[·•].*)?$/i,
  /^\d+ notifications?(?: total)?(?: skip to main content.*)?$/i,
  /^(?:try|reactivate|retry) premium\b.{0,60}$/i,
  /^(?:[·•] ?)?(?:1st|2nd|3rd\+?|1er|2e|3e|[123]\.)(?: degree connection| und höher| et \+)?$/i,
  /^(?:she|he|they|ze|sie|er|elle|il|ella|él|any)\/(?:her|him|them|zir|ihr|ihm|elle|lui|ella|él|any|they)(?:\/\p{L}+)?$/iu,
  /^(?:show|see|view) (?:all|more) ?(?:\d[\d,.]*|posts|comments|images|videos|activity|of)?\b.{0,50}$/i,
  /^(?:alle|afficher les|mostrar (?:los|las|todos|todas)) ?\d.{0,60}$/i,
  /^.{0,120}\bmutual connections?\b.{0,60}$/i,
  /^.{0,120}\b(?:gemeinsame kontakte|relations en commun|contactos en común)\b.{0,60}$/i,
  /^(?:endorsed by|bestätigt von|recommandé par|validado por)\b.{0,160}$/i,
  /^\d+ (?:endorsements?|bestätigung(?:en)?|experiences? (?:across|at)\b.{0,120}|reactions?|comments?|reposts?|likes?|shares?|kommentare?|reaktionen|commentaires?|j’aime|recomendaciones|comentarios?)(?: ?[·•] ?\d+ .{1,30})?$/i,
  /^(?:.{1,80} and )?\d[\d,.]* others?(?: reacted)?$/i,
  /^(?:(?!(?:19|20)\d\d$)\d[\d,.]*|[·•|,.\-–—_+]+)$/,
  /^\d+ ?(?:s|m|h|d|w|mo|yr|std|tg|wo|mon|j|sem|mois)\.?(?: ?[·•] ?(?:edited|bearbeitet|modifié|editado))?(?: ?[·•])?$/i,
  /^.{1,80} (?:has no recent posts|hasn['’]t posted (?:yet|lately).?|has no recent activity)$/i,
  /^recent posts .{1,80} will be displayed here\.?$/i,
  /^(?:feed post number \d+|view .{1,80}['’]s .{1,40}|status is (?:online|offline|reachable))$/i,
  /^(?:[\p{Lu}\d&][^ ]{0,40} ){1,6}(?:logo|profile photo|profile picture|graphic link)$/u,
  /^page \d+ of \d+$/i,
  /^(?:seite \d+ von \d+|page \d+ sur \d+|página \d+ de \d+)$/i,
  /^(?:credential id|see credential)\b.{0,80}$/i,
  /^(?:open to work|open to|providing services|hiring)\b.{0,60}show details$/i,
];

/** The page's lines without what is not about the person; a blank line stays, as an empty string. */
export function dropNoise(lines: string[]): string[] {
  const end = lines.findIndex((line) => line.length <= 120 && CUT.test(line));
  const kept: string[] = [];
  let last: string | undefined;
  for (const raw of end === -1 ? lines : lines.slice(0, end)) {
    const line = stripTails(raw);
    if (raw !== '' && (line === '' || isNoise(line))) continue;
    // LinkedIn shows each line twice: once for the eye and once for screen readers.
    if (line !== '' && line === last) continue;
    if (line !== '') last = line;
    if (line !== '' || kept.at(-1) !== '') kept.push(line);
  }
  return kept;
}

function isNoise(line: string): boolean {
  if (line.length > 250) return false;
  return WORDS.has(line.toLowerCase()) || PATTERNS.some((pattern) => pattern.test(line));
}

/** Takes off what the page hangs behind a text: "…see more", "· Contact info", "· 2nd". */
function stripTails(line: string): string {
  const tail = line.slice(-60);
  const plain = tail
    .replace(
      / ?(?:…|\.\.\.) ?(?:see more|show more|more|mehr anzeigen|mehr|voir plus|plus|ver más|más)$/i,
      '',
    )
    .replace(/ ?[·•] ?(?:contact info|kontaktinfo|coordonnées|información de contacto)$/i, '')
    .replace(/ ?[·•] ?(?:1st|2nd|3rd\+?)(?: degree connection)?$/i, '');
  return line.slice(0, line.length - tail.length) + plain;
}
