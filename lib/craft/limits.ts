import type { MessageChannel, SequenceChannel } from '@/db/schema/values';

export type Measure = 'characters' | 'words';

/** What one channel takes and what does well there, with the source of the figures. */
export type ChannelLimit = {
  channel: MessageChannel;
  body: {
    measure: Measure;
    /** Above this the channel cuts or refuses the text, or hardly anybody answers: a failure. */
    max: number;
    /** Above this a warning. */
    warnAbove: number;
    /** What to aim for; null where the maximum is short enough. */
    aim: number | null;
    /** Below this a warning. */
    warnBelow: number;
  };
  /** Characters; null where the channel has no subject. */
  subjectMax: number | null;
  source: string;
  /** When the figures were read, as an ISO date. */
  checked: string;
};

const limits: Record<MessageChannel, ChannelLimit> = {
  connection_note: {
    channel: 'connection_note',
    body: { measure: 'characters', max: 200, warnAbove: 200, aim: null, warnBelow: 0 },
    subjectMax: null,
    source: 'linkedhelper.com/en/glossary/linkedin-invitation',
    checked: '2026-11-22',
  },
  linkedin_message: {
    channel: 'linkedin_message',
    body: { measure: 'characters', max: 8000, warnAbove: 500, aim: 300, warnBelow: 0 },
    subjectMax: null,
    source: 'linkedhelper.com/blog/linkedin-character-limit; WarmySender, 100,000 messages',
    checked: '2026-11-22',
  },
  inmail: {
    channel: 'inmail',
    body: { measure: 'characters', max: 1900, warnAbove: 400, aim: 400, warnBelow: 0 },
    subjectMax: 200,
    source: 'LinkedIn Help a554514; LinkedIn data in searchenginejournal.com/451007',
    checked: '2026-11-22',
  },
  email: {
    channel: 'email',
    body: { measure: 'words', max: 100, warnAbove: 75, aim: 75, warnBelow: 25 },
    subjectMax: 40,
    source: 'help.lavender.ai/en/articles/6455186; Boomerang, 40 million e-mails',
    checked: '2026-11-22',
  },
};

/** A Premium account may write a longer connection note. */
const PREMIUM_NOTE_MAX = 300;

export function limitFor(channel: MessageChannel, { premium = false } = {}): ChannelLimit {
  const limit = limits[channel];
  if (channel !== 'connection_note' || !premium) return limit;
  return { ...limit, body: { ...limit.body, max: PREMIUM_NOTE_MAX, warnAbove: PREMIUM_NOTE_MAX } };
}

/** The channel of a step (from 1): a LinkedIn sequence opens with a connection note. */
export function stepChannel(channel: SequenceChannel, step: number): MessageChannel {
  if (channel !== 'linkedin') return channel;
  return step === 1 ? 'connection_note' : 'linkedin_message';
}

/**
 * Characters as a channel may count them. LinkedIn does not say whether it counts UTF-16 units or code points; the
 * larger of the two is the number of units.
 */
export function countCharacters(text: string): number {
  return text.length;
}

export function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}]\S*/gu)?.length ?? 0;
}
