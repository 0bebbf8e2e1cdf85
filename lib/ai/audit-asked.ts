import { cleanText } from '@/lib/clean-text';
import { type AuditFilter, auditFilter, namesDays } from './audit-input';

type Query = Record<string, string | string[] | undefined>;

/** What an address asks for; what it does not say, or says wrongly, is as by default. */
export function askedCalls(address: Query): AuditFilter {
  const { shape } = auditFilter;
  const query = cleaned(address);
  const days = { from: shape.from.catch(null).parse(query.from), to: shape.to.catch(null).parse(query.to) };
  return {
    ...days,
    period: namesDays(days) ? 'dates' : shape.period.catch('30').parse(query.period),
    workflow: shape.workflow.catch(null).parse(query.workflow),
    node: shape.node.catch(null).parse(query.node),
    model: shape.model.catch(null).parse(query.model),
    prompt: shape.prompt.catch(null).parse(query.prompt),
    outcome: shape.outcome.catch(null).parse(query.outcome),
    cost: shape.cost.catch(null).parse(query.cost),
    person: shape.person.catch(null).parse(query.person),
    sequence: shape.sequence.catch(null).parse(query.sequence),
    search: shape.search.catch(null).parse(query.search),
  };
}

/** The same as it stands in an address after the question mark; what is as by default is left out. */
export function auditSearch(filter: AuditFilter): string {
  const { period, ...narrowed } = filter;
  const given = Object.entries(narrowed).flatMap(([name, value]) => (value ? [[name, value]] : []));
  return new URLSearchParams([...(period === '30' ? [] : [['period', period]]), ...given]).toString();
}

/** A value that is there twice is left as it is: no field takes it. */
const cleaned = (query: Query): Query =>
  Object.fromEntries(
    Object.entries(query).map(([name, value]) => [
      name,
      typeof value === 'string' ? cleanText(value) : value,
    ]),
  );
