import { describe, expect, it } from 'vitest';
import type { ClaimStatus } from '@/db/schema/values';
import { fact, others, sender, warehouse } from '@/lib/craft/fixture';
import { verifyClaims } from '@/lib/craft/grounding';
import type { CraftContext, DraftClaim } from '@/lib/craft/schema';

const mixed: CraftContext = { ...warehouse, firstName: 'Jo', evidence: others };

function statusOf(quote: string, evidence: string[], ctx: CraftContext): ClaimStatus | undefined {
  return verifyClaims(`${quote}.`, [fact(quote, ...evidence)], ctx).claims[0]?.status;
}

const told: [quote: string, ...evidence: string[]][] = [
  ['You run four chilled sites between Wakefield and Avonmouth', 'E2'],
  ['you run 4 chilled sites', 'E2'],
  ['about 1900 inbound trailers a week at your sites', 'E2'],
  ['As Director of Warehouse Operations at Brannock Foods', 'E1'],
  ['you manage warehouse operations at Brannock', 'E1'],
  ['you cut trailer turn time at Wakefield from 94 to 71 minutes', 'E5'],
  ['You took trailer turn at Wakefield from 94 to 71 minutes with the same doors', 'E5'],
  ['you opened Avonmouth in January 2026 with 14 doors', 'E6'],
  ['You studied logistics at the University of Huddersfield', 'E8'],
  ['You managed a warehouse at Pellow for six years', 'E7'],
  ['You joined Pellow Cold Storage in 2015', 'E7'],
  ['you wrote “It is on the list”', 'E10'],
  ['your note that two of four sites still book by email', 'E10'],
];

const invented: [what: string, quote: string, ...evidence: string[]][] = [
  ['a number', 'You run five chilled sites between Wakefield and Avonmouth', 'E2'],
  ['a number', 'about 9,100 inbound trailers a week', 'E2'],
  ['a number', 'you took trailer turn time at Wakefield from 94 to 17 minutes', 'E5'],
  ['a number of something else', 'You run 62 chilled sites between Wakefield and Avonmouth', 'E2'],
  ['a place', 'You run four chilled sites between Wakefield and Bristol', 'E2'],
  ['a common noun', 'two of your four plants still book supplier slots by e-mail', 'E10'],
  ['a common noun', 'two of your four sites still book supplier slots by phone', 'E10'],
  ['a common noun', 'Most of your week goes on what happens between the dock and the door', 'E3'],
  ['a verb', 'You sold four chilled sites between Wakefield and Avonmouth', 'E2'],
  ['a verb', 'you closed Avonmouth in January 2026 with 14 doors', 'E6'],
  ['a verb', 'you grew trailer turn time at Wakefield from 94 to 71 minutes', 'E5'],
  ['a verb', 'You founded Pellow Cold Storage in 2015', 'E7'],
  ['a title', 'As Vice President of Warehouse Operations at Brannock Foods', 'E1'],
  ['a title', 'As Director of Store Operations at Brannock Foods', 'E1'],
  ['an employer', 'As Director of Warehouse Operations at Kestrel Foods', 'E1'],
  ['a month', 'you opened Avonmouth in March 2026 with 14 doors', 'E6'],
  ['a year', 'you opened Avonmouth in January 2025 with 14 doors', 'E6'],
  ['a time', 'You managed a warehouse at Pellow for nine years', 'E7'],
  ['a school', 'You studied logistics at the University of Hull', 'E8'],
  ['a subject', 'You studied medicine at the University of Huddersfield', 'E8'],
  ['a whole event', 'You doubled revenue at Brannock', 'E1'],
  ['a quotation', 'you wrote “It is off the list”', 'E10'],
];

