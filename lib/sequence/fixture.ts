import type { ModelSettings } from '@/lib/ai/schema';
import { parse } from '@/lib/parse';
import type { Scope } from '@/lib/scope';
import { createSequence } from './create';
import { generateSequenceInput } from './input';
import { writeSequence } from './write';

/** For tests: a person with facts of several kinds, and a sequence for them that is not written yet. */
export const ruthsProfile = `Ruth Adeyemi-Cole
Director of Warehouse Operations at Brannock Foods
About
I run four chilled sites between Wakefield and Avonmouth: 62 dock doors, about 1,900 inbound trailers a week. Two of our four sites still book supplier slots by e-mail.
Experience
Director of Warehouse Operations
Brannock Foods
Jan 2022 - Present
Took average trailer turn time at Wakefield from 94 to 71 minutes in one year, without adding doors.
Opened Avonmouth in January 2026: 14 doors, first site on two shifts.`;

export const builtIn: ModelSettings = {
  provider: 'built-in',
  model: 'built-in',
  baseUrl: null,
  apiKey: null,
};

export async function unwritten(
  scope: Scope,
  settings: ModelSettings,
  changes: object = {},
): Promise<string> {
  const input = parse(generateSequenceInput, {
    prospectUrl: 'https://uk.linkedin.com/in/Ruth-Adeyemi-Cole/',
    profile: ruthsProfile,
    tov: { formality: 42, warmth: 64, directness: 71 },
    companyContext: 'Slotwright is dock booking for chilled distributors. Suppliers book their own slots.',
    sequenceLength: 3,
    ...changes,
  });
  return (await createSequence(scope, input, { settings })).sequenceId;
}

/** A sequence that the built-in writer has written; a person of its own for each `slug`. */
export async function written(scope: Scope, slug: string, changes: object = {}): Promise<string> {
  const prospectUrl = `https://www.linkedin.com/in/${slug}`;
  const id = await unwritten(scope, builtIn, { prospectUrl, ...changes });
  const failure = await writeSequence(scope, id, { settings: builtIn });
  if (failure) throw failure;
  return id;
}

const DAY_MS = 86_400_000;

export const daysAgo = (days: number) => new Date(Date.now() - days * DAY_MS);
