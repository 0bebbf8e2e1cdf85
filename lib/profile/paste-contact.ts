import { parseLinkedinUrl } from '@/lib/profile/linkedin-url';

const EMAIL = /[\p{L}\d][\p{L}\d._%+-]{0,63}@[\p{L}\d-]{1,63}(?:\.[\p{L}\d-]{1,63}){1,4}/u;
const LABEL =
  /^(?:e-?mail|phone|mobile|tel|telephone|telefon|linkedin|website|web|profile|address|twitter|x|birthday|connected(?: since)?)(?: .{1,20})?:? +/i;
const ONLY_ADDRESS =
  /^(?:\S+@\S+|https?:\/\/\S+|www\.\S+|(?:\w+\.)?linkedin\.com\/\S+|\+?[\d\s()./-]{7,24})(?: \(\w{1,20}\))?$/i;

/** The first e-mail address and the first LinkedIn profile in the lines given. */
export function readContact(lines: string[]): { email: string | null; linkedinUrl: string | null } {
  let email: string | null = null;
  let linkedinUrl: string | null = null;
  for (const line of lines) {
    if (email === null && line.includes('@')) email = EMAIL.exec(line.slice(0, 2000))?.[0] ?? null;
    if (linkedinUrl === null && /linkedin\.com\//i.test(line)) linkedinUrl = findProfile(line);
  }
  return { email, linkedinUrl };
}

/** Whether a line holds addresses and numbers to reach somebody by, and nothing else. */
export function isContactLine(line: string): boolean {
  if (line.length > 200) return false;
  return line.split(/ [|•·] /).some((part) => ONLY_ADDRESS.test(part.replace(LABEL, '')));
}

function findProfile(line: string): string | null {
  for (const word of line.slice(0, 4000).split(' ')) {
    if (!/linkedin\.com\//i.test(word)) continue;
    const read = parseLinkedinUrl(word.replace(/^[("'<[]+|[)"'>\],.;]+$/g, ''));
    if (read.ok && read.url) return read.url;
  }
  return null;
}
