/** A profile of the kind that is pasted all day: headline, About, two roles with bullets, a post. */
export const sampleProfile = `Ruth Adeyemi-Cole
Director of Warehouse Operations at Brannock Foods | chilled and frozen
Leeds, England, United Kingdom
About
I run four chilled sites between Wakefield and Avonmouth: 62 dock doors, about 1,900 inbound trailers a week. Most of my week goes on what happens between the gate and the door.
Experience
Director of Warehouse Operations
Brannock Foods · Full-time
Jan 2022 - Present · 4 yrs 11 mos
Took average trailer turn time at Wakefield from 94 to 71 minutes in one year, without adding doors.
Opened Avonmouth in January 2026: 14 doors, first site on two shifts.
Site Manager
Calder Dairy
2017 - 2021
Activity
Two of our four sites still book supplier slots by e-mail. I know. It is on the list.
Education
University of Leeds
BSc, Logistics
Skills
Cold chain
Yard management`;

export const sampleContext =
  'Slotwright is dock booking for chilled and frozen distributors. Suppliers book their own slots and each site sees its day door by door.';

export const sampleTone = { formality: 48, warmth: 49, directness: 66 };
