import { hasTitleWord, splitAt } from '@/lib/profile/headline';
import { looksLikeName } from '@/lib/profile/name';
import { isContactLine } from '@/lib/profile/paste-contact';
import { looksLikePlace } from '@/lib/profile/place';

/** What stands above the first heading. `about` is prose about a person who was named, `rest` everything else. */
export type Top = {
  nameLine: string | null;
  headline: string | null;
  location: string | null;
  title: string | null;
  company: string | null;
  about: string[];
  rest: string[];
};

const LABELS: Record<string, 'nameLine' | 'headline' | 'location' | 'title' | 'company'> = {
  name: 'nameLine',
  'full name': 'nameLine',
  headline: 'headline',
  title: 'title',
  'job title': 'title',
  position: 'title',
  role: 'title',
  company: 'company',
  employer: 'company',
  organization: 'company',
  organisation: 'company',
  location: 'location',
  city: 'location',
  based: 'location',
  'based in': 'location',
};
const LONGEST_HEADLINE = 300;

export function readTop(lines: string[], hasSections: boolean): Top {
  const top: Top = {
    nameLine: null,
    headline: null,
    location: null,
    title: null,
    company: null,
    about: [],
    rest: [],
  };
  const left = takeLabels(lines.filter(Boolean), top);
  if (top.nameLine === null) takeName(left, top);
  takeAddresses(left, top);
  if (top.headline === null) takeHeadline(left, top, hasSections);
  const place = top.location === null ? left.findIndex((line) => looksLikePlace(line)) : -1;
  if (place !== -1) top.location = left.splice(place, 1)[0] ?? null;
  if (hasSections || top.nameLine === null) top.rest = left;
  else top.about = left;
  return top;
}

/** "Name: Ruth Adeyemi-Cole", "Company: Brannock Foods". */
function takeLabels(lines: string[], top: Top): string[] {
  return lines.filter((line) => {
    const [, label = '', value = ''] = /^([a-z ]{3,14}): +(.{1,300})$/i.exec(line) ?? [];
    const key = label.toLowerCase();
    const field = Object.hasOwn(LABELS, key) ? LABELS[key] : undefined;
    if (!field || top[field] !== null) return true;
    top[field] = value;
    return false;
  });
}

/** The first line, or the first part of "Ruth Adeyemi-Cole - Director - Brannock Foods | LinkedIn". */
function takeName(left: string[], top: Top): void {
  const [first = '', second] = left;
  if (looksLikeName(first) && !looksLikePlace(first)) {
    top.nameLine = first;
    left.shift();
    return;
  }
  const [name = '', ...others] = first
    .slice(0, 400)
    .replace(/ \| LinkedIn$/i, '')
    .split(/ [-–—|·•] /);
  const rest = others.join(' - ');
  if (first.length > 400 || !looksLikeName(name) || !hasTitleWord(rest)) return;
  top.nameLine = name;
  left.shift();
  if (rest && rest !== second && !/[.!?]$/.test(rest)) left.unshift(rest);
  else if (rest) left.unshift(first);
}

function takeAddresses(left: string[], top: Top): void {
  for (let index = left.length - 1; index >= 0; index -= 1) {
    const line = left[index] ?? '';
    if (!isContactLine(line)) continue;
    top.location ??= line.split(/ [|•·] /).find((part) => looksLikePlace(part)) ?? null;
    left.splice(index, 1);
  }
}

function takeHeadline(left: string[], top: Top, hasSections: boolean): void {
  const index = left.findIndex((line) => !looksLikePlace(line));
  const line = left[index];
  if (line === undefined || line.length > LONGEST_HEADLINE || index > 1) return;
  const isSentence = /[.!?;:]$/.test(line) && !/\b(?:Inc|Ltd|Co|Corp)\.$/.test(line);
  const saysTitle = hasTitleWord(line) && (splitAt(line) !== null || / [|•·] /.test(line));
  const fits = top.nameLine !== null || (hasSections ? hasTitleWord(line) : saysTitle);
  if (isSentence || !fits) return;
  top.headline = line;
  left.splice(index, 1);
}
