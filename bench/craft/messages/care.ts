import type { Person } from '../cases';

export const care: Person[] = [
  {
    profile: `Denise Okafor
Nurse Manager, Cardiac Step-Down at Lakeshore Mercy Hospital
Cleveland, Ohio, United States
About
I manage a 32-bed cardiac step-down unit with 58 nurses and technicians. Turnover was 27% when I took over in 2021 and is now 11%. I still take one bedside shift a month. Open shifts go out by group text, and the same nine people answer.
Experience
Nurse Manager, Cardiac Step-Down
Lakeshore Mercy Hospital
Mar 2021 - Present
Introduced self-scheduling and a residency programme for new graduates. Cut overtime by 1,950 hours a year.
Charge Nurse
Lakeshore Mercy Hospital
2016 - 2021
Staff Nurse, Intensive Care
Erie General Hospital
2011 - 2016
Education
Kent State University
Master of Science in Nursing, 2020
Activity
We asked the night shift what would make them stay. Nobody said pizza. They said a schedule they can see six weeks out.`,
    context: `Shiftbridge fills open hospital shifts from a hospital's own float pool before an agency is called. St. Anselm Medical Center in Toledo cut its agency spend by 31% in seven months. Set-up takes three weeks. We are fourteen people in Columbus.`,
    messages: [
      {
        text: `Hi Denise, bringing turnover from 27 percent down to 11 on a cardiac unit since 2021 is rare. You also mention that open shifts go out by group text and that the same nine people reply. Who answers when those nine are tired?`,
        swaps: [
          ['number', '27 percent', '37 percent'],
          ['number', 'down to 11', 'down to 14'],
          ['noun', 'cardiac', 'maternity'],
          ['date', '2021', '2018'],
          ['noun', 'group text', 'e-mail'],
          ['number', 'same nine', 'same five'],
        ],
        claims: [
          [
            'bringing turnover from 27 percent down to 11 on a cardiac unit since 2021',
            'Turnover was 27%',
            '32-bed',
          ],
          ['open shifts go out by group text and that the same nine people reply', 'group text'],
        ],
      },
      {
        text: `Denise, your night shift did not ask for pizza. They asked for a schedule they can see six weeks ahead.\n\nShiftbridge fills open shifts from the float pool you already have, before anybody rings an agency. A hospital in Toledo, St. Anselm, spent 31% less on agencies after seven months. Worth a look?`,
        swaps: [
          ['noun', 'night shift', 'day shift'],
          ['noun', 'pizza', 'bonuses'],
          ['number', 'six weeks', 'four weeks'],
          ['own', 'Toledo', 'Dayton'],
          ['own', '31%', '41%'],
          ['own', 'seven months', 'three months'],
        ],
      },
      {
        text: `Hi Denise, cutting close to 2,000 overtime hours a year while still working a bedside shift every month tells me you know what a bad roster costs. You went from charge nurse to nurse manager at Lakeshore Mercy, after five years in intensive care at Erie General. How do you cover a sick call at 5 am today?`,
        swaps: [
          ['number', '2,000', '5,000'],
          ['date', 'every month', 'every week'],
          ['title', 'charge nurse', 'nurse educator'],
          ['name', 'Lakeshore Mercy', 'Riverside Mercy'],
          ['number', 'five years', 'nine years'],
          ['name', 'Erie General', 'Akron General'],
        ],
        claims: [
          ['cutting close to 2,000 overtime hours a year', '1,950 hours'],
          ['still working a bedside shift every month', 'one bedside shift'],
          ['after five years in intensive care at Erie General', 'Erie General'],
        ],
      },
      {
        text: `Denise, self-scheduling plus a residency for new grads: two things many units only talk about. Getting started with us takes about three weeks, and we are a small company of 14 in Columbus. May I send you a one-page summary?`,
        swaps: [
          ['noun', 'residency', 'bonus'],
          ['verb', 'self-scheduling', 'self-rostering by lottery'],
          ['own', 'three weeks', 'three days'],
          ['own', '14', '40'],
          ['own', 'Columbus', 'Cincinnati'],
        ],
      },
    ],
  },
  {
    profile: `Gareth Pritchard-Jones
Headteacher at Bryn Celyn Community School | Chair, Gwynedd Secondary Heads
Bangor, Wales
About
Headteacher of a bilingual secondary with 740 pupils aged 11 to 18. We moved from special measures to Good in three years. My parents' evenings are full, my inbox is fuller. I teach Year 9 history on Thursdays because I would miss it otherwise.
Experience
Headteacher
Bryn Celyn Community School
Sep 2018 - Present
Deputy Headteacher
Ysgol Dyffryn Ogwen
2012 - 2018
Led curriculum and timetabling. Built the sixth form from 40 to 95 students.
Teacher of History
Ysgol Friars
2003 - 2012
Education
Aberystwyth University
BA History, 2002`,
    context: `Slatepost turns school letters into bilingual messages parents can answer. Ysgol Glan Morfa had replies from 82% of its families in the first term. A licence is £3 a pupil a year. The founders are two former teachers.`,
    messages: [
      {
        text: `Good morning Gareth, taking a school from special measures to Good within three years, with 740 pupils and two languages, is quite something. And you still teach Year 9 history on a Thursday. How do letters to parents get written in both languages at Bryn Celyn?`,
        swaps: [
          ['noun', 'Good within', 'Excellent within'],
          ['number', 'three years', 'five years'],
          ['number', '740', '940'],
          ['noun', 'history', 'geography'],
          ['date', 'Thursday', 'Tuesday'],
          ['name', 'Bryn Celyn', 'Bryn Elian'],
        ],
        claims: [
          [
            'taking a school from special measures to Good within three years, with 740 pupils',
            'special measures',
            '740 pupils',
          ],
          ['you still teach Year 9 history on a Thursday', 'Year 9 history'],
        ],
      },
      {
        text: `Gareth, two ex-teachers started Slatepost because school letters so rarely get an answer. At Ysgol Glan Morfa 82% of families replied during the first term. It costs three pounds per pupil per year.`,
        swaps: [
          ['own', 'ex-teachers', 'ex-bankers'],
          ['own', 'Ysgol Glan Morfa', 'Ysgol Glan Clwyd'],
          ['own', '82%', '92%'],
          ['own', 'first term', 'first week'],
          ['own', 'three pounds', 'two pounds'],
        ],
      },
      {
        text: `Hello Gareth, as deputy head at Dyffryn Ogwen you ran the timetable and more than doubled the sixth form, from 40 students to 95. Since September 2018 you have had a school of your own. Do parents' evenings there still fill up by paper slip?`,
        swaps: [
          ['title', 'deputy head', 'head of year'],
          ['name', 'Dyffryn Ogwen', 'Dyffryn Conwy'],
          ['verb', 'more than doubled', 'halved'],
          ['number', '95', '85'],
          ['date', 'September 2018', 'September 2016'],
        ],
      },
      {
        text: `Hi Gareth, you chair the Gwynedd secondary heads, so you will hear how other schools handle bilingual letters. I would value your view, even a short one.`,
        swaps: [
          ['title', 'chair', 'advise'],
          ['place', 'Gwynedd', 'Ceredigion'],
          ['noun', 'secondary', 'primary'],
        ],
      },
    ],
  },
  {
    profile: `Wanjiru Kamau
Programme Lead, Water and Sanitation at Maji Trust Kenya. Nairobi. Running 64 rural water points across Kitui and Makueni counties with county governments. Before: field officer with Oxfam in Turkana (2013-2017), MSc Water Engineering from the University of Nairobi. Wrote in May: "A borehole without a spare-parts shop is a monument." Looking for better ways to hear about breakdowns before the chief calls me.`,
    context: `Drop Signal makes a sensor that reports when a hand pump stops. 310 pumps in Malawi carry one. A broken pump is found within 36 hours instead of eleven days. We are a charity registered in Lilongwe.`,
    messages: [
      {
        text: `Dear Wanjiru, you wrote that "a borehole without a spare-parts shop is a monument". With 64 rural water points in Kitui and Makueni, how do you learn of a breakdown before the chief phones?`,
        swaps: [
          ['noun', 'spare-parts shop', 'fence'],
          ['number', '64', '46'],
          ['place', 'Makueni', 'Machakos'],
          ['noun', 'water points', 'clinics'],
          ['noun', 'chief', 'minister'],
        ],
        claims: [
          ['you wrote that "a borehole without a spare-parts shop is a monument"', 'borehole'],
          ['64 rural water points in Kitui and Makueni', '64 rural'],
        ],
      },
      {
        text: `Hi Wanjiru, we are a Lilongwe charity whose sensor tells you when a hand pump has stopped. Some 310 pumps in Malawi have it, and a failure is now found in a day and a half, not eleven days. Could that help in Kitui?`,
        swaps: [
          ['own', 'Lilongwe', 'Blantyre'],
          ['own', 'sensor', 'drone'],
          ['own', '310', '810'],
          ['own', 'Malawi', 'Zambia'],
          ['own', 'a day and a half', 'an hour'],
          ['own', 'eleven days', 'thirty days'],
        ],
      },
      {
        text: `Wanjiru, four years as an Oxfam field officer in Turkana and a master's in water engineering from Nairobi: you have seen this from the pump and from the desk. What do county governments ask you to report?`,
        swaps: [
          ['number', 'four years', 'ten years'],
          ['name', 'Oxfam', 'CARE'],
          ['title', 'field officer', 'country director'],
          ['place', 'Turkana', 'Garissa'],
          ['school', 'water engineering', 'public health'],
        ],
      },
    ],
  },
];
