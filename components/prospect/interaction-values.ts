import { localMoment } from '@/components/ui/local-input';
import { interactionTypes, outcomes, sentiments } from '@/db/schema/values';
import type { InteractionFields } from '@/lib/prospect/input';

/** What the form holds: choices as their names, a moment as the browser's own clock spells it. */
export type InteractionValues = {
  type: string;
  when: string;
  subject: string;
  content: string;
  sentiment: string;
  outcome: string;
  event: string;
};

/** An empty form; without a `when` it happened now. */
export function emptyInteraction(type: InteractionFields['type']): InteractionValues {
  return { type, when: '', subject: '', content: '', sentiment: '', outcome: '', event: '' };
}

export function interactionValues(fields: InteractionFields): InteractionValues {
  return {
    ...emptyInteraction(fields.type),
    when: localMoment(new Date(fields.happenedAt)),
    subject: fields.subject,
    content: fields.content,
    sentiment: fields.sentiment ?? '',
    outcome: fields.outcome ?? '',
    event: fields.event ?? '',
  };
}

type Context = { before?: InteractionFields; now?: Date };

/** The fields of an entry, or of the one `before` as it is edited now. */
export function toInteraction(
  values: InteractionValues,
  { before, now = new Date() }: Context = {},
): InteractionFields {
  return {
    type: interactionTypes.find((one) => one === values.type) ?? 'note',
    happenedAt: momentOf(values.when, { before, now }),
    subject: values.subject,
    content: values.content,
    sentiment: sentiments.find((one) => one === values.sentiment) ?? null,
    outcome: outcomes.find((one) => one === values.outcome) ?? null,
    event: values.event.trim() || null,
  };
}

/** A date field knows neither seconds nor which of two equal hours is meant: one that nobody changed keeps its moment. */
function momentOf(when: string, { before, now }: { before?: InteractionFields; now: Date }): string {
  if (before && when === localMoment(new Date(before.happenedAt))) return before.happenedAt;
  const moment = when ? new Date(when) : now;
  return Number.isNaN(moment.getTime()) ? when : moment.toISOString();
}

/** The server's sentences by the form's fields. */
export function entryErrors(fields: Record<string, string> = {}): [keyof InteractionValues, string][] {
  const known = emptyInteraction('note');
  const isField = (name: string): name is keyof InteractionValues => name in known;
  return Object.entries(fields).flatMap(([path, sentence]): [keyof InteractionValues, string][] => {
    const bare = path.replace(/^interaction\./, '').replace('happenedAt', 'when');
    return isField(bare) ? [[bare, sentence]] : [];
  });
}
