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

export const generationTypes = ['profile_analysis', 'message_generation', 'repair'] as const;
export type GenerationType = (typeof generationTypes)[number];

/** `started` stays on a row only when the process died during the call. */
export const generationStatuses = ['started', 'succeeded', 'failed'] as const;
export type GenerationStatus = (typeof generationStatuses)[number];