describe('verifyClaims on facts', () => {
  it.each(told)('supports: %s', (quote, ...evidence) => {
    expect(statusOf(quote, evidence, warehouse)).toBe('supported');
  });

  it.each(invented)('flags %s: %s', (_, quote, ...evidence) => {
    expect(statusOf(quote, evidence, warehouse)).toMatch(/^(?:unsupported|partly)$/);
  });

  it.each<[string, string]>([
    ['As Vice President of Finance at Northwind Mutual', 'E1'],
    ['your role as chief financial officer', 'E1'],
    ['you cut the monthly close from nine days to five with six people', 'E2'],
    ['you saved $1.2 million in audit fees', 'E2'],
    ['you raised $40M in 2023', 'E3'],
    ['you manage a ward of 28 beds at St Olave’s', 'E4'],
    ['You won Nurse of the Year in 2022', 'E5'],
    ['You run a Stahlwerk with 420 people in Dillingen', 'E6'],
    ['you modernised a steel mill in Redcar and trained 45 operators', 'E7'],
    ['You graduated from London Business School in 2014', 'E8'],
    ['You are an ISO 27001 lead auditor', 'E9'],
    ['the open-source scheduler you built in Rust for twelve hospitals', 'E10'],
  ])('supports: %s', (quote, evidence) => {
    expect(statusOf(quote, [evidence], mixed)).toBe('supported');
  });

  it.each<[string, string]>([
    ['As President of Northwind Mutual', 'E1'],
    ['you cut the monthly close from nine days to three', 'E2'],
    ['you saved 1.2% in audit fees', 'E2'],
    ['you saved $1.2B in audit fees', 'E2'],
    ['you raised a $40M Series C', 'E3'],
    ['you sold the company in 2023', 'E3'],
    ['you manage a ward of 38 beds', 'E4'],
    ['You won Nurse of the Year in 2021', 'E5'],
    ['You run a Stahlwerk with 520 people in Dillingen', 'E6'],
    ['you modernised a paper mill in Redcar', 'E7'],
    ['you closed a steel mill in Redcar', 'E7'],
    ['you hired 45 operators', 'E7'],
    ['You graduated from London School of Economics', 'E8'],
    ['You are an ISO 9001 lead auditor', 'E9'],
    ['the open-source scheduler you bought', 'E10'],
    ['the open-source scheduler you built in Go', 'E10'],
  ])('flags: %s', (quote, evidence) => {
    expect(statusOf(quote, [evidence], mixed)).toMatch(/^(?:unsupported|partly)$/);
  });

  it.each([
    [
      'Owned the scheduler responsible for durability SLAs',
      'you owned the scheduler responsible for durability SLAs',
    ],
    ['Owned the scheduler and its durability SLA', 'you owned the durability SLAs of the scheduler'],
    ['Wrote the KPIs for four plants', 'you wrote each KPI for four plants'],
  ])('takes an acronym and its plural for one name: %s', (text, quote) => {
    const [span] = others;
    const evidence = span ? [{ ...span, id: 'E1', section: 'experience' as const, text }] : [];
    expect(statusOf(quote, ['E1'], { ...mixed, evidence })).toBe('supported');
  });

  it('looks only in the spans that are cited', () => {
    expect(statusOf('You run four chilled sites', ['E8'], warehouse)).toBe('unsupported');
    expect(statusOf('You run four chilled sites', [], warehouse)).toBe('unsupported');
    expect(statusOf('You run four chilled sites', ['E99'], warehouse)).toBe('unsupported');
  });

  it.each([
    ['your four sites take about 1,900 trailers a week', 'E2', 'Both numbers agree.'],
    ['its 14 doors', 'E6', 'Number and subject agree.'],
    ['still book supplier slots by e-mail', 'E10', 'Same words.'],
    ['you keep a gate log', 'E3', 'No fact says “log”.'],
    ['You run five chilled sites', 'E2', 'No fact says “five”.'],
  ])('says why: %s', (quote, evidence, verdict) => {
    expect(verifyClaims(quote, [fact(quote, evidence)], warehouse).claims[0]?.verdict).toBe(verdict);
  });
});

