import type { Person } from '../cases';

export const industry: Person[] = [
  {
    profile: `Ines Marchetti
Head of Distribution at Halden Dairy | cold chain
Bradford, England, United Kingdom
About
I look after three cold stores and a fleet of 48 trucks between Bradford and Carlisle. Roughly 1,100 pallets leave us every night. I care about drivers getting home on time.
Experience
Head of Distribution
Halden Dairy · Full-time
Apr 2021 - Present
Cut empty miles by 18% in two years by sharing backhauls with two competitors.
Moved the Carlisle depot to a new building in September 2024 without missing a delivery.
Transport Planner
Bexley Haulage
2014 - 2021
Planned routes for 30 vehicles and trained five new planners.
Activity
Our drivers still wait 50 minutes on average at supermarket gates. Nobody pays for that.
Education
University of Hull
BSc, Logistics
Skills
Route planning
Cold chain`,
    context:
      'Gatewise shows carriers how long their trucks stand at each customer. We work with 40 carriers in the UK and Ireland. Norwood Freight cut waiting time from 55 to 35 minutes in four months.',
    messages: [
      {
        text: 'Hi Ines, 50 minutes at a supermarket gate, with nobody paying for it, is a lot across 48 trucks. At Norwood Freight we saw waiting fall from 55 to 35 minutes in four months. Do you measure it per customer today?',
        swaps: [
          ['number', '50 minutes', '70 minutes'],
          ['number', '48 trucks', '84 trucks'],
          ['noun', 'supermarket gate', 'brewery gate'],
          ['own', 'from 55 to 35', 'from 55 to 15'],
          ['own', 'Norwood Freight', 'Hartley Freight'],
          ['own', 'four months', 'four weeks'],
        ],
        claims: [
          [
            '50 minutes at a supermarket gate, with nobody paying for it',
            'Our drivers still wait',
            'Nobody pays',
          ],
          ['48 trucks', 'I look after three'],
          ['At Norwood Freight we saw waiting fall from 55 to 35 minutes in four months'],
        ],
      },
      {
        text: 'Hello Ines,\n\nYou moved the Carlisle depot in September 2024 and did not miss a delivery. That takes careful planning. Gatewise shows carriers how long their trucks stand at each customer. Would it be useful to see which gates cost you the most time?\n\nKind regards,\nTom',
        swaps: [
          ['place', 'Carlisle', 'Preston'],
          ['date', 'September 2024', 'September 2023'],
          ['date', 'September 2024', 'November 2024'],
          ['verb', 'moved the', 'closed the'],
          ['noun', 'depot', 'bakery'],
          ['own', 'carriers how long', 'airlines how long'],
        ],
      },
      {
        text: 'Ines, cutting empty miles by 18% with backhauls shared between competitors is not something many would try. How did you get two of them to agree? We help carriers in the UK and Ireland see where the hours at the gate go.',
        swaps: [
          ['number', '18%', '28%'],
          ['noun', 'empty miles', 'fuel costs'],
          ['noun', 'competitors', 'universities'],
          ['verb', 'cutting empty', 'raising empty'],
          ['own', 'the UK and Ireland', 'the UK and Germany'],
          ['own', 'help carriers', 'help hospitals'],
        ],
      },
    ],
  },
  {
    profile: `Darragh Quill
Melt Shop Manager at Teesforge Steel
Redcar, United Kingdom
About
I have spent 19 years around furnaces. Today I run the melt shop at Redcar with 160 people on five shifts. We restarted the second furnace in May 2025 after a long rebuild.
Experience
Melt Shop Manager
Teesforge Steel
2019 - Present
Reopened a steel mill that had stood idle for three years.
Lowered electricity use per tonne by 11%.
Introduced weekly safety walks; injuries fell from 14 to 6 a year.
Shift Supervisor
Corran Castings
2010 - 2019
Education
Teesside University
HND, Metallurgy
Certifications
NEBOSH Diploma`,
    context:
      'Furnex predicts when refractory linings wear out. 12 melt shops in Europe use it. Aldgard Steel avoided two unplanned stops last year.',
    messages: [
      {
        text: 'Darragh, you reopened a steel mill that had been idle for three years, and restarted the second furnace in May 2025. What worries you more now, the lining or the power bill?',
        swaps: [
          ['noun', 'steel mill', 'paper mill'],
          ['verb', 'reopened', 'demolished'],
          ['number', 'three years', 'seven years'],
          ['date', 'May 2025', 'May 2022'],
          ['noun', 'second furnace', 'second crane'],
        ],
        claims: [
          ['you reopened a steel mill that had been idle for three years', 'Reopened a steel mill'],
          ['restarted the second furnace in May 2025', 'We restarted the second'],
        ],
      },
      {
        text: 'Hi Darragh. Electricity per tonne down 11% at Teesforge is a strong result. Furnex predicts when linings wear out, and Aldgard Steel avoided two unplanned stops with it last year. Worth a look for Redcar?',
        swaps: [
          ['number', '11%', '17%'],
          ['name', 'Teesforge', 'Millbrook'],
          ['noun', 'Electricity per', 'Water per'],
          ['place', 'for Redcar', 'for Swansea'],
          ['own', 'two unplanned', 'nine unplanned'],
          ['own', 'Aldgard Steel', 'Borrow Steel'],
          ['own', 'predicts when linings', 'predicts when boilers'],
        ],
      },
      {
        text: 'Dear Darragh,\n\nBefore Teesforge you were a shift supervisor at Corran Castings, so you know both sides of a shift handover. With 160 people on five shifts, how do you pass on what the furnace did overnight? Furnex is used by 12 melt shops in Europe.\n\nRegards,\nSally Pike',
        swaps: [
          ['title', 'shift supervisor', 'sales director'],
          ['name', 'Corran Castings', 'Mortlake Castings'],
          ['number', '160 people', '610 people'],
          ['number', 'five shifts', 'three shifts'],
          ['own', '12 melt shops', '21 melt shops'],
          ['own', 'Europe', 'Asia'],
        ],
      },
    ],
  },
  {
    profile: `Wilhelmina Osei
Operations Director | Farm cooperatives | ex-Unilever
Lincoln, United Kingdom
About
At Fenland Growers I run packing and storage for 86 member farms. We grade about 240,000 tonnes of potatoes and onions a year. Half of our lines are older than I am.
Experience
Operations Director
Fenland Growers
Jan 2020 - Present
Installed optical sorters on four lines and cut waste by a third.
Negotiated a new contract with Morrisons in 2023.
Supply Planner
Unilever
2012 - 2019
Education
Harper Adams University
MSc, Agricultural Engineering
Posts
Seasonal labour is the one thing we cannot plan. We were 60 people short in October.`,
    context:
      'Croplane rents trained packing crews to growers, by the week. 300 packhouses have booked a crew since 2019. A crew starts within five days.',
    messages: [
      {
        text: 'Wilhelmina, being 60 people short in October sounds painful with 240,000 tonnes to grade. Croplane rents trained packing crews by the week, and a crew starts within five days. Is next autumn planned yet?',
        swaps: [
          ['number', '60 people', '16 people'],
          ['date', 'October', 'March'],
          ['number', '240,000', '420,000'],
          ['verb', 'to grade', 'to fry'],
          ['own', 'five days', 'five hours'],
          ['own', 'packing crews', 'legal crews'],
        ],
        claims: [
          ['being 60 people short in October', 'Seasonal labour', 'We were 60'],
          ['240,000 tonnes to grade', 'We grade about'],
          ['Croplane rents trained packing crews by the week, and a crew starts within five days'],
        ],
      },
      {
        text: 'Good morning Wilhelmina, the optical sorters on four of your lines cut waste by a third. What did the graders think of them at first? I ask because 300 packhouses have booked our crews since 2019.',
        swaps: [
          ['number', 'four of', 'nine of'],
          ['number', 'a third', 'a half'],
          ['product', 'optical sorters', 'robot arms'],
          ['own', '300 packhouses', '900 packhouses'],
          ['own', '2019', '2009'],
        ],
      },
      {
        text: 'Hi Wilhelmina! You negotiated the Morrisons contract in 2023 and look after packing for 86 farms. Does the contract set how many people you need on a line? If it helps, I can send you how growers use weekly crews.',
        swaps: [
          ['name', 'Morrisons', 'Waitrose'],
          ['date', '2023', '2021'],
          ['verb', 'negotiated', 'cancelled'],
          ['number', '86 farms', '68 farms'],
          ['noun', 'packing for', 'marketing for'],
        ],
      },
    ],
  },
  {
    profile: `Petra Lindholm
Plant Engineer at Askvik Paper, Trondheim
About
I keep two paper machines running. My team of 11 does mechanical and electrical maintenance. Most stops come from bearings.
Experience
Plant Engineer
Askvik Paper
2018 - Present
Replaced 340 manual lubrication points with automatic ones.
Raised machine availability from 88% to 94%.
Maintenance Planner
Nordlys Aluminium
2011 - 2018
Education
NTNU
MSc Mechanical Engineering, 2011
Languages
Norwegian, English, German`,
    context:
      'Beartone listens to bearings with small sensors. The sensors run for six years on one battery. Customers find a fault about three weeks before it stops the machine.',
    messages: [
      {
        text: 'Hi Petra, going from 88% to 94% availability on two paper machines is a big step. You wrote that most stops come from bearings. Do you still check them by hand?',
        swaps: [
          ['number', '94%', '98%'],
          ['number', 'two paper', 'six paper'],
          ['noun', 'paper machines', 'knitting machines'],
          ['noun', 'from bearings', 'from pumps'],
          ['noun', 'availability', 'headcount'],
        ],
        claims: [
          ['going from 88% to 94% availability', 'Raised machine'],
          ['two paper machines', 'I keep two'],
          ['most stops come from bearings', 'Most stops come'],
        ],
      },
      {
        text: 'Petra, after replacing 340 manual lubrication points at Askvik, what was left on the list? Beartone listens to bearings; customers find a fault about three weeks before it stops the machine.',
        swaps: [
          ['number', '340', '430'],
          ['name', 'Askvik', 'Borregaard'],
          ['verb', 'replacing', 'painting'],
          ['own', 'three weeks', 'three hours'],
          ['own', 'listens to bearings', 'listens to gearboxes'],
        ],
      },
      {
        text: 'Dear Petra, you studied at NTNU and planned maintenance at Nordlys Aluminium before you came to Askvik Paper in 2018. I would like to hear how paper differs. Our sensors run six years on one battery. Would a short call be fine?',
        swaps: [
          ['school', 'NTNU', 'Chalmers'],
          ['name', 'Nordlys Aluminium', 'Sapa Aluminium'],
          ['date', '2018', '2015'],
          ['own', 'six years', 'sixteen years'],
          ['verb', 'planned maintenance', 'sold maintenance'],
        ],
      },
    ],
  },
];
