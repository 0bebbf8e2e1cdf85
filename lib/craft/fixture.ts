import type { CraftContext, DraftClaim } from '@/lib/craft/schema';
import type { EvidenceSpan } from '@/lib/profile/schema';

type Line = [section: EvidenceSpan['section'], text: string, context?: string];

/** Spans `E1`, `E2`, … out of lines, for tests. */
export function spansOf(lines: readonly Line[]): EvidenceSpan[] {
  return lines.map(([section, text, context], index) => ({
    id: `E${index + 1}`,
    section,
    text,
    start: 0,
    end: text.length,
    source: 'paste',
    ...(context === undefined ? {} : { context }),
  }));
}

export function fact(quote: string, ...evidence: string[]): DraftClaim {
  return { quote, type: 'fact', evidence };
}

export function sender(quote: string): DraftClaim {
  return { quote, type: 'sender', evidence: [] };
}

/** A director of warehouses and a seller of dock booking. */
export const warehouse: CraftContext = {
  channel: 'linkedin_message',
  step: 2,
  firstName: 'Ruth',
  evidence: spansOf([
    ['headline', 'Director of Warehouse Operations at Brannock Foods | chilled and frozen'],
    [
      'about',
      'I run four chilled sites between Wakefield and Avonmouth: 62 dock doors, about 1,900 inbound trailers a week.',
    ],
    ['about', 'Most of my week goes on what happens between the gate and the door.'],
    ['experience', 'Director of Warehouse Operations, Mar 2021 - Present', 'Brannock Foods'],
    [
      'experience',
      'Took average trailer turn time at Wakefield from 94 to 71 minutes in one year, without adding doors.',
      'Brannock Foods',
    ],
    ['experience', 'Opened Avonmouth in January 2026: 14 doors, first site on two shifts.', 'Brannock Foods'],
    ['experience', 'Warehouse Manager, 2015 - 2021', 'Pellow Cold Storage'],
    ['education', 'BSc Logistics, University of Huddersfield'],
    ['skill', 'Yard management'],
    ['post', 'Two of our four sites still book supplier slots by e-mail. I know. It is on the list.'],
  ]),
  companyContext:
    'Slotwright is dock booking for chilled and frozen distributors. Suppliers book their own slots and each site sees its day door by door. 38 sites in the UK and Ireland. slotwright.example/dock',
  solution: {
    name: 'Slotwright Dock',
    description: 'Dock booking for chilled sites.',
    proofPoints: [
      'Calder Dairy: suppliers book their own slots; no-shows from 11% to 4% in ten weeks',
      'Count sheet, one page. Calder Dairy counted lost door hours with it for a week.',
    ],
  },
  sender: { name: 'Marta Lindqvist', title: null, company: 'Slotwright' },
  tone: { formality: 42, warmth: 64, directness: 71 },
  goal: 'find_out',
  others: [],
};

/** People of other trades, with short forms, a founder's money and a profile in German. */
export const others = spansOf([
  ['headline', 'VP Finance & CFO at Northwind Mutual'],
  [
    'experience',
    'Cut the monthly close from nine days to five with a team of 6; saved $1.2M in audit fees.',
    'Northwind Mutual',
  ],
  ['experience', 'Raised a $40M Series B in 2023 and moved the company to Leeds.', 'Kestrel Robotics'],
  ['experience', 'Ward manager, 28 beds, night shifts filled by agency staff', "St Olave's Hospital"],
  ['award', 'Nurse of the Year 2022, Royal College of Nursing'],
  [
    'about',
    'Ich leite seit 2019 ein Stahlwerk mit 420 Beschäftigten in Dillingen und bin für den Umbau auf Strom verantwortlich.',
  ],
  ['experience', 'Modernised a steel mill in Redcar; trained 45 operators', 'Teesforge'],
  ['education', 'MBA, London Business School, 2014'],
  ['certification', 'Certified ISO 27001 Lead Auditor'],
  ['project', 'Built an open-source scheduler in Rust, used by 12 hospitals'],
]);