describe('verifyClaims on the rest', () => {
  it('drops a claim whose quote is not in the text', () => {
    const claims: DraftClaim[] = [
      fact('You run five sites', 'E2'),
      fact(' ', 'E2'),
      fact('You run four', 'E2'),
    ];
    expect(verifyClaims('You run four sites.', claims, warehouse).claims.map((claim) => claim.quote)).toEqual(
      ['You run four'],
    );
  });

  it.each([
    ['Calder Dairy let suppliers book their own slots', 'supported'],
    ['No-shows fell from 11% to 4% in ten weeks', 'supported'],
    ['We do dock booking for chilled distributors', 'supported'],
    ['38 sites in the UK and Ireland', 'supported'],
    ['No-shows fell from 11% to 2% in ten weeks', 'unsupported'],
    ['No-shows fell from 11% to 4% in ten days', 'unsupported'],
    ['Harrow Dairy let suppliers book their own slots', 'unsupported'],
    ['We cut costs by 60% for 200 customers', 'unsupported'],
    ['We hired suppliers', 'unsupported'],
  ])('holds what the sender says against the context: %s', (quote, status) => {
    expect(verifyClaims(`${quote}.`, [sender(quote)], warehouse).claims[0]?.status).toBe(status);
  });

  it('looks up only the names and numbers of a question or an opinion', () => {
    const quotes = [
      'Is the change planned for 2027?',
      'did its 14 doors fill up?',
      'did its 15 doors fill up?',
      'That is a hard job.',
    ];
    const claims = quotes.map(
      (quote, index): DraftClaim => ({ quote, type: index === 3 ? 'opinion' : 'question', evidence: [] }),
    );
    expect(verifyClaims(quotes.join(' '), claims, warehouse).claims.map((claim) => claim.status)).toEqual([
      'unchecked',
      'supported',
      'unsupported',
      'unchecked',
    ]);
  });

  it.each([
    ['Your team keeps a gate log.', ['unsupported']],
    ['You doubled the size of the yard.', ['unsupported']],
    ['When you opened Avonmouth, did it start on two shifts?', ['supported', 'supported']],
    ['When you closed Avonmouth, did it start on two shifts?', ['unsupported', 'supported']],
    ['We sharpen forklift brakes for bakers.', ['unsupported']],
    ['Suppliers book their own slots.', ['supported']],
    ['Thank you for the post.', []],
    ['Thanks for connecting, Ruth.', []],
    ['If you plan a change, I can send you the sheet.', []],
    ['What do you plan?', []],
    ['It is up to you.', []],
  ])('finds what is stated without a claim: %s', (text, statuses) => {
    const { claims } = verifyClaims(text, [], warehouse);
    expect(claims.map((claim) => claim.status)).toEqual(statuses);
    for (const claim of claims) expect(text).toContain(claim.quote);
  });

  it('keeps what a person vouches for, and says who and when', () => {
    const vouched = [{ quote: 'You doubled the size of the yard', by: 'Marta', at: '2026-11-22T10:00:00Z' }];
    const text = 'You doubled the size of the yard. You run five sites.';
    const { claims } = verifyClaims(text, [], { ...warehouse, vouched });
    expect(claims.map(({ status }) => status)).toEqual(['vouched', 'unsupported']);
    expect(claims[0]).toMatchObject({ vouched: { by: 'Marta', at: '2026-11-22T10:00:00Z' } });
    const own = verifyClaims(text, [fact('You doubled the size', 'E2')], { ...warehouse, vouched });
    expect(own.claims[0]).toMatchObject({ quote: 'You doubled the size', status: 'vouched' });
    const whole = verifyClaims(text, [fact(text.slice(0, -1), 'E2')], { ...warehouse, vouched });
    expect(whole.claims[0]?.status).toBe('unsupported');
    const gone = verifyClaims('You run four chilled sites.', [], { ...warehouse, vouched });
    expect(gone.claims.map(({ status }) => status)).toEqual(['supported']);
    const bare = [{ quote: 'Harborline saved 30%', by: 'Marta', at: '2026-11-22T10:00:00Z' }];
    expect(verifyClaims('Harborline saved 30%?', [], { ...warehouse, vouched: bare })).toMatchObject({
      claims: [{ status: 'vouched' }],
      loose: [],
    });
  });

  it.each<[string, string[]]>([
    ['Hi Ruth, shall we talk for 15 minutes on Tuesday?', []],
    ['Can I write again in March, Ruth?', []],
    ['Going into winter, Avonmouth is busy. Since January too.', []],
    ['Dock slots at chilled sites are all I work on.', []],
    ['Two questions, in two lines.', []],
    ['Slotwright is in the UK.', []],
    ['Harborline saved 30% with it.', ['30%']],
    ['It worked at Harborline in 2019.', ['Harborline', '2019']],
    ['It says “gone for good” there.', ['gone for good']],
  ])('finds the names and numbers without a source: %s', (text, expected) => {
    expect(verifyClaims(text, [], warehouse).loose.map((atom) => atom.text)).toEqual(expected);
  });

  it.each([
    ['marks', '?!…“””""()'],
    ['right to left', 'שלום רות, אתם מנהלים 4 אתרים.'],
    ['a hundred thousand characters', 'You run 5 sites in Bristol, “really”. '.repeat(2_600)],
    ['capitals', 'AB CD EF '.repeat(5_000)],
  ])('survives %s', (_, text) => {
    const quote = text.slice(0, 30);
    expect(verifyClaims(text, [fact(quote, 'E2')], warehouse).claims.length).toBeGreaterThan(0);
  });
});
