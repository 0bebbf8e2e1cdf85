import type { Examined } from '@/lib/craft/checks/subject';
import type { Check, Claim, CraftContext } from '@/lib/craft/schema';
import { findTells } from '@/lib/craft/tells';

/** Links, e-mail addresses and phone numbers: none in step 1, and none that is not the sender's. */
export function linksCheck({ content, ctx }: Pick<Examined, 'content' | 'ctx'>): Check {
  const id = 'links' as const;
  const found = (content.match(contact) ?? []).filter((link) => !isEmployer(link, ctx));
  const own = ctx.companyContext.toLowerCase();
  const foreign = found.find((link) => !own.includes(link.toLowerCase().replace(/^https?:\/\/|[/.,]$/g, '')));
  if (foreign)
    return { id, status: 'fail', label: 'Unknown link', message: `“${foreign}” is not in your context.` };
  if (found.length > 0 && ctx.step === 1) {
    return {
      id,
      status: 'warn',
      label: 'Link in the first message',
      message: `“${found[0]}” stands in a first message: keep links for later.`,
    };
  }
  if (found.length > 0) {
    return {
      id,
      status: 'pass',
      label: 'Own link',
      message: 'The link is one of yours, and this is not the first message.',
    };
  }
  return { id, status: 'pass', label: 'No links', message: 'No link, e-mail address or phone number.' };
}

/** A web or mail address, a bare domain, a domain with a path, a phone number. */
const contact = new RegExp(
  [
    String.raw`\bhttps?:\/\/[^\s)>\]]+`,
    String.raw`\bwww\.[^\s)>\]]+`,
    String.raw`\b[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}.-]{1,80}\.\p{L}{2,12}`,
    String.raw`\b[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){0,4}\.(?:com|net|org|io|ai|co|dev|app|eu|uk|de|no|se|fr|ly)\b(?:\/[^\s)>\]]*)?`,
    String.raw`\b[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){0,4}\.\p{L}{2,12}\/[^\s)>\]]+`,
    String.raw`(?:\+|\b0|\(0)\d[\d\s().-]{6,16}\d`,
    String.raw`\b\d{3}[-. ]\d{3}[-. ]\d{4}\b`,
  ].join('|'),
  'giu',
);

/** "Booking.com" is a name where the profile has it as an employer. */
function isEmployer(link: string, ctx: CraftContext): boolean {
  if (/[/@]|^\P{Lu}/u.test(link)) return false;
  return ctx.evidence.some(
    ({ section, text, context }) =>
      (section === 'experience' || section === 'headline') && `${text} ${context ?? ''}`.includes(link),
  );
}

export function tellsCheck({
  content,
  read,
  ctx,
  claims,
}: Pick<Examined, 'content' | 'read' | 'ctx' | 'claims'>): Check {
  const base = {
    id: 'tells' as const,
    source: 'Wikipedia: Signs of AI writing, and lists of worn sales phrases',
  };
  const found = findTells({
    content,
    read,
    channel: ctx.channel,
    directness: ctx.tone?.directness ?? 50,
  }).filter((tell) => tell.kind !== 'worn word' || !isTheirs(tell.text, claims));
  if (found.length === 0)
    return {
      ...base,
      status: 'pass',
      label: 'No worn phrases',
      message: 'No worn phrase and no mark of AI writing.',
    };
  const shown = found.slice(0, 3).map((tell) => `“${tell.text}” (${tell.kind})`);
  return {
    ...base,
    status: found.length > 2 ? 'fail' : 'warn',
    label: found.length === 1 ? `Worn: ${found[0]?.text}` : `${found.length} worn phrases`,
    message: `${found.length === 1 ? 'One worn phrase' : `${found.length} worn phrases`}: ${shown.join(', ')}.`,
  };
}

/** A worn word that is the reader's own, as in "Landscape Architect", is given back and not worn out by us. */
function isTheirs(word: string, claims: readonly Claim[]): boolean {
  return claims.some(
    ({ type, status, quote }) =>
      type === 'fact' && status === 'supported' && quote.toLowerCase().includes(word.toLowerCase()),
  );
}

/** What was left over from a template, from markup or from a model's talk about its answer. */
export function placeholderCheck({ subject, content }: Pick<Examined, 'subject' | 'content'>): Check {
  const id = 'placeholder' as const;
  const text = subject ? `${subject}\n${content}` : content;
  for (const [pattern, what] of leftovers) {
    const match = pattern.exec(text);
    if (match)
      return {
        id,
        status: 'fail',
        label: `Left over: ${match[0].trim().slice(0, 24)}`,
        message: `“${match[0].trim().slice(0, 60)}” is ${what}: replace it or take it out.`,
      };
  }
  return { id, status: 'pass', label: 'Nothing left over', message: 'No placeholder and no markup.' };
}

const leftovers: [RegExp, string][] = [
  [/\[[^\]\n]{1,40}\]/, 'a placeholder'],
  [/\{\{?[^}\n]{1,40}\}?\}/, 'a placeholder'],
  [/<[a-z_ /][^>\n]{0,40}>/i, 'a placeholder or markup'],
  [/%[A-Z_]{3,}%|\$\{|\b(?:FIRST|LAST)_?NAME\b|\bX{3,}\b/, 'a placeholder'],
  [/\b(?:Your|Company|Prospect|First|Last) Name\b|\blorem ipsum\b/, 'a placeholder'],
  [/\b(?:undefined|null|NaN)\b|\[object Object\]/, 'a program’s leftover'],
  [/\*\*[^*\n]{1,80}\*\*|__[^_\n]{1,80}__|```|^#{1,6} |^[ \t]*[-*•] /m, 'markup'],
  [
    /\bas an ai\b|\blanguage model\b|\bhere(?:'s| is) (?:a|the|your) (?:draft|message|note|e-?mail)\b|^[ \t]*(?:subject|betreff|message|note):/im,
    'talk about the message',
  ],
];
