import { mergeDraft, oneOf } from '@/components/form/merge-draft';
import { type MessageChannel, messageChannels } from '@/db/schema/values';
import { PROFILE_MAX_CHARACTERS } from '@/lib/profile/schema';
import type { Preset, Tone } from '@/lib/tone/schema';

/** What the server knows before anything is typed. */
export type CheckDefaults = { presets: Preset[]; companyContext: string };

export type CheckValues = {
  text: string;
  channel: MessageChannel;
  profile: string;
  firstName: string;
  companyContext: string;
  /** Whether the tone is held against the dials. */
  aimed: boolean;
  tone: Tone;
};

/** The body of `POST /api/check`. */
export type CheckAsked = {
  text: string;
  channel: MessageChannel;
  profile?: string;
  first_name?: string;
  company_context?: string;
  tov_config?: Tone;
};

export function initialCheck({ presets, companyContext }: CheckDefaults): CheckValues {
  const { formality, warmth, directness } = presets[0] ?? { formality: 50, warmth: 50, directness: 50 };
  return {
    text: '',
    channel: 'linkedin_message',
    profile: '',
    firstName: '',
    companyContext,
    aimed: false,
    tone: { formality, warmth, directness },
  };
}

/** What the form shows for a draft. */
export function fromDraft(initial: CheckValues, draft: unknown): CheckValues {
  const merged = mergeDraft(initial, draft);
  return { ...merged, channel: oneOf(messageChannels, merged.channel, initial.channel) };
}

/** What the server is asked; null while there is nothing to judge, or too much of it. */
export function toAsked(values: CheckValues): CheckAsked | null {
  if (values.text.trim() === '' || Object.keys(tooLong(values)).length > 0) return null;
  return {
    text: values.text,
    channel: values.channel,
    profile: values.profile.trim() ? values.profile : undefined,
    first_name: values.firstName.trim() || undefined,
    company_context: values.companyContext.trim() || undefined,
    tov_config: values.aimed ? apiDials(values.tone) : undefined,
  };
}

/** The API reads three dials of at most 1 as shares of 100, so they are sent as what they nearly are. */
function apiDials(tone: Tone): Tone {
  const tiny = Math.max(tone.formality, tone.warmth, tone.directness) <= 1;
  return tiny ? { formality: 0, warmth: 0, directness: 0 } : tone;
}

const limits = {
  text: { max: 20_000, name: 'The message' },
  profile: { max: PROFILE_MAX_CHARACTERS, name: 'The profile' },
  firstName: { max: 200, name: 'The first name' },
  companyContext: { max: 4000, name: 'The company context' },
} as const;

/** A sentence for each field that holds more than the server reads. */
export function tooLong(values: CheckValues): Partial<Record<keyof typeof limits, string>> {
  const over = Object.entries(limits).filter(([field, { max }]) => textOf(values, field).length > max);
  return Object.fromEntries(
    over.map(([field, { name, max }]) => {
      const length = textOf(values, field).length.toLocaleString('en-US');
      return [field, `${name} has ${length} characters; at most ${max.toLocaleString('en-US')} are read.`];
    }),
  );
}

function textOf(values: CheckValues, field: string): string {
  const value: unknown = Reflect.get(values, field);
  return typeof value === 'string' ? value : '';
}
