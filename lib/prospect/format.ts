import type { MessageSequence, Prospect } from '@/db/schema';
import type { Outcome, Sentiment } from '@/db/schema/values';
import type { ProspectListItem, SequenceStand } from './schema';

/** What stands for a person who is known by neither name nor e-mail. */
export const NAMELESS = 'Somebody without a name';

export const sentimentWords: Record<Sentiment, string> = {
  positive: 'Positive',
  neutral: 'Neutral',
  negative: 'Negative',
};

export const outcomeWords: Record<Outcome, string> = {
  meeting: 'Meeting agreed',
  interested: 'Interested',
  later: 'Later',
  referred: 'Referred to somebody else',
  not_interested: 'Not interested',
  do_not_contact: 'Asked not to be contacted',
};

export type PersonRow = Pick<
  Prospect,
  | 'id'
  | 'fullName'
  | 'nameIsGuess'
  | 'headline'
  | 'title'
  | 'company'
  | 'email'
  | 'linkedinUrl'
  | 'tags'
  | 'isActive'
  | 'doNotContact'
  | 'lastContactedAt'
  | 'lastRepliedAt'
  | 'createdAt'
>;

export type StandRow = Pick<
  MessageSequence,
  'id' | 'status' | 'stage' | 'sequenceLength' | 'currentStep' | 'dueOn' | 'waitingFor'
> & { writing: boolean };

export function personItem(row: PersonRow, stand: StandRow | null, sequences: number): ProspectListItem {
  return {
    id: row.id,
    name: nameOf(row),
    name_is_guess: row.nameIsGuess,
    role: roleOf(row),
    email: row.email,
    profile_url: row.linkedinUrl,
    tags: row.tags,
    is_active: row.isActive,
    do_not_contact: row.doNotContact,
    last_contacted_at: row.lastContactedAt?.toISOString() ?? null,
    last_replied_at: row.lastRepliedAt?.toISOString() ?? null,
    sequence: stand && standBody(stand),
    sequences,
    created_at: row.createdAt.toISOString(),
  };
}

export function standBody(row: StandRow): SequenceStand {
  return {
    id: row.id,
    status: row.status,
    stage: row.stage,
    sequence_length: row.sequenceLength,
    current_step: row.currentStep,
    due_on: row.dueOn,
    waiting_for: row.waitingFor,
    writing: row.writing,
  };
}

export function nameOf({ fullName, email }: Pick<Prospect, 'fullName' | 'email'>): string {
  return fullName ?? email ?? NAMELESS;
}

/** "Director of Warehouse Operations, Brannock Foods", else the headline. */
export function roleOf({
  title,
  company,
  headline,
}: Pick<Prospect, 'title' | 'company' | 'headline'>): string {
  return [title, company].filter(Boolean).join(', ') || (headline ?? '');
}
