import 'server-only';
import type { ProfileSource } from '@/db/schema/values';
import { AppError } from '@/lib/errors';
import { describeFacts } from '@/lib/profile/format';
import { parseLinkedinUrl } from '@/lib/profile/linkedin-url';
import { readProfile } from '@/lib/profile/read';
import type { Scope } from '@/lib/scope';
import { contactableAs, contactableOf } from './contactable';
import { type ContactState, contactState } from './contacted';
import { type Contactable, identitiesOf } from './policy';
import { getKnown, recogniseProspect } from './queries';

export type ProfilePreview = {
  url: { kind: string; key: string; url: string | null } | null;
  person: {
    first_name: string | null;
    last_name: string | null;
    name_is_guess: boolean;
    headline: string | null;
    title: string | null;
    company: string | null;
  } | null;
  facts: { id: string; section: string; text: string; context: string | null }[];
  /** "1 headline, 2 about, 6 roles". */
  summary: string;
  sections: number;
  /** The person, when this workspace has them already. */
  known: {
    prospect_id: string;
    name: string | null;
    name_is_guess: boolean;
    do_not_contact: boolean;
    last_contacted_at: string | null;
    contact: ContactState;
  } | null;
  contactable: Contactable;
};

/** What would be read from these fields, before anything is stored. An address that cannot be read is an error at `url`. */
export async function previewProfile(
  scope: Scope,
  input: {
    url?: string | null;
    profile?: string | null;
    source?: ProfileSource | null;
    /** The person it was opened for. */
    prospect_id?: string | null;
  },
): Promise<ProfilePreview> {
  const url = input.url?.trim() ? parseLinkedinUrl(input.url) : null;
  if (url && !url.ok) throw new AppError('invalid', url.reason, { fields: { url: url.reason } });
  const text = input.profile?.trim() ? input.profile : null;
  if (!url && !text) {
    const known = input.prospect_id ? await knownPerson(scope, input.prospect_id) : null;
    return { ...nothing, known, contactable: await contactableIf(scope, known) };
  }
  const source = input.source === 'url' ? undefined : (input.source ?? undefined);
  const profile = readProfile({ profile: text, source, url });
  const id = await recogniseProspect(scope, { profile, url, prospectId: input.prospect_id });
  const known = id ? await knownPerson(scope, id) : null;
  const listed = await contactableAs(scope, identitiesOf(profile, url));
  const contactable = listed.ok ? await contactableIf(scope, known) : listed;
  const { firstName, lastName, nameIsGuess, headline, title, company } = profile.fields;
  return {
    url: url && { kind: url.kind, key: url.key, url: url.url },
    person: {
      first_name: firstName,
      last_name: lastName,
      name_is_guess: nameIsGuess,
      headline,
      title,
      company,
    },
    facts: profile.spans.map(({ id, section, text, context }) => ({
      id,
      section,
      text,
      context: context ?? null,
    })),
    summary: describeFacts(profile.spans),
    sections: new Set(profile.spans.map((span) => span.section)).size,
    known,
    contactable,
  };
}

async function contactableIf(scope: Scope, known: ProfilePreview['known']): Promise<Contactable> {
  if (!known) return { ok: true };
  const found = await contactableOf(scope, [known.prospect_id]);
  return found.get(known.prospect_id) ?? { ok: true };
}

async function knownPerson(scope: Scope, id: string): Promise<ProfilePreview['known']> {
  const [known, contact] = await Promise.all([getKnown(scope, id), contactState(scope, id)]);
  return (
    known && {
      prospect_id: known.id,
      name: known.name,
      name_is_guess: known.nameIsGuess,
      do_not_contact: known.doNotContact,
      last_contacted_at: known.lastContactedAt?.toISOString() ?? null,
      contact,
    }
  );
}

const nothing: ProfilePreview = {
  ...{ url: null, person: null, facts: [], summary: '', sections: 0, known: null },
  contactable: { ok: true },
};
