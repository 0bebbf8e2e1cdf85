import { sql } from 'drizzle-orm';
import { boolean, check, foreignKey, index, jsonb, pgTable, text, unique, uuid } from 'drizzle-orm/pg-core';
import { id, moment, oneOf, timestamps } from './columns';
import type { ProfileData } from './documents';
import { identityKinds, profileSources } from './values';
import { workspaces } from './workspaces';

export const prospects = pgTable(
  'prospects',
  {
    id: id(),
    workspaceId: uuid('workspace_id')
      .notNull()
      .references(() => workspaces.id, { onDelete: 'cascade' }),
    linkedinUrl: text('linkedin_url'),
    firstName: text('first_name'),
    middleInitial: text('middle_initial'),
    lastName: text('last_name'),
    fullName: text('full_name').generatedAlwaysAs(
      sql`nullif(trim(coalesce(first_name, '') || coalesce(' ' || middle_initial, '') || coalesce(' ' || last_name, '')), '')`,
    ),
    /** True while the name was only read off a URL and nobody confirmed it. */
    nameIsGuess: boolean('name_is_guess').notNull().default(false),
    headline: text('headline'),
    title: text('title'),
    company: text('company'),
    email: text('email'),
    location: text('location'),
    profileSource: text('profile_source', { enum: profileSources }).notNull(),
    profileData: jsonb('profile_data').$type<ProfileData>(),
    analyzedAt: moment('analyzed_at'),
    /** Follows what was sent and what passed otherwise; see `lib/prospect/contact.ts`. */
    lastContactedAt: moment('last_contacted_at'),
    lastRepliedAt: moment('last_replied_at'),
    tags: text('tags').array().notNull().default(sql`'{}'::text[]`),
    /** Name, company, headline and e-mail in small letters without accents, for the search. */
    searchText: text('search_text').generatedAlwaysAs(
      sql.raw(
        `lower(regexp_replace(normalize(translate(coalesce(first_name, '') || ' ' || coalesce(last_name, '') || ' ' || coalesce(company, '') || ' ' || coalesce(headline, '') || ' ' || coalesce(email, ''), 'øØłŁđĐıæÆœŒ', 'oOlLdDiaAoO'), NFKD), '[\\u0300-\\u036f]', '', 'g'))`,
      ),
    ),
    isActive: boolean('is_active').notNull().default(true),
    doNotContact: boolean('do_not_contact').notNull().default(false),
    ...timestamps,
  },
  (table) => [
    check('prospects_profile_source', sql`${table.profileSource} in (${oneOf(profileSources)})`),
    unique('prospects_workspace_id').on(table.workspaceId, table.id),
    index('prospects_newest').on(table.workspaceId, table.createdAt, table.id),
    index('prospects_replied')
      .on(table.workspaceId, table.lastRepliedAt, table.id)
      .where(sql`${table.lastRepliedAt} is not null`),
    // A list of the few who are meant does not walk through all others.
    index('prospects_not_contacted')
      .on(table.workspaceId, table.createdAt, table.id)
      .where(sql`${table.lastContactedAt} is null`),
    index('prospects_inactive')
      .on(table.workspaceId, table.createdAt, table.id)
      .where(sql`not ${table.isActive}`),
    index('prospects_do_not_contact')
      .on(table.workspaceId, table.createdAt, table.id)
      .where(sql`${table.doNotContact}`),
    index('prospects_tagged')
      .on(table.workspaceId, table.createdAt, table.id)
      .where(sql`${table.tags} <> '{}'::text[]`),
    index('prospects_search').using('gin', table.searchText.op('gin_trgm_ops')),
    index('prospects_tags').using('gin', table.tags),
  ],
);

/** Who somebody is: one person may hold several keys, a key belongs to one person. */
export const prospectIdentities = pgTable(
  'prospect_identities',
  {
    id: id(),
    workspaceId: uuid('workspace_id').notNull(),
    prospectId: uuid('prospect_id').notNull(),
    kind: text('kind', { enum: identityKinds }).notNull(),
    key: text('key').notNull(),
    ...timestamps,
  },
  (table) => [
    check('prospect_identities_kind', sql`${table.kind} in (${oneOf(identityKinds)})`),
    unique('prospect_identities_key').on(table.workspaceId, table.kind, table.key),
    index('prospect_identities_prospect').on(table.prospectId),
    foreignKey({
      name: 'prospect_identities_of_prospect',
      columns: [table.workspaceId, table.prospectId],
      foreignColumns: [prospects.workspaceId, prospects.id],
    }).onDelete('cascade'),
  ],
);

export type Prospect = typeof prospects.$inferSelect;
