/** Whose words follow: a post or a comment of the person, or something of others that was liked or passed on. */
const OWN =
  /^.{1,100} (?:posted this|commented on (?:this|a post|.{1,60}['’]s post)|replied to .{1,60}|shared this|hat dies gepostet|a publié ceci|ha publicado esto)(?: ?[·•].{0,20})?$/i;
const OTHERS =
  /^.{1,100} (?:reposted this|likes? this|liked this|loves? this|celebrates? this|supports? this|finds? this (?:insightful|funny)|reacted to this|gefällt das|aime ceci|recomienda esto|hat dies (?:direkt )?geteilt|a republié ceci)(?: ?[·•].{0,20})?$/i;
/** The head that LinkedIn puts over each post: when, and what the author said to be. */
const HEAD =
  /^(?:[·•] ?)?(?:\d+ ?(?:s|m|h|d|w|mo|yr|tg|wo|mon|sem)\.?|edited|you|author|1st|2nd|3rd\+?)(?: ?[·•].{0,40})?$/i;

/** The person's own posts, a paragraph a line. */
export function readPosts(lines: string[]): string[] {
  let isOwn = true;
  return lines.filter((line) => {
    if (OTHERS.test(line.slice(0, 200))) isOwn = false;
    else if (OWN.test(line.slice(0, 200))) isOwn = true;
    else return isOwn && !HEAD.test(line) && !/^(?:#\S+ ?)+$/.test(line);
    return false;
  });
}
