import { mergeDraft, oneOf } from '@/components/form/merge-draft';
import type { ProfileSource, SequenceChannel } from '@/db/schema/values';
import { sequenceChannels } from '@/db/schema/values';
import type { ModelSettings } from '@/lib/ai/schema';
import type { Sender } from '@/lib/craft/schema';
import type { PersonBrief } from '@/lib/prospect/brief';
import type { Preset, Tone } from '@/lib/tone/schema';

export const goals = ['find_out', 'meeting', 'referral', 'own'] as const;
export const profileWays = ['paste', 'pdf', 'json'] as const satisfies readonly ProfileSource[];
export type ProfileWay = (typeof profileWays)[number];

/** What the server knows before anything is typed. */
export type ComposeDefaults = {
  presets: Preset[];
  companyContext: string;
  sender: Sender | null;
  solutions: { id: string; name: string }[];
  provider: Pick<ModelSettings, 'provider' | 'model'>;
};

/** All that the form holds; texts are never null, so that a cleared field stays cleared. */
export type ComposeValues = {
  url: string;
  profile: string;
  way: ProfileWay;
  /** A name that was typed over a guess or in place of none. */
  firstName: string;
  lastName: string;
  /** True once the person at the screen has said that the name is right. */
  nameConfirmed: boolean;
  /** Whom it was opened for, where it was opened from a person's page. */
  prospectId: string;
  tone: Tone;
  instructions: string;
  companyContext: string;
  senderName: string;
  senderTitle: string;
  senderCompany: string;
  solutionId: string;
  goal: (typeof goals)[number];
  goalWords: string;
  channel: SequenceChannel;
  sequenceLength: number;
  language: string;
};

const noPerson = {
  url: '',
  profile: '',
  way: 'paste',
  firstName: '',
  lastName: '',
  nameConfirmed: false,
  prospectId: '',
} as const;

export function initialValues(defaults: ComposeDefaults): ComposeValues {
  const { formality, warmth, directness } = defaults.presets[0] ?? {
    formality: 50,
    warmth: 50,
    directness: 50,
  };
  return {
    ...noPerson,
    tone: { formality, warmth, directness },
    instructions: defaults.presets[0]?.instructions ?? '',
    companyContext: defaults.companyContext,
    senderName: defaults.sender?.name ?? '',
    senderTitle: defaults.sender?.title ?? '',
    senderCompany: defaults.sender?.company ?? '',
    solutionId: '',
    goal: 'find_out',
    goalWords: '',
    channel: 'linkedin',
    sequenceLength: 5,
    language: '',
  };
}

/** What is about this person alone. */
export function personOf(values: ComposeValues) {
  const { url, profile, way, firstName, lastName, nameConfirmed, prospectId } = values;
  return { url, profile, way, firstName, lastName, nameConfirmed, prospectId } satisfies Record<
    keyof typeof noPerson,
    unknown
  >;
}

/** The same settings for a person whom we know. */
export const withPerson = (values: ComposeValues, person: PersonBrief): ComposeValues => ({
  ...values,
  url: person.url,
  profile: person.profile,
  way: person.way,
  firstName: person.name_is_sure ? person.first_name : '',
  lastName: person.name_is_sure ? person.last_name : '',
  nameConfirmed: person.name_is_sure,
  prospectId: person.prospect_id,
});

/** The same settings for another person. */
export const withoutPerson = (values: ComposeValues): ComposeValues => ({ ...values, ...noPerson });

/** What the form shows for a draft. */
export function fromDraft(initial: ComposeValues, draft: unknown): ComposeValues {
  const merged = mergeDraft(initial, draft);
  return {
    ...merged,
    way: oneOf(profileWays, merged.way, initial.way),
    goal: oneOf(goals, merged.goal, initial.goal),
    channel: oneOf(sequenceChannels, merged.channel, initial.channel),
    sequenceLength: Math.min(10, Math.max(1, Math.round(merged.sequenceLength))),
  };
}

/** What the server is asked for; empty texts are no answer and become null. */
export function toInput(values: ComposeValues, idempotencyKey: string) {
  const { tone, nameConfirmed, firstName, lastName } = values;
  const sender = {
    name: values.senderName.trim() || null,
    title: values.senderTitle.trim() || null,
    company: values.senderCompany.trim() || null,
  };
  const hasProfile = values.profile.trim() !== '';
  const goal = values.goal === 'own' ? values.goalWords.trim() || null : values.goal;
  return {
    prospectUrl: values.url.trim() || null,
    profile: hasProfile ? values.profile : null,
    profileSource: hasProfile ? values.way : null,
    name: nameConfirmed && firstName.trim() ? { first: firstName.trim(), last: lastName.trim() } : null,
    tov: { ...tone, instructions: values.instructions.trim() || null },
    companyContext: values.companyContext.trim(),
    solutionId: values.solutionId || null,
    goal,
    sender: sender.name || sender.title || sender.company ? sender : null,
    channel: values.channel,
    sequenceLength: values.sequenceLength,
    language: values.language || null,
    prospectId: values.prospectId || null,
    idempotencyKey,
  };
}

const fieldNames: Record<string, keyof ComposeValues> = {
  prospectUrl: 'url',
  profile: 'profile',
  name: 'firstName',
  'name.first': 'firstName',
  'name.last': 'lastName',
  'tov.instructions': 'instructions',
  companyContext: 'companyContext',
  'sender.name': 'senderName',
  'sender.title': 'senderTitle',
  'sender.company': 'senderCompany',
  solutionId: 'solutionId',
  goal: 'goalWords',
  channel: 'channel',
  sequenceLength: 'sequenceLength',
  language: 'language',
};

/** The server's sentences by the form's fields; what belongs to no field is left to the general message. */
export function fieldErrors(fields: Record<string, string> = {}): [keyof ComposeValues, string][] {
  return Object.entries(fields).flatMap(([path, sentence]): [keyof ComposeValues, string][] => {
    const name = fieldNames[path];
    return name ? [[name, sentence]] : [];
  });
}
