import type { Person } from '../cases';

export const later: Person[] = [
  {
    profile: `Bernadette Achterberg
Head of Pharmacy at Westmoor General Hospital
Leeds, England, United Kingdom
About
I run a hospital pharmacy with 74 staff and two dispensing robots. We moved to electronic prescribing in 2022. Medicines waste fell from £310,000 to £190,000 a year. Discharge prescriptions wait 96 minutes on average.
Experience
Head of Pharmacy
Westmoor General Hospital
2019 - Present
Deputy Chief Pharmacist
Calderbrook Infirmary
2012 - 2019
Education
University of Bradford
MPharm, 2005`,
    context: `Dosewise shows hospital pharmacies where a discharge prescription is stuck. St. Cuthbert's cut the wait from 110 minutes to 65. It was installed in four weeks. We are nine people in York.`,
    messages: [
      {
        text: `Hi Bernadette, bringing medicines waste from £310,000 down to £190,000 a year with 74 people and two robots is impressive. Yet discharge prescriptions still wait more than an hour and a half. Where do they get stuck?`,
        swaps: [
          ['number', '£190,000', '£90,000'],
          ['number', '74', '47'],
          ['noun', 'medicines', 'food'],
          ['noun', 'robots', 'freezers'],
          ['number', 'an hour and a half', 'four hours'],
        ],
      },
      {
        text: `Bernadette, at St. Cuthbert's the wait for a discharge prescription dropped from 110 minutes to 65. Dosewise simply shows where each one is stuck. Installing it took four weeks, and we are a team of nine in York.`,
        swaps: [
          ['own', "St. Cuthbert's", "St. Oswald's"],
          ['own', '65', '25'],
          ['own', 'four weeks', 'four days'],
          ['own', 'nine', 'ninety'],
          ['own', 'York', 'Hull'],
        ],
      },
      {
        text: `Bernadette, you spent seven years as deputy chief pharmacist at Calderbrook before taking over at Westmoor in 2019. Three years later you went electronic with prescribing. What would you do differently?`,
        swaps: [
          ['number', 'seven years', 'four years'],
          ['title', 'deputy chief pharmacist', 'ward pharmacist'],
          ['name', 'Calderbrook', 'Airedale'],
          ['date', '2019', '2016'],
          ['noun', 'prescribing', 'billing'],
        ],
      },
    ],
  },
  {
    profile: `Stefan Mihăilescu
Site Manager, Housing at Carpaţi Construct
Cluj-Napoca, Romania
About
Currently building 126 flats on the old brewery site. Concrete before winter, tenants before Christmas 2027. About 90 people on site, nine nationalities. I photograph every floor every Friday.
Experience
Site Manager
Carpaţi Construct
2021 - Present
Finished a 60-bed hospice six weeks early.
Foreman
Baustolz AG
2014 - 2021
Education
Technical University of Cluj-Napoca
Civil Engineering, 2013`,
    context: `Sitelens turns site photos into a progress plan. Nordhus in Bergen needs one hour a week for it rather than a whole day. It works offline. Priced at 200 euros per site and month.`,
    messages: [
      {
        text: `Hi Stefan, 126 apartments on a former brewery, some 90 people from nine countries, and photos of each floor on Fridays. What happens to the pictures afterwards?`,
        swaps: [
          ['number', '126', '162'],
          ['noun', 'apartments', 'offices'],
          ['noun', 'brewery', 'airport'],
          ['number', '90 people', '190 people'],
          ['date', 'Fridays', 'Mondays'],
        ],
        claims: [
          ['126 apartments on a former brewery', '126 flats'],
          ['some 90 people from nine countries', 'nine nationalities'],
        ],
      },
      {
        text: `Stefan, Sitelens makes a progress plan out of photos like yours. Nordhus, in Bergen, used to need a day for it and now needs an hour each week. It runs without a connection and costs 200 euros a month for a site.`,
        swaps: [
          ['own', 'progress plan', 'cost plan'],
          ['own', 'Nordhus', 'Veidekke'],
          ['own', 'Bergen', 'Oslo'],
          ['own', '200 euros', '20 euros'],
        ],
      },
      {
        text: `Stefan, handing over a 60-bed hospice six weeks ahead of plan does not happen by luck. Before that you were a foreman with Baustolz for seven years. Would you look at a sample plan?`,
        swaps: [
          ['number', '60-bed', '90-bed'],
          ['noun', 'hospice', 'hotel'],
          ['number', 'six weeks', 'six months'],
          ['title', 'foreman', 'planner'],
          ['name', 'Baustolz', 'Hochtief'],
        ],
      },
    ],
  },
  {
    profile: `Marguerite Tran-Dubois, Chief Underwriting Officer, Atlantique Marine (Bordeaux). Insures 2,300 fishing and cargo vessels. Lloyd's of London 2006-2015, then Zurich until 2020. Says: "I price the captain, not the hull." Team of 22, claims ratio 61% in 2025.`,
    context: `Hullmark scores vessels from satellite tracks. Baltic Mutual found 12% of its fleet fishing outside the agreed waters. Scores are refreshed every night. We are based in Brest.`,
    messages: [
      {
        text: `Dear Marguerite, "I price the captain, not the hull" is a line I will borrow. With a claims ratio of 61% last year on around 2,300 vessels, how do you see where a captain really fishes?`,
        swaps: [
          ['noun', 'captain, not', 'weather, not'],
          ['number', '61%', '51%'],
          ['number', '2,300', '3,200'],
          ['noun', 'vessels', 'trucks'],
        ],
      },
      {
        text: `Marguerite, nine years at Lloyd's, five at Zurich, and now a team of 22 in Bordeaux that insures fishing boats and cargo ships. Hullmark scores vessels using satellite tracks, updated nightly.`,
        swaps: [
          ['number', 'nine years', 'fifteen years'],
          ['name', 'Zurich', 'Allianz'],
          ['number', '22', '32'],
          ['place', 'Bordeaux', 'Nantes'],
          ['own', 'satellite', 'radio'],
          ['own', 'nightly', 'weekly'],
        ],
      },
      {
        text: `Marguerite, Baltic Mutual discovered that 12 percent of its fleet was fishing outside agreed waters. We are in Brest, so not far from your fleet. Could we speak for 20 minutes next week?`,
        swaps: [
          ['own', 'Baltic Mutual', 'Nordic Mutual'],
          ['own', '12 percent', '22 percent'],
          ['own', 'fishing outside', 'sailing outside'],
          ['own', 'Brest', 'Calais'],
        ],
      },
    ],
  },
  {
    profile: `Dwayne Ferris
Director of Facilities at Tallgrass Community College
Wichita, Kansas, United States
About
11 buildings, 620,000 square feet, one boiler older than me. Cut gas use 18% in two winters. Started an apprenticeship with the local union; 7 apprentices so far.
Experience
Director of Facilities
Tallgrass Community College
Aug 2017 - Present
Maintenance Supervisor
Prairie Foods
2008 - 2017
Education
Wichita State University
Bachelor's, Mechanical Engineering Technology, 2008`,
    context: `Warmgrid tunes boilers from weather forecasts. Ozark Tech saved $84,000 in its first winter. No new hardware on most boilers. We take a share of what is saved.`,
    messages: [
      {
        text: `Hi Dwayne, 18 percent less gas over two winters across 11 buildings, with a boiler that is older than you are. That made me laugh. What is the next thing you would like to fix?`,
        swaps: [
          ['number', '18 percent', '28 percent'],
          ['noun', 'gas', 'water'],
          ['number', 'two winters', 'four winters'],
          ['number', '11 buildings', '17 buildings'],
          ['noun', 'boiler', 'roof'],
        ],
      },
      {
        text: `Dwayne, Ozark Tech saved 84,000 dollars during its first winter with Warmgrid, which tunes the boilers by the weather forecast. Most boilers need no new hardware, and our fee is a share of the savings.`,
        swaps: [
          ['own', 'Ozark Tech', 'Prairie Tech'],
          ['own', '84,000', '48,000'],
          ['own', 'weather', 'price'],
          ['own', 'no new hardware', 'no new software'],
        ],
      },
      {
        text: `Dwayne, you started an apprenticeship with the local union and have had seven apprentices since. Nine years of supervising maintenance at Prairie Foods must have helped. Is the union still on board?`,
        swaps: [
          ['verb', 'started', 'ended'],
          ['number', 'seven', 'seventeen'],
          ['noun', 'union', 'church'],
          ['name', 'Prairie Foods', 'Cargill Foods'],
          ['number', 'Nine years', 'Four years'],
        ],
      },
    ],
  },
  {
    profile: `Ingrid Sjöström
VP Customer Success at Norrsken HR
Malmö, Sweden
About
I look after 410 customers in the Nordics with a team of 16. Net retention went from 97% to 108% in 18 months. I read every cancellation e-mail myself. We run our onboarding in five languages.
Experience
VP Customer Success
Norrsken HR
2022 - Present
Customer Success Manager
Trello Path
2018 - 2022
Education
Lund University
MSc Economics, 2016`,
    context: `Tidemark warns when a customer is about to leave. Fjordpay kept 9 of the 14 accounts it had flagged. It reads support tickets and logins. Free for the first 30 days.`,
    messages: [
      {
        text: `Hi Ingrid, net retention up from 97 to 108 percent in a year and a half, looking after more than 400 customers with 16 people. And you read each cancellation mail yourself. What do they say that the dashboards do not?`,
        swaps: [
          ['number', '97', '87'],
          ['number', 'a year and a half', 'three years'],
          ['number', '400 customers', '900 customers'],
          ['number', '16 people', '60 people'],
          ['noun', 'cancellation', 'sales'],
        ],
      },
      {
        text: `Ingrid, Tidemark tells you when a customer is likely to go. Of 14 accounts that Fjordpay flagged, nine stayed. It looks at logins and support tickets, and the first month is free.`,
        swaps: [
          ['own', '14 accounts', '40 accounts'],
          ['own', 'Fjordpay', 'Klarna'],
          ['own', 'nine stayed', 'twelve stayed'],
          ['own', 'support tickets', 'phone calls'],
        ],
      },
      {
        text: `Ingrid, from customer success manager at Trello Path to Vice President at Norrsken HR, with an economics degree from Lund. How do you keep onboarding in five languages in step?`,
        swaps: [
          ['title', 'customer success manager', 'account executive'],
          ['name', 'Trello Path', 'Asana Path'],
          ['title', 'Vice President', 'President'],
          ['school', 'Lund', 'Uppsala'],
          ['number', 'five languages', 'eight languages'],
        ],
      },
    ],
  },
];
