import { describe, expect, it } from 'vitest';
import type { CheckId, CheckStatus } from '@/db/schema/values';
import { fact, sender, spansOf, warehouse } from '@/lib/craft/fixture';
import { judgeMessage } from '@/lib/craft/judge';
import type { Check, CraftContext, DraftClaim } from '@/lib/craft/schema';

function check(
  id: CheckId,
  content: string,
  ctx: Partial<CraftContext> = {},
  draftClaims: DraftClaim[] = [],
  subject: string | null = null,
): Check {
  const found = judgeMessage({ subject, content, claims: draftClaims }, { ...warehouse, ...ctx }).checks.find(
    (candidate) => candidate.id === id,
  );
  if (!found) throw new Error(`no check ${id}`);
  return found;
}

const note = 'Ruth, two of your four sites still book by e-mail. Is the change planned?';
const words = (count: number) => `${'word '.repeat(count - 1)}word`;

type Row = [
  id: CheckId,
  status: CheckStatus,
  what: string,
  content: string,
  ctx?: Partial<CraftContext>,
  claims?: DraftClaim[],
  subject?: string,
];

const rows: Row[] = [
  ['length', 'pass', 'a note of 200', 'x'.repeat(200), { channel: 'connection_note' }],
  ['length', 'fail', 'a note of 201', 'x'.repeat(201), { channel: 'connection_note' }],
  ['length', 'fail', 'a note of 101 emoji', '🙂'.repeat(101), { channel: 'connection_note' }],
  ['length', 'warn', 'a message of 501', 'x'.repeat(501)],
  ['length', 'fail', 'a message of 8,001', 'x'.repeat(8001)],
  ['length', 'warn', 'an InMail of 401', 'x'.repeat(401), { channel: 'inmail' }],
  ['length', 'fail', 'an InMail of 1,901', 'x'.repeat(1901), { channel: 'inmail' }],
  ['length', 'fail', 'an InMail subject of 201', 'x', { channel: 'inmail' }, [], 'x'.repeat(201)],
  ['length', 'warn', 'an e-mail of 24 words', words(24), { channel: 'email' }],
  ['length', 'pass', 'an e-mail of 25 words', words(25), { channel: 'email' }],
  ['length', 'pass', 'an e-mail of 75 words', words(75), { channel: 'email' }],
  ['length', 'warn', 'an e-mail of 76 words', words(76), { channel: 'email' }],
  ['length', 'fail', 'an e-mail of 101 words', words(101), { channel: 'email' }],
  ['length', 'fail', 'a subject of 41', words(30), { channel: 'email' }, [], 'x'.repeat(41)],
  ['length', 'warn', 'no subject', words(30), { channel: 'email' }, [], ''],
  [
    'grounding',
    'fail',
    'an unsupported claim',
    'You run five sites.',
    {},
    [fact('You run five sites', 'E2')],
  ],
  [
    'grounding',
    'warn',
    'a partly supported claim',
    'You run four frozen sites between Wakefield and Avonmouth.',
    {},
    [fact('You run four frozen sites between Wakefield and Avonmouth', 'E2')],
  ],
  ['grounding', 'fail', 'a sentence that nobody claimed', 'You love tractors.'],
  ['grounding', 'fail', 'a number from nowhere', 'Teams like these lose 30% of their week.'],
  ['grounding', 'pass', 'nothing said', 'How is the week?'],
  [
    'own_claims',
    'pass',
    'a proof point',
    'Calder Dairy brought no-shows from 11% to 4%.',
    {},
    [sender('Calder Dairy brought no-shows from 11% to 4%')],
  ],
  [
    'own_claims',
    'fail',
    'a figure nobody gave',
    'We bring no-shows down by 90%.',
    {},
    [sender('We bring no-shows down by 90%')],
  ],
  ['own_claims', 'fail', 'a figure without a claim', 'Our customers save 90%.'],
  ['own_claims', 'fail', 'a boast without a claim', 'We sharpen forklift brakes for bakers.'],
  ['own_claims', 'pass', 'an offer', 'We can send you the sheet.'],
  ['own_claims', 'pass', 'the context’s own words', 'We do dock booking for chilled distributors.'],
  ['question', 'pass', 'one question', 'Is it planned?'],
  ['question', 'warn', 'none', 'It is planned.'],
  ['question', 'warn', 'two', 'Is it planned? When?'],
  ['question', 'fail', 'four', 'Is it planned? When? Where? Why?'],
  ['ask', 'pass', 'interest', 'Is it planned?'],
  ['ask', 'warn', 'nothing asked', 'It is planned.'],
  ['ask', 'warn', 'two asks', 'Shall I send you the sheet? Who is the right person for it?'],
  ['ask', 'warn', 'a call in step 1', 'Are you free for a 15-minute call?', { step: 1 }],
  ['ask', 'pass', 'a call later', 'Would a short call help?', { step: 3 }],
  [
    'ask',
    'pass',
    'a call in step 1 when that is the goal',
    'Would a short call help?',
    { step: 1, goal: 'meeting' },
  ],
  [
    'ask',
    'warn',
    'a time in step 1 even so',
    'Are you free for a call on Tuesday?',
    { step: 1, goal: 'meeting' },
  ],
  [
    'opening',
    'pass',
    'a fact first',
    note,
    { step: 1 },
    [fact('two of your four sites still book by e-mail', 'E10')],
  ],
  ['opening', 'warn', 'no fact first', 'How is the week, Ruth? Is there a slot?', { step: 1 }],
  ['opening', 'warn', 'the sender first', 'I run a booking company. How is the week?'],
  ['opening', 'warn', 'the sender after a greeting line', 'Hi Ruth,\n\nWe book docks. How is the week?'],
  ['links', 'pass', 'none', 'How is the week?'],
  ['links', 'warn', 'an own link in step 1', 'See slotwright.example/dock for more.', { step: 1 }],
  ['links', 'pass', 'an own link later', 'See https://slotwright.example/dock for more.', { step: 2 }],
  ['links', 'fail', 'a foreign link', 'See https://evil.example/x for more.'],
  ['links', 'fail', 'a bare domain', 'See evil.com for more.'],
  ['links', 'fail', 'a foreign address', 'Write to a.b@evil.example now.'],
  ['links', 'fail', 'a phone number', 'Call +44 20 7946 0018 now.'],
  ['links', 'fail', 'another phone number', 'Call 415-555-0132 now.'],
  [
    'links',
    'pass',
    'an employer called after its domain',
    'You ran the desk at Booking.com for long.',
    { evidence: spansOf([['experience', 'Desk lead, Booking.com']]) },
  ],
  ['links', 'pass', 'figures', 'From 94 to 71 minutes, 1,900 trailers, 62 doors in 2015 - 2021.'],
  ['tells', 'pass', 'plain words', 'How is the week?'],
  ['tells', 'warn', 'a worn opener', 'I hope this message finds you well. How is the week?'],
  ['tells', 'warn', 'a worn word', 'Do you leverage slots?'],
  ['tells', 'warn', 'a dash', 'The doors — all of them — are full. How is the week?'],
  ['tells', 'warn', 'a semicolon', 'The doors are full; how is the week?'],
  ['tells', 'pass', 'a semicolon in an e-mail', 'The doors are full; how is the week?', { channel: 'email' }],
  ['tells', 'warn', 'an exclamation mark', 'Good work!'],
  [
    'tells',
    'fail',
    'three and more',
    'I came across your profile and was impressed by your impressive background. Let me know your thoughts!',
  ],
  [
    'tells',
    'pass',
    'a soft phrase that the setting asks for',
    'Feel free to leave it.',
    { tone: { formality: 50, warmth: 50, directness: 20 } },
  ],
  [
    'tells',
    'warn',
    'a soft phrase that it does not',
    'Feel free to leave it.',
    { tone: { formality: 50, warmth: 50, directness: 80 } },
  ],
  ['placeholder', 'fail', 'square brackets', 'Hi [First Name], how is the week?'],
  ['placeholder', 'fail', 'curly brackets', 'Hi {{first_name}}, how is the week?'],
  ['placeholder', 'fail', 'angle brackets', 'Hi <name>, how is the week?'],
  ['placeholder', 'fail', 'bold', 'This is **important**.'],
  ['placeholder', 'fail', 'a bullet', 'Two points:\n- one'],
  ['placeholder', 'fail', 'talk of a model', 'As an AI, I cannot know.'],
  ['placeholder', 'fail', 'a program’s leftover', 'Hi undefined, how is the week?'],
  ['placeholder', 'pass', 'plain text', 'Hi Ruth, is 3 < 4?'],
  ['name', 'pass', 'the name', 'Hi Ruth, how is the week?'],
  ['name', 'pass', 'no name', 'How is the week?'],
  ['name', 'pass', 'an ordinary first word', 'Going into winter, how is the week?'],
  ['name', 'pass', 'a nickname', 'Hi Bob, how is the week?', { firstName: 'Robert' }],
  ['name', 'pass', 'no diacritics', 'Hi Zoe, how is the week?', { firstName: 'Zoë' }],
  ['name', 'fail', 'another name', 'Hi Anna, how is the week?'],
  ['name', 'fail', 'another name first', 'Anna, how is the week?'],
  ['name', 'fail', 'another name later', 'Thanks for connecting, Anna. How is the week?'],
  ['name', 'fail', 'a name where none is known', 'Hi Ruth, how is the week?', { firstName: null }],
  ['name', 'warn', 'a guess at the person', 'Dear Mr Cole, how is the week?'],
  [
    'repetition',
    'pass',
    'other words',
    'How is the week?',
    { others: [{ step: 1, content: 'Is it planned for this year?' }] },
  ],
  [
    'repetition',
    'warn',
    'the same sentence',
    'So. Is it planned for this year?',
    { others: [{ step: 1, content: 'is it planned, for this year?' }] },
  ],
  [
    'repetition',
    'warn',
    'much the same',
    'Two of the sites still book their slots by e-mail these days, right?',
    { others: [{ step: 1, content: 'Two of the sites still book their slots by phone. Why?' }] },
  ],
  ['grade', 'pass', 'short words', 'How is the week at the dock?'],
  [
    'grade',
    'fail',
    'long words',
    'Organisational interdependencies necessitate comprehensive administrative reconsideration of operational arrangements.',
  ],
  ['sentence', 'pass', '24 words', `${words(24)}.`],
  ['sentence', 'warn', '25 words', `${words(25)}.`],
  ['sentence', 'fail', '41 words', `${words(41)}.`],
];

describe('checks', () => {
  it.each(rows)('%s: %s for %s', (id, status, _, content, ctx = {}, draftClaims = [], subject) => {
    expect(check(id, content, ctx, draftClaims, subject ?? null)).toMatchObject({ status });
  });

  it('names the limit that a length is nearest to', () => {
    const label = (count: number) => check('length', words(count), { channel: 'email' }).label;
    expect([18, 30, 90].map(label)).toEqual([
      '18 words, at least 25',
      '30 words of 100, aim 75',
      '90 words of 100, aim 75',
    ]);
  });

  it('says by how much a dial is missed, and what did it', () => {
    const one = check(
      'tone',
      'Paper rotas cause mistakes and wasted hours. Tell me who decides on the doors.',
    );
    expect(one).toMatchObject({ status: 'warn', label: expect.stringMatching(/^Warmth \d+ under$/) });
    expect(one.message).toMatch(/^Warmth reads \d+ where you set 64\./);
    expect(one.message).toContain('Cooling it: ');
    expect(one.message).toContain('“mistakes”');
  });

  it('does not blame a few words for their tone', () => {
    expect(check('tone', 'How is the week?')).toMatchObject({
      status: 'pass',
      label: 'Too short to judge tone',
    });
  });
});
