import type { Prospect } from '@/db/schema';

/** What a merged person's record says, in the order in which it is shown. */
export const mergeFields = [
  'name',
  'headline',
  'title',
  'company',
  'email',
  'location',
  'linkedinUrl',
  'profile',
] as const;
export type MergeField = (typeof mergeFields)[number];

export type MergePlan = {
  /** What the one who stays gets, because nothing stood there, or only a guess. */
  filled: { field: MergeField; value: string }[];
  /** What differs: the first stays, the second goes. */
  lost: { field: MergeField; kept: string; lost: string }[];
  /** The columns of the one who stays, after the merge. */
  columns: Partial<Prospect>;
};

export type MergePerson = Pick<
  Prospect,
  | 'firstName'
  | 'middleInitial'
  | 'lastName'
  | 'fullName'
  | 'nameIsGuess'
  | 'headline'
  | 'title'
  | 'company'
  | 'email'
  | 'location'
  | 'linkedinUrl'
  | 'profileSource'
  | 'profileData'
  | 'analyzedAt'
  | 'tags'
  | 'isActive'
  | 'doNotContact'
  | 'createdAt'
>;

/** What becomes of two records that are one person's. Nothing is lost but what differs. */
export function planMerge(stays: MergePerson, goes: MergePerson): MergePlan {
  const plan: MergePlan = { filled: [], lost: [], columns: {} };
  decideName(plan, stays, goes);
  for (const field of ['headline', 'title', 'company', 'email', 'location', 'linkedinUrl'] as const)
    decide(plan, field, { kept: stays[field], other: goes[field] });
  decideProfile(plan, stays, goes);
  Object.assign(plan.columns, {
    tags: [...new Set([...stays.tags, ...goes.tags])],
    isActive: stays.isActive || goes.isActive,
    doNotContact: stays.doNotContact || goes.doNotContact,
    createdAt: new Date(Math.min(+stays.createdAt, +goes.createdAt)),
  });
  return plan;
}

type Text = Exclude<MergeField, 'name' | 'profile'>;

function decide(
  plan: MergePlan,
  field: Text,
  { kept, other }: { kept: string | null; other: string | null },
) {
  if (!other || other === kept) return;
  if (kept) plan.lost.push({ field, kept, lost: other });
  else {
    plan.filled.push({ field, value: other });
    plan.columns[field] = other;
  }
}

/** A name is taken whole, and one that somebody gave outranks one that was read off an address. */
function decideName(plan: MergePlan, stays: MergePerson, goes: MergePerson) {
  if (!goes.fullName) return;
  const { firstName, middleInitial, lastName, nameIsGuess } = goes;
  if (!stays.fullName || (stays.nameIsGuess && !goes.nameIsGuess)) {
    if (stays.fullName !== goes.fullName) plan.filled.push({ field: 'name', value: goes.fullName });
    Object.assign(plan.columns, { firstName, middleInitial, lastName, nameIsGuess });
  } else if (stays.fullName !== goes.fullName) {
    plan.lost.push({ field: 'name', kept: stays.fullName, lost: goes.fullName });
  }
}

const day = new Intl.DateTimeFormat('en-GB', {
  ...{ day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' },
});

/** The profile that was read last stays: it is the one that is still true. */
function decideProfile(plan: MergePlan, stays: MergePerson, goes: MergePerson) {
  const [mine, theirs] = [stays.profileData, goes.profileData];
  if (!theirs?.spans.length || theirs.text === mine?.text) return;
  const has = mine && mine.spans.length > 0;
  const takes = !has || theirs.readAt > mine.readAt;
  if (takes)
    Object.assign(plan.columns, {
      profileData: theirs,
      profileSource: goes.profileSource,
      analyzedAt: goes.analyzedAt,
    });
  const words = (profile: NonNullable<Prospect['profileData']>) =>
    `${profile.spans.length} ${profile.spans.length === 1 ? 'fact' : 'facts'}, read ${day.format(new Date(profile.readAt))}`;
  if (!has) plan.filled.push({ field: 'profile', value: words(theirs) });
  else
    plan.lost.push({
      field: 'profile',
      kept: words(takes ? theirs : mine),
      lost: words(takes ? mine : theirs),
    });
}
