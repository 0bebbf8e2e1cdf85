import type { Person } from '../cases';

export const office: Person[] = [
  {
    profile: `Bertrand Achterberg
CFO at Lowland Insurance Group
Rotterdam, Netherlands
About
CFO of a mid-sized insurer with 900 employees. We close the month in six days; it was eleven when I started in 2019. I read footnotes for fun.
Experience
Chief Financial Officer
Lowland Insurance Group
2019 - Present
Led the IFRS 17 programme with a team of 22.
Reduced audit fees by €400,000 a year.
Finance Director
Maasbank
2011 - 2019
Sold the leasing unit in 2016.
Education
Erasmus University Rotterdam
MSc, Econometrics
Certifications
Chartered Accountant (NBA)`,
    context:
      'Ledgerline matches intercompany balances as they are booked. It connects to SAP and Oracle. Van Dorn Re closes two days earlier with it.',
    messages: [
      {
        text: 'Dear Bertrand,\n\nA close that went from eleven days to six since 2019 must have taken some persuading. Van Dorn Re closes two days earlier since it matches intercompany balances as they are booked. Where do your six days go now?\n\nBest regards,\nElin Brekke',
        swaps: [
          ['number', 'eleven days', 'fifteen days'],
          ['number', 'to six since', 'to four since'],
          ['date', '2019', '2017'],
          ['own', 'Van Dorn Re', 'De Haan Re'],
          ['own', 'two days earlier', 'eight days earlier'],
          ['own', 'intercompany balances', 'expense reports'],
        ],
        claims: [
          ['A close that went from eleven days to six since 2019', 'We close the month'],
          ['Van Dorn Re closes two days earlier since it matches intercompany balances as they are booked'],
        ],
      },
      {
        text: 'Bertrand, audit fees down by €400,000 a year is rare for an insurer of 900 people. Did that come from the IFRS 17 work, or later? We connect to SAP and Oracle, so your ledger stays where it is.',
        swaps: [
          ['number', '€400,000', '€700,000'],
          ['number', '900 people', '1,900 people'],
          ['noun', 'audit fees', 'travel costs'],
          ['product', 'IFRS 17', 'IFRS 9'],
          ['noun', 'an insurer', 'a brewery'],
          ['own', 'SAP and Oracle', 'SAP and Workday'],
        ],
      },
      {
        text: 'Hello Bertrand, you sold the leasing unit at Maasbank in 2016, then joined Lowland as CFO. Which of the two closes was harder? I ask because intercompany is what we do all day.',
        swaps: [
          ['verb', 'sold the', 'bought the'],
          ['noun', 'leasing unit', 'mortgage unit'],
          ['name', 'Maasbank', 'Rabobank'],
          ['date', '2016', '2013'],
          ['title', 'as CFO', 'as COO'],
        ],
      },
    ],
  },
  {
    profile: `Shanice Broadbent
People Director, Oakhaven Care Homes
Nottingham
About
Responsible for 2,400 colleagues in 31 care homes. We hire 900 people a year and lose too many in the first 90 days. I started as a care assistant.
Experience
People Director
Oakhaven Care Homes
Mar 2022 - Present
Brought early leavers down from 38% to 27%.
Launched a buddy scheme in every home.
HR Business Partner
Boots
2015 - 2022
Volunteering
Trustee, Nottingham Food Bank
Education
Nottingham Trent University
BA Business Management
Certifications
FCIPD`,
    context:
      'Startwell sends new starters short check-ins by text message. 150 employers in care and retail use it. Managers see who may leave before they do.',
    messages: [
      {
        text: 'Hi Shanice, early leavers down from 38% to 27% across 31 homes, that is people staying who would have gone. Was it the buddy scheme, or something else? Startwell sends new starters short check-ins by text message.',
        swaps: [
          ['number', '27%', '17%'],
          ['number', '31 homes', '13 homes'],
          ['noun', 'buddy scheme', 'bonus scheme'],
          ['own', 'text message', 'video call'],
          ['own', 'new starters', 'retirees'],
        ],
        claims: [
          ['early leavers down from 38% to 27%', 'Brought early leavers'],
          ['31 homes', 'Responsible for 2,400'],
          ['the buddy scheme', 'Launched a buddy'],
          ['Startwell sends new starters short check-ins by text message'],
        ],
      },
      {
        text: 'Shanice, you began as a care assistant and now answer for 2,400 colleagues. I imagine you remember your own first 90 days. Could I show you how managers see who may leave?',
        swaps: [
          ['title', 'care assistant', 'bank clerk'],
          ['number', '2,400', '4,200'],
          ['number', '90 days', '30 days'],
          ['own', 'managers see', 'auditors see'],
        ],
      },
      {
        text: 'Good afternoon Shanice. Hiring 900 people a year after seven years at Boots must feel like another planet. We work with 150 employers in care and retail. What is the first thing you look at when someone leaves early?\n\nThanks,\nMarta',
        swaps: [
          ['number', '900 people', '300 people'],
          ['name', 'Boots', 'Tesco'],
          ['number', 'seven years', 'three years'],
          ['own', '150 employers', '1,500 employers'],
          ['own', 'care and retail', 'care and construction'],
        ],
      },
    ],
  },
  {
    profile: `Kofi Mensah-Barnes
VP Sales, EMEA at Tarn Analytics
London, United Kingdom
About
I lead 26 account executives in London, Munich and Madrid. We sell to grocers. Ramp time for a new seller is eight months and I would like it to be five.
Experience
VP Sales, EMEA
Tarn Analytics
Jul 2023 - Present
Grew EMEA revenue from $14m to $21m.
Signed Lidl and Carrefour in the first year.
Regional Sales Director
Salesforce
2016 - 2023
Promoted twice.
Education
London Business School
MBA, 2015
Posts
A discount is not a sales strategy. We stopped giving them in January.`,
    context:
      'Rampkit builds practice calls from your own recordings. Sellers at Pinnock Data were ready in five months instead of nine. It takes one week to set up.',
    messages: [
      {
        text: 'Kofi, eight months of ramp with 26 AEs in London, Munich and Madrid is real money. At Pinnock Data new sellers were ready in five months instead of nine. Would you like to see how?',
        swaps: [
          ['number', 'eight months', 'ten months'],
          ['number', '26 AEs', '62 AEs'],
          ['own', 'five months', 'two months'],
          ['own', 'Pinnock Data', 'Harker Data'],
        ],
        claims: [
          ['eight months of ramp', 'Ramp time for'],
          ['26 AEs', 'I lead 26'],
          ['At Pinnock Data new sellers were ready in five months instead of nine'],
        ],
      },
      {
        text: 'Hi Kofi. You stopped giving discounts in January, and still signed Lidl and Carrefour in your first year. What did your sellers say when you told them? Rampkit builds practice calls from your own recordings.',
        swaps: [
          ['date', 'January', 'August'],
          ['verb', 'stopped giving', 'started giving'],
          ['name', 'Lidl', 'Aldi'],
          ['name', 'Carrefour', 'Ikea'],
          ['own', 'practice calls', 'email templates'],
        ],
      },
      {
        text: 'Dear Kofi,\n\nAs VP Sales for EMEA you took revenue from $14m to $21m. You were a regional sales director at Salesforce before, and were promoted twice there. Does Munich ramp as fast as Madrid? Rampkit takes one week to set up.\n\nYours sincerely,\nOlga Petrenko',
        swaps: [
          ['title', 'VP Sales', 'VP Marketing'],
          ['number', '$21m', '$41m'],
          ['name', 'Salesforce', 'HubSpot'],
          ['number', 'promoted twice', 'promoted four times'],
          ['place', 'Munich', 'Zurich'],
          ['own', 'one week', 'one day'],
        ],
      },
    ],
  },
  {
    profile: `Leonie Fairclough
Partner, Employment Law, at Garrick & Stowe LLP
Manchester
About
I advise employers on restructuring and tribunal claims. I lead a group of 14 lawyers. I write about hybrid work.
Experience
Partner
Garrick & Stowe LLP
2017 - Present
Acted for a retailer in 320 tribunal claims.
Opened the Leeds office in 2021.
Associate
Addleshaw Goddard
2008 - 2017
Education
University of Sheffield
LLB
Publications
Hybrid Work: A Guide for Employers (2022)`,
    context:
      'Brieflet turns bundles of tribunal documents into a dated list of events. A bundle of 2,000 pages takes about an hour. Nothing leaves the firm’s own servers.',
    messages: [
      {
        text: 'Leonie, 320 tribunal claims for one retailer means a great many bundles. Brieflet turns a bundle of 2,000 pages into a dated list of events in about an hour. How does your group do that today?',
        swaps: [
          ['number', '320', '230'],
          ['noun', 'tribunal claims', 'patent claims'],
          ['noun', 'one retailer', 'one airline'],
          ['own', '2,000 pages', '20,000 pages'],
          ['own', 'an hour', 'an afternoon'],
        ],
        claims: [
          ['320 tribunal claims for one retailer', 'Acted for a'],
          ['Brieflet turns a bundle of 2,000 pages into a dated list of events in about an hour'],
        ],
      },
      {
        text: 'Hello Leonie, you opened the Leeds office in 2021 and now lead 14 lawyers. Your guide to hybrid work came out a year later. Did writing it change how the group works?',
        swaps: [
          ['verb', 'opened the', 'closed the'],
          ['place', 'Leeds', 'Bristol'],
          ['date', '2021', '2019'],
          ['number', '14 lawyers', '41 lawyers'],
          ['noun', 'hybrid work', 'pension law'],
        ],
      },
      {
        text: 'Hi Leonie, nine years at Addleshaw Goddard and then a partner at Garrick & Stowe: you know tribunal work from every side. Nothing leaves your own servers with Brieflet. Shall I send a sample list?',
        swaps: [
          ['number', 'nine years', 'four years'],
          ['name', 'Addleshaw Goddard', 'Pinsent Masons'],
          ['title', 'a partner', 'a judge'],
          ['name', 'Garrick & Stowe', 'Garrick & Lowe'],
        ],
      },
    ],
  },
];
