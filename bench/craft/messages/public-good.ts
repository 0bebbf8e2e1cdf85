import type { Person } from '../cases';

export const publicGood: Person[] = [
  {
    profile: `Aoife Brannigan
Clinical Nurse Manager, Emergency Department | St Colman's Hospital
Cork, Ireland
About
I manage 52 nurses in an emergency department that sees 68,000 patients a year. Handover is where things get lost. We went paperless in triage in 2023.
Experience
Clinical Nurse Manager
St Colman's Hospital
2017 - Present
Shortened triage time from 22 to 13 minutes.
Wrote the department's falls protocol.
Staff Nurse
Mercy University Hospital
2009 - 2017
Education
University College Cork
BSc Nursing
Certifications
Advanced Paediatric Life Support
Awards
Nurse Leader of the Year 2024, Irish Nurses Organisation`,
    context:
      'Shiftnote is a handover tool for wards. It runs on the phones that nurses carry already. 27 hospitals in Ireland use it. Handover takes nine minutes on average.',
    messages: [
      {
        text: 'Hi Aoife, triage down from 22 to 13 minutes with 68,000 patients a year is remarkable work by your nurses. Is handover the next thing? Shiftnote runs on the phones they carry already.',
        swaps: [
          ['number', '13 minutes', '3 minutes'],
          ['number', '68,000', '86,000'],
          ['noun', 'triage down', 'surgery down'],
          ['own', 'phones', 'glasses'],
        ],
        claims: [
          ['triage down from 22 to 13 minutes', 'Shortened triage'],
          ['68,000 patients a year', 'I manage 52'],
          ['Shiftnote runs on the phones they carry already'],
        ],
      },
      {
        text: 'Dear Aoife,\n\nCongratulations: Nurse Leader of the Year in 2024 is well deserved. You say that handover is where things get lost. In 27 hospitals in Ireland that use Shiftnote it takes nine minutes on average. How long does it take your 52 nurses?\n\nWarm regards,\nDeirdre Walsh',
        swaps: [
          ['date', '2024', '2021'],
          ['noun', 'handover is', 'discharge is'],
          ['own', '27 hospitals', '72 hospitals'],
          ['own', 'nine minutes', 'two minutes'],
          ['number', '52 nurses', '25 nurses'],
        ],
      },
      {
        text: "Aoife, before St Colman's you nursed at Mercy University Hospital, and you wrote the falls protocol yourself. Who would be the right person to ask about phones on the ward?",
        swaps: [
          ['name', "St Colman's", "St Finbarr's"],
          ['name', 'Mercy University Hospital', 'Beaumont Hospital'],
          ['noun', 'falls protocol', 'sepsis protocol'],
          ['verb', 'you wrote', 'you abolished'],
        ],
      },
    ],
  },
  {
    profile: `Imran Sadiq
Deputy Headteacher at Kingsmead High School
Leicester
About
I teach physics and run the timetable for 1,250 pupils. Cover lessons are my Monday morning. I want teachers to go home before five.
Experience
Deputy Headteacher
Kingsmead High School
Sep 2020 - Present
Cut cover costs by £60,000 in one year.
Started a homework club that 200 pupils attend.
Head of Physics
Rushey Academy
2013 - 2020
Education
University of Warwick
BSc Physics
Loughborough University
PGCE`,
    context:
      'Coverly finds a supply teacher by 7.15 in the morning. 90 schools in the Midlands use it. A school pays only for the lessons that are taught.',
    messages: [
      {
        text: 'Hi Imran, £60,000 less for cover in one year is a whole teacher. If Monday morning still goes on cover lessons, would it help to have somebody found by 7.15? That is what Coverly does for 90 schools in the Midlands.',
        swaps: [
          ['number', '£60,000', '£90,000'],
          ['noun', 'less for cover', 'less for meals'],
          ['own', '7.15', '6.15'],
          ['own', '90 schools', '900 schools'],
          ['own', 'the Midlands', 'the Highlands'],
        ],
        claims: [
          ['£60,000 less for cover in one year', 'Cut cover costs'],
          ['Monday morning still goes on cover lessons', 'Cover lessons are'],
          ['That is what Coverly does for 90 schools in the Midlands'],
        ],
      },
      {
        text: 'Imran, you run the timetable for 1,250 pupils and still teach physics. The homework club with 200 pupils came on top. How do you keep your promise that teachers go home before five?',
        swaps: [
          ['number', '1,250', '2,150'],
          ['noun', 'physics', 'French'],
          ['number', '200 pupils', '500 pupils'],
          ['noun', 'homework club', 'chess club'],
          ['number', 'before five', 'before three'],
        ],
      },
      {
        text: 'Dear Imran,\n\nYou came to Kingsmead in 2020 as deputy headteacher, after seven years as head of physics at Rushey Academy. With Coverly a school pays only for the lessons that are taught. Could I ask how you pay for cover now?\n\nSincerely,\nJo Park',
        swaps: [
          ['name', 'Kingsmead', 'Queensmead'],
          ['date', '2020', '2016'],
          ['title', 'deputy headteacher', 'school caretaker'],
          ['title', 'head of physics', 'head of music'],
          ['own', 'lessons that are taught', 'trips that are taken'],
        ],
      },
    ],
  },
  {
    profile: `Marguerite Delacroix-Hunt
Senior Scientist, Formulation | Velora Therapeutics
Cambridge, England
About
I develop inhaled formulations for rare lung diseases. My group of six ran 41 stability studies last year. I am happiest at the bench.
Experience
Senior Scientist
Velora Therapeutics
2020 - Present
Took one compound from lab to Phase II in 26 months.
Postdoctoral Researcher
University of Oxford
2016 - 2020
Education
ETH Zurich
PhD, Chemistry
Publications
Spray drying of fragile peptides, Journal of Aerosol Medicine, 2021
Patents
Inhaler device with dose counter`,
    context:
      'Stabilo Labs runs stability chambers for small biotechs. Data are released within 48 hours of each pull. Our site is in Stevenage and was inspected by the MHRA in 2024.',
    messages: [
      {
        text: 'Hi Marguerite, 41 stability studies in a year with a group of six leaves little time at the bench. Stabilo Labs releases data within 48 hours of each pull. Do you run your own chambers?',
        swaps: [
          ['number', '41 stability', '14 stability'],
          ['number', 'group of six', 'group of twelve'],
          ['noun', 'stability studies', 'animal studies'],
          ['own', '48 hours', '24 hours'],
        ],
        claims: [
          ['41 stability studies in a year with a group of six', 'My group of six'],
          ['Stabilo Labs releases data within 48 hours of each pull'],
        ],
      },
      {
        text: 'Marguerite, 26 months from lab to Phase II is quick for an inhaled compound. What would you have liked to hand over on the way? Our site in Stevenage was inspected by the MHRA in 2024.',
        swaps: [
          ['number', '26 months', '16 months'],
          ['noun', 'Phase II', 'Phase III'],
          ['noun', 'an inhaled', 'an injected'],
          ['own', 'Stevenage', 'Slough'],
          ['own', 'the MHRA', 'the FDA'],
          ['own', '2024', '2022'],
        ],
      },
      {
        text: 'Dear Dr Delacroix-Hunt,\n\nYour paper on the spray drying of fragile peptides in the Journal of Aerosol Medicine in 2021 has been a good read. You wrote it while at Velora, after four years at Oxford. May I ask how long a study runs with you?\n\nKind regards,\nPriya Nair',
        swaps: [
          ['noun', 'fragile peptides', 'fragile vaccines'],
          ['noun', 'spray drying', 'freeze drying'],
          ['date', '2021', '2023'],
          ['school', 'Oxford', 'Harvard'],
          ['name', 'Velora', 'Novartis'],
        ],
      },
    ],
  },
  {
    profile: `Rhys Protheroe
Digital Services Lead at Ceredigion Council
Aberystwyth, Wales
About
We moved 23 paper forms online in 2024. Two thirds of residents now report potholes on their phone. I answer to six service heads.
Experience
Digital Services Lead
Ceredigion Council
Feb 2022 - Present
Built a bilingual form library in English and Welsh.
Ended a ten-year contract with a single supplier.
Web Developer
National Library of Wales
2014 - 2022
Skills
Python
Accessibility
Education
Aberystwyth University
BSc Computer Science`,
    context:
      'Formwise is a form builder for councils, in Welsh and English from the start. It costs £400 a month whatever the number of forms. 17 councils use it.',
    messages: [
      {
        text: 'Hi Rhys, 23 paper forms online in one year, in English and Welsh: that is quick for a council. Formwise is in Welsh and English from the start. Is there a form you still dread?',
        swaps: [
          ['number', '23 paper', '32 paper'],
          ['noun', 'paper forms', 'tax forms'],
          ['own', 'Welsh and English', 'Welsh and French'],
          ['noun', 'a council', 'a bank'],
        ],
        claims: [
          ['23 paper forms online in one year', 'We moved 23'],
          ['in English and Welsh', 'Built a bilingual'],
          ['Formwise is in Welsh and English from the start'],
        ],
      },
      {
        text: 'Rhys, you ended a ten-year contract with a single supplier. 17 councils use Formwise, and it costs £400 a month whatever the number of forms. What would make you trust a supplier again?',
        swaps: [
          ['verb', 'ended a', 'signed a'],
          ['number', 'ten-year', 'two-year'],
          ['own', '17 councils', '70 councils'],
          ['own', '£400', '£140'],
          ['own', 'a month', 'a year'],
        ],
      },
      {
        text: 'Hello Rhys, you were a web developer at the National Library of Wales until 2022, and you know Python. I wonder how much of the form library you built yourself. Could we compare notes?',
        swaps: [
          ['title', 'web developer', 'tax adviser'],
          ['name', 'National Library of Wales', 'British Library'],
          ['date', '2022', '2018'],
          ['product', 'Python', 'Java'],
          ['noun', 'form library', 'photo library'],
        ],
      },
    ],
  },
];
