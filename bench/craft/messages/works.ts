import type { Person } from '../cases';

export const works: Person[] = [
  {
    profile: `Rick Salazar
Senior Plant Engineer at Cobalt Ridge Chemicals
Baytown, Texas, United States
About
25 years around rotating equipment. I own the maintenance plan for two ethylene units and 1,140 pumps. My rule: if the vibration data is in a spreadsheet, it is already old.
Experience
Senior Plant Engineer
Cobalt Ridge Chemicals
June 2014 - Present
Reduced unplanned downtime from 212 hours to 83 hours a year. Wrote the spare-parts policy. Coach to six junior engineers.
Reliability Engineer
Gulfstar Refining
2005 - 2014
Education
Texas A&M University
B.S. Mechanical Engineering, 2000
Licenses & certifications
Certified Maintenance & Reliability Professional (CMRP)`,
    context: `Hertzwell sells wireless vibration sensors for pumps and fans. One battery lasts six years. A refinery in Lake Charles caught 19 bearing failures before they happened in its first year. Our sensors are certified for ATEX Zone 1.`,
    messages: [
      {
        text: `Hi Rick, unplanned downtime falling from 212 to 83 hours a year is the kind of number people usually put in the headline. You left it halfway down the page. With around 1,100 pumps, how many still have their vibration data in a spreadsheet?`,
        swaps: [
          ['number', '212', '312'],
          ['number', '83 hours', '38 hours'],
          ['number', '1,100', '1,700'],
          ['noun', 'pumps', 'valves'],
          ['noun', 'vibration', 'temperature'],
          ['verb', 'falling', 'rising'],
        ],
        claims: [
          ['unplanned downtime falling from 212 to 83 hours a year', '212 hours'],
          ['With around 1,100 pumps', '1,140 pumps'],
        ],
      },
      {
        text: `Rick, we make wireless vibration sensors whose battery runs for six years. In year one, a Lake Charles refinery spotted 19 bearing failures ahead of time. They are ATEX Zone 1 certified, so your ethylene units would not be a problem.`,
        swaps: [
          ['own', 'six years', 'ten years'],
          ['own', '19', '49'],
          ['own', 'bearing', 'seal'],
          ['own', 'Zone 1', 'Zone 0'],
          ['noun', 'ethylene', 'ammonia'],
          ['own', 'Lake Charles', 'Port Arthur'],
        ],
      },
      {
        text: `Rick, nine years in reliability at Gulfstar and more than a decade at Cobalt Ridge, plus an engineering degree from Texas A&M. You now coach six younger engineers and wrote the spares policy yourself. Which of the two ethylene units worries you more?`,
        swaps: [
          ['number', 'nine years', 'three years'],
          ['name', 'Gulfstar', 'Gulfport'],
          ['school', 'Texas A&M', 'Texas Tech'],
          ['number', 'six younger', 'sixteen younger'],
          ['verb', 'wrote the spares policy', 'scrapped the spares policy'],
          ['number', 'two ethylene', 'four ethylene'],
        ],
        claims: [
          ['nine years in reliability at Gulfstar', 'Gulfstar'],
          ['an engineering degree from Texas A&M', 'Texas A&M'],
          ['You now coach six younger engineers and wrote the spares policy yourself', 'spare-parts'],
          ['the two ethylene units', 'ethylene'],
        ],
      },
    ],
  },
  {
    profile: `Agnieszka Wójcik
HR Business Partner, Łódź plant | Meble Północ S.A.
Łódź, Poland
About
HR for 860 people in furniture making. In 2024 we hired 210 operators, a third of them from Ukraine. My onboarding binder exists in four languages and none of them is read.
Experience
HR Business Partner
Meble Północ S.A.
2020 – Present
Negotiated the shift bonus with Solidarność. Brought absence down from 9.4% to 6.1%.
Recruiter
Tatrabank
2015 – 2020
Education
Uniwersytet Łódzki
Psychology, 2014`,
    context: `Tuzin makes short training clips that new operators watch at the machine. Glasfabrik Weimar shortened induction from ten days to six. Clips come in 22 languages. Our office is in Poznań.`,
    messages: [
      {
        text: `Hi Agnieszka, hiring 210 operators in one year, one in three of them from Ukraine, and an onboarding binder in four languages that nobody reads. I had to smile, and I know the feeling. What do new people in Łódź watch instead?`,
        swaps: [
          ['number', '210', '120'],
          ['number', 'one in three', 'one in ten'],
          ['place', 'Ukraine', 'Belarus'],
          ['number', 'four languages', 'six languages'],
          ['noun', 'operators', 'welders'],
          ['noun', 'onboarding', 'safety'],
        ],
        claims: [
          ['hiring 210 operators in one year, one in three of them from Ukraine', '210 operators'],
          ['an onboarding binder in four languages that nobody reads', 'onboarding binder'],
        ],
      },
      {
        text: `Agnieszka, you got absence from 9.4 to 6.1 percent and settled the shift bonus with Solidarność. Our clips, shown right at the machine, brought induction at Glasfabrik Weimar from ten days down to six. They exist in 22 languages, Ukrainian or not.`,
        swaps: [
          ['number', '9.4', '8.4'],
          ['number', '6.1', '4.1'],
          ['noun', 'shift bonus', 'pension'],
          ['own', 'Glasfabrik Weimar', 'Glasfabrik Jena'],
          ['own', 'down to six', 'down to two'],
          ['own', '22', '42'],
        ],
      },
      {
        text: `Agnieszka, from recruiter at Tatrabank to HR partner for 860 people who make furniture: that is a change of noise level. You have been with Meble Północ since 2020. May I show you a two-minute clip from our Poznań office?`,
        swaps: [
          ['name', 'Tatrabank', 'Alior Bank'],
          ['title', 'recruiter', 'branch manager'],
          ['number', '860', '680'],
          ['noun', 'furniture', 'windows'],
          ['date', '2020', '2017'],
          ['own', 'Poznań', 'Gdańsk'],
        ],
      },
    ],
  },
  {
    profile: `Yūko Tanabe
Quality Manager, Kōbe Works at Hoshino Precision K.K.
Kōbe, Hyōgo, Japan
About
I lead quality for bearings used in wind turbines. 31 inspectors, three shifts, one microscope everybody fights over. I believe a defect found by the customer costs us a year of trust.
Experience
Quality Manager
Hoshino Precision K.K.
April 2017 - Present
Customer complaints down 44% since 2019. Passed the IATF 16949 audit without a major finding.
Quality Engineer
Sagami Steel
2008 - 2017
Education
Ōsaka University
Materials Science, 2008
Languages
Japanese, English`,
    context: `Kestrel Optics builds cameras that inspect metal surfaces in line. Falck Bearings in Aarhus found 3 times as many hairline cracks as before. A line is fitted in two days. We have service engineers in Nagoya.`,
    messages: [
      {
        text: `Dear Ms Tanabe, 31 inspectors on three shifts, and one microscope they all fight over. You lead quality for wind-turbine bearings in Kōbe, where a defect that reaches the customer costs a year of trust. How many parts a day go under that microscope?`,
        swaps: [
          ['number', '31', '51'],
          ['number', 'three shifts', 'two shifts'],
          ['noun', 'microscope', 'scanner'],
          ['product', 'bearings', 'blades'],
          ['place', 'Kōbe', 'Kyōto'],
          ['noun', 'defect', 'delay'],
        ],
        claims: [
          ['31 inspectors on three shifts, and one microscope they all fight over', '31 inspectors'],
          ['You lead quality for wind-turbine bearings', 'wind turbines'],
          ['a defect that reaches the customer costs a year of trust', 'year of trust'],
        ],
      },
      {
        text: `Dear Yuko, complaints from customers down 44 per cent since 2019, and an IATF 16949 audit with no major finding. Our cameras look at metal surfaces right on the line. Falck Bearings of Aarhus found three times more hairline cracks with them, and fitting one line took two days.`,
        swaps: [
          ['number', '44 per cent', '64 per cent'],
          ['date', '2019', '2022'],
          ['product', 'IATF 16949', 'ISO 14001'],
          ['own', 'Aarhus', 'Malmö'],
          ['own', 'three times', 'five times'],
          ['own', 'two days', 'two hours'],
        ],
      },
      {
        text: `Dear Ms Tanabe, before Hoshino you were a quality engineer at Sagami Steel for nine years, right after your materials degree in Ōsaka. We have service engineers in Nagoya who could visit. Would that be welcome?`,
        swaps: [
          ['name', 'Sagami', 'Kansai'],
          ['title', 'quality engineer', 'sales engineer'],
          ['number', 'nine years', 'six years'],
          ['school', 'Ōsaka', 'Tōkyō'],
          ['own', 'Nagoya', 'Fukuoka'],
        ],
      },
    ],
  },
  {
    profile: `Marcus Webb. Fleet manager at Tidewater Linen, Norfolk VA. 43 vans, 60 drivers, hotels and hospitals from Virginia Beach to Richmond. Switched 12 vans to electric last year. Former Navy logistics specialist, 8 years.`,
    context: `RouteLoom plans delivery rounds around charging stops. Bay Laundry saved 14% on fuel in one summer. Works with Ford and Mercedes vans.`,
    messages: [
      {
        text: `Hi Marcus, 12 of your 43 vans went electric last year, so a round to Richmond now has to think about charging. Who plans that, you or the drivers?`,
        swaps: [
          ['number', '12', '20'],
          ['number', '43', '34'],
          ['noun', 'electric', 'hybrid'],
          ['place', 'Richmond', 'Roanoke'],
        ],
        claims: [['12 of your 43 vans went electric last year', '12 vans', '43 vans']],
      },
      {
        text: `Marcus, eight years of Navy logistics before linen for hotels and hospitals. RouteLoom plans rounds around the charging stops, and it saved Bay Laundry 14 percent of its fuel over a summer. It works with Ford and Mercedes vans.`,
        swaps: [
          ['number', 'eight years', 'four years'],
          ['name', 'Navy', 'Army'],
          ['noun', 'hotels', 'prisons'],
          ['own', 'Bay Laundry', 'Cape Laundry'],
          ['own', '14 percent', '24 percent'],
          ['own', 'Mercedes', 'Renault'],
        ],
      },
    ],
  },
];
