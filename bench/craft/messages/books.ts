import type { Person } from '../cases';

export const books: Person[] = [
  {
    profile: `Aoife Brannigan
Chief Financial Officer at Corrib Renewables
Galway, Ireland
About
CFO of a wind and solar developer with €340 million of assets. Closed a €95m green bond in 2023. I report to a board of seven and to two lenders who want different covenants in different formats. My month-end takes nine working days and I am not proud of it.
Experience
Chief Financial Officer
Corrib Renewables
Feb 2020 - Present
Grew the finance team from 5 to 17. Replaced Sage with NetSuite.
Finance Director
Shannon Agri Group
2014 - 2020
Audit Manager
KPMG
2007 - 2014
Education
University College Cork
Bachelor of Commerce, 2006
Licenses & certifications
Fellow, Chartered Accountants Ireland`,
    context: `Covenantly turns loan agreements into live covenant reports. Lough Solar now reports to three lenders in one afternoon. We connect to NetSuite and Xero. Pricing starts at €900 a month.`,
    messages: [
      {
        text: `Hi Aoife, two lenders, two formats for covenants and a month end of nine working days. You say you are not proud of that last one, which I found refreshing. What part of the nine is the lender reporting?`,
        swaps: [
          ['number', 'two lenders', 'four lenders'],
          ['noun', 'covenants', 'invoices'],
          ['number', 'nine working days', 'five working days'],
          ['noun', 'lender reporting', 'tax reporting'],
        ],
        claims: [
          ['two lenders, two formats for covenants', 'two lenders'],
          ['a month end of nine working days', 'nine working days'],
        ],
      },
      {
        text: `Aoife, closing a 95 million euro green bond in 2023 and swapping Sage for NetSuite with a team that has more than tripled, from five to seventeen, is a full plate. Lough Solar uses Covenantly to report to three lenders in an afternoon.`,
        swaps: [
          ['number', '95 million', '59 million'],
          ['product', 'green bond', 'private placement'],
          ['date', '2023', '2021'],
          ['product', 'NetSuite', 'Workday'],
          ['number', 'seventeen', 'twenty-seven'],
          ['own', 'three lenders', 'six lenders'],
        ],
        claims: [
          ['closing a 95 million euro green bond in 2023', 'green bond'],
          [
            'swapping Sage for NetSuite with a team that has more than tripled, from five to seventeen',
            'NetSuite',
            'finance team',
          ],
          ['Lough Solar uses Covenantly to report to three lenders in an afternoon'],
        ],
      },
      {
        text: `Hello Aoife, KPMG, then finance director at Shannon Agri, then CFO at Corrib: seven years of audit show in how you write about your board of seven. We connect to NetSuite, prices begin at 900 euros per month. Shall I send a sample report?`,
        swaps: [
          ['name', 'KPMG', 'Deloitte'],
          ['title', 'finance director', 'treasurer'],
          ['name', 'Shannon Agri', 'Kerry Agri'],
          ['number', 'seven years', 'twelve years'],
          ['number', 'board of seven', 'board of eleven'],
          ['own', '900 euros', '300 euros'],
        ],
      },
      {
        text: `Aoife, wind and solar assets worth 340 million euros and a Chartered Accountants fellowship do not make covenant formats any more fun. I can show you how one file serves both lenders.`,
        swaps: [
          ['noun', 'wind', 'tidal'],
          ['number', '340 million', '430 million'],
          ['noun', 'Chartered Accountants', 'Certified Actuaries'],
        ],
      },
    ],
  },
  {
    profile: `Priya Raghunathan
Staff Machine Learning Engineer at Kitewing Maps
Bengaluru, Karnataka, India
About
I build the models that guess how long your bus will take. 9 million predictions a day, 60 ms budget, Python and C++. Maintainer of tinyserve, an open-source inference server with 4.2k stars. I gave a talk at PyCon India 2024 about feature drift.
Experience
Staff Machine Learning Engineer
Kitewing Maps
2022 - Present
Cut serving cost by half by moving from GPUs to CPUs. Mean error down from 3.4 to 2.1 minutes.
Data Scientist
Zintra Pay
2017 - 2022
Built fraud scoring for card payments.
Education
Indian Institute of Technology Madras
M.Tech, Computer Science, 2017`,
    context: `Driftglass watches model inputs for drift and opens a ticket with the broken feature. A parcel carrier found a faulty sensor feed in 20 minutes rather than two weeks. It runs in your own cluster. Free up to five models.`,
    messages: [
      {
        text: `Hi Priya, nine million bus predictions daily inside 60 milliseconds, and you halved the bill by leaving GPUs for CPUs. I also liked that tinyserve is yours. Which feature drifts most?`,
        swaps: [
          ['number', 'nine million', 'nineteen million'],
          ['noun', 'bus', 'taxi'],
          ['number', '60 milliseconds', '16 milliseconds'],
          ['verb', 'halved', 'doubled'],
          ['product', 'CPUs', 'TPUs'],
          ['product', 'tinyserve', 'tinygrad'],
        ],
        claims: [
          ['nine million bus predictions daily inside 60 milliseconds', '9 million predictions'],
          ['you halved the bill by leaving GPUs for CPUs', 'Cut serving cost'],
          ['tinyserve is yours', 'tinyserve'],
        ],
      },
      {
        text: `Priya, you spoke about feature drift at PyCon India in 2024. We built Driftglass for just that: it watches the inputs of a model and opens a ticket naming the feature that broke. At a parcel carrier it pinned down a faulty sensor feed in twenty minutes instead of two weeks. It runs inside your cluster.`,
        swaps: [
          ['noun', 'feature drift', 'model pruning'],
          ['name', 'PyCon', 'EuroPython'],
          ['date', '2024', '2022'],
          ['own', 'parcel carrier', 'bank'],
          ['own', 'twenty minutes', 'two minutes'],
          ['own', 'two weeks', 'two months'],
        ],
      },
      {
        text: `Priya, mean error going from 3.4 minutes to 2.1 is a lot of people not missing a bus. You came from fraud scoring at Zintra Pay, where you spent five years, and from IIT Madras before that. Driftglass is free for up to 5 models. Fancy a try?`,
        swaps: [
          ['number', '3.4', '4.3'],
          ['number', '2.1', '1.2'],
          ['noun', 'fraud', 'credit'],
          ['name', 'Zintra', 'Razor'],
          ['school', 'Madras', 'Delhi'],
          ['own', '5 models', '50 models'],
        ],
      },
      {
        text: `Over 4,000 stars for an inference server you maintain next to a staff job at Kitewing: respect, Priya. Python and C++ side by side is a choice of its own.`,
        swaps: [
          ['number', '4,000', '14,000'],
          ['noun', 'inference', 'mail'],
          ['title', 'staff', 'principal'],
          ['name', 'Kitewing', 'Skywing'],
          ['product', 'C++', 'Rust'],
        ],
      },
    ],
  },
  {
    profile: `Oliver Ashdown-Reid
Partner, Employment Law at Pell & Harrow LLP
London, England, United Kingdom
About
I act for employers in tribunal claims, redundancies and executive exits. Ranked in Chambers since 2016. Around 120 live matters in a team of nine. I write a newsletter, The Notice Period, for 3,400 HR directors.
Experience
Partner
Pell & Harrow LLP
May 2015 - Present
Senior Associate
Linklater Stone
2009 - 2015
Trainee Solicitor
Linklater Stone
2007 - 2009
Education
University of Durham
LLB Law, 2006
Volunteering
Trustee
Hackney Law Centre`,
    context: `Briefcase Zero drafts tribunal bundles from a case folder. Moss Legal prepares a bundle in 50 minutes that took six hours. Data stays in the United Kingdom. Nineteen law firms use it.`,
    messages: [
      {
        text: `Hi Ollie, around 120 open matters with nine people, and a newsletter for 3,400 HR directors on the side. I read The Notice Period. How long does a tribunal bundle take your team?`,
        swaps: [
          ['number', '120', '220'],
          ['number', 'nine people', 'five people'],
          ['number', '3,400', '34,000'],
          ['noun', 'HR directors', 'general counsels'],
          ['name', 'The Notice Period', 'The Exit Interview'],
        ],
        claims: [
          ['around 120 open matters with nine people', '120 live matters'],
          ['a newsletter for 3,400 HR directors on the side', '3,400'],
        ],
      },
      {
        text: `Oliver, you act for employers, came over from Linklater Stone, made partner at Pell & Harrow in 2015 and have been in Chambers since 2016. You are also a trustee of Hackney Law Centre, which tells me you see both sides of the table.`,
        swaps: [
          ['name', 'Linklater Stone', 'Freshfield Stone'],
          ['name', 'Pell & Harrow', 'Pell & Barrow'],
          ['date', 'in 2015', 'in 2012'],
          ['date', '2016', '2011'],
          ['title', 'trustee', 'patron'],
          ['place', 'Hackney', 'Islington'],
        ],
      },
      {
        text: `Hi Oliver, at Moss Legal a bundle that used to take six hours is ready in under an hour. Nineteen firms work with Briefcase Zero, and the data never leaves the UK. Would 15 minutes next week be all right?`,
        swaps: [
          ['own', 'Moss Legal', 'Fern Legal'],
          ['own', 'six hours', 'two days'],
          ['own', 'Nineteen', 'Ninety'],
          ['own', 'the UK', 'Germany'],
        ],
      },
    ],
  },
];
