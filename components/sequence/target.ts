import type { MessageStateBody, SequenceView, ToneBody } from '@/lib/sequence/schema';

/** The dials that a message is held against: its own, where it was rewritten to others than the sequence's. */
export const targetOf = (view: SequenceView, state: MessageStateBody | undefined): ToneBody =>
  state?.revision?.target_tone ?? view.tov_config;
