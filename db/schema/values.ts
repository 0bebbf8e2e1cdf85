/** The closed lists of the trade. The database's CHECKs and the zod schemas share them; this file imports nothing. */

/** Where a single message goes. */
export const messageChannels = ['connection_note', 'linkedin_message', 'inmail', 'email'] as const;
export type MessageChannel = (typeof messageChannels)[number];

/** What the user chooses for a whole sequence; `linkedin` is a connection note, then messages. */
export const sequenceChannels = ['linkedin', 'inmail', 'email'] as const;
export type SequenceChannel = (typeof sequenceChannels)[number];

export const triggerTypes = ['no_response', 'always_send', 'manual'] as const;
export type TriggerType = (typeof triggerTypes)[number];

export const sequenceStatuses = ['pending', 'generating', 'completed', 'failed'] as const;
export type SequenceStatus = (typeof sequenceStatuses)[number];

/** How the profile came in; `url` means that nothing but an address was given. */
export const profileSources = ['url', 'paste', 'pdf', 'json'] as const;
export type ProfileSource = (typeof profileSources)[number];

export const identityKinds = ['slug', 'member', 'sales_navigator', 'urn', 'email'] as const;
export type IdentityKind = (typeof identityKinds)[number];

/** The part of a profile that an evidence span was cut from. */
export const evidenceSections = [
  'headline',
  'about',
  'experience',
  'education',
  'skill',
  'certification',
  'language',
  'location',
  'post',
  'recommendation',
  'project',
  'volunteering',
  'publication',
  'award',
  'interest',
  'other',
] as const;
export type EvidenceSection = (typeof evidenceSections)[number];

/** What a step of the plan is built on. */
export const angles = ['observation', 'question', 'proof', 'resource', 'objection', 'close'] as const;
export type Angle = (typeof angles)[number];

export const claimTypes = ['fact', 'opinion', 'sender', 'question'] as const;
export type ClaimType = (typeof claimTypes)[number];

export const claimStatuses = ['supported', 'partly', 'unsupported', 'unchecked', 'vouched'] as const;
export type ClaimStatus = (typeof claimStatuses)[number];

export const checkIds = [
  'length',
  'grounding',
  'own_claims',
  'tone',
  'question',
  'ask',
  'opening',
  'links',
  'tells',
  'placeholder',
  'name',
  'repetition',
  'grade',
  'sentence',
] as const;
export type CheckId = (typeof checkIds)[number];

export const checkStatuses = ['pass', 'warn', 'fail'] as const;
export type CheckStatus = (typeof checkStatuses)[number];

export const providers = ['built-in', 'openai'] as const;
export type Provider = (typeof providers)[number];

export const generationTypes = [
  'profile_analysis',
  'message_generation',
  'repair',
  'rewrite',
  'variant',
  'connection_test',
] as const;
export type GenerationType = (typeof generationTypes)[number];

/** `started`: on its way. `refused`: kept back before it went out, since it would have passed the budget. */
export const generationStatuses = ['started', 'succeeded', 'failed', 'refused'] as const;
export type GenerationStatus = (typeof generationStatuses)[number];

/** Where a finished sequence stands on its way to the person. */
export const outreachStages = ['running', 'replied', 'stopped', 'finished'] as const;
export type OutreachStage = (typeof outreachStages)[number];

/** What keeps the next step from having a date: the invitation is open, or the step is sent when somebody decides. */
export const waits = ['acceptance', 'decision'] as const;
export type Wait = (typeof waits)[number];

/** What a person did with a sequence; each can be undone. */
export const moveKinds = [
  'sent',
  'accepted',
  'replied',
  'skipped',
  'snoozed',
  'stopped',
  'reopened',
] as const;
export type MoveKind = (typeof moveKinds)[number];

/** Where a version of a message came from. */
export const revisionSources = ['written', 'edited', 'rewritten', 'variant'] as const;
export type RevisionSource = (typeof revisionSources)[number];

/** What one version of a step tries that the others do not; remembered with what was sent. */
export const variantApproaches = ['as_written', 'shorter', 'other_fact'] as const;
export type VariantApproach = (typeof variantApproaches)[number];

export const interactionTypes = ['reply', 'call', 'meeting', 'email', 'linkedin', 'event', 'note'] as const;
export type InteractionType = (typeof interactionTypes)[number];

export const sentiments = ['positive', 'neutral', 'negative'] as const;
export type Sentiment = (typeof sentiments)[number];

export const outcomes = [
  'meeting',
  'interested',
  'later',
  'referred',
  'not_interested',
  'do_not_contact',
] as const;
export type Outcome = (typeof outcomes)[number];

/** What somebody is kept from being written to by: one address, a whole domain, or a LinkedIn key. */
export const suppressionKinds = ['email', 'domain', 'slug', 'member', 'sales_navigator', 'urn'] as const;
export type SuppressionKind = (typeof suppressionKinds)[number];

export const suppressionReasons = ['asked', 'erased'] as const;
export type SuppressionReason = (typeof suppressionReasons)[number];

export const draftStatuses = ['open', 'used', 'discarded'] as const;
export type DraftStatus = (typeof draftStatuses)[number];

/** What a limit on spending counts over; both begin in the workspace's time zone. */
export const budgetPeriods = ['day', 'month'] as const;
export type BudgetPeriod = (typeof budgetPeriods)[number];
