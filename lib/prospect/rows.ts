import { and, desc, eq, type SQL, sql } from 'drizzle-orm';
import { messageSequences, prospects } from '@/db/schema';
import type { Scope } from '@/lib/scope';

/** The columns of a person that a list shows: never the profile, which may be long. */
export const personColumns = {
  id: prospects.id,
  fullName: prospects.fullName,
  nameIsGuess: prospects.nameIsGuess,
  headline: prospects.headline,
  title: prospects.title,
  company: prospects.company,
  email: prospects.email,
  linkedinUrl: prospects.linkedinUrl,
  tags: prospects.tags,
  isActive: prospects.isActive,
  doNotContact: prospects.doNotContact,
  lastContactedAt: prospects.lastContactedAt,
  lastRepliedAt: prospects.lastRepliedAt,
  createdAt: prospects.createdAt,
};

/** On its way to the person; what failed in the writing is on its way to nobody. */
export const isRunning = sql<boolean>`(${messageSequences.stage} = 'running' and ${messageSequences.status} <> 'failed')`;

/** Where a sequence stands on its way. */
export const standOf = {
  id: messageSequences.id,
  status: messageSequences.status,
  stage: messageSequences.stage,
  sequenceLength: messageSequences.sequenceLength,
  currentStep: messageSequences.currentStep,
  dueOn: messageSequences.dueOn,
  waitingFor: messageSequences.waitingFor,
  writing: sql<boolean>`coalesce(${messageSequences.leaseExpiresAt} > now(), false)`.as('writing'),
};

const ofPerson = (scope: Scope): SQL | undefined =>
  and(eq(messageSequences.workspaceId, scope.workspaceId), eq(messageSequences.prospectId, prospects.id));

/** Beside each person, for a lateral join: the running sequence, else the newest. */
export function latestStand(scope: Scope) {
  return scope.db
    .select(standOf)
    .from(messageSequences)
    .where(ofPerson(scope))
    .orderBy(desc(isRunning), desc(messageSequences.createdAt), desc(messageSequences.id))
    .limit(1);
}

type Stand = ReturnType<typeof asStand>;
const asStand = (scope: Scope) => latestStand(scope).as('stand');

export function standColumns(stand: Stand) {
  return {
    id: stand.id,
    status: stand.status,
    stage: stand.stage,
    sequenceLength: stand.sequenceLength,
    currentStep: stand.currentStep,
    dueOn: stand.dueOn,
    waitingFor: stand.waitingFor,
    writing: stand.writing,
  };
}

export function countOfSequences(scope: Scope) {
  return sql<number>`(select count(*)::int from ${messageSequences} where ${ofPerson(scope)})`;
}
