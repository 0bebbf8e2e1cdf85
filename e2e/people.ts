import { PDFDocument, StandardFonts } from 'pdf-lib';

/** A LinkedIn page as Ctrl-A copies it: with the page's own words around what the person wrote. */
export const pastedPage = `Skip to search
Skip to main content
Home
My Network
Jobs
Messaging
Notifications
Me
Ruth Adeyemi-Cole
Ruth Adeyemi-Cole
· 2nd
Director of Warehouse Operations at Brannock Foods | chilled and frozen
Leeds, England, United Kingdom · Contact info
500+ connections
Connect
Message
More
About
About
I run four chilled sites between Wakefield and Avonmouth: 62 dock doors, about 1,900 inbound trailers a week. Most of my week goes on what happens between the gate and the door.
…see more
Activity
1,204 followers
Two of our four sites still book supplier slots by e-mail. I know. It is on the list.
48
12 comments
Show all posts
Experience
Director of Warehouse Operations
Brannock Foods · Full-time
Jan 2022 - Present · 4 yrs 11 mos
Took average trailer turn time at Wakefield from 94 to 71 minutes in one year, without adding doors.
Opened Avonmouth in January 2026: 14 doors, first site on two shifts.
Education
University of Leeds
BSc, Logistics
Skills
Cold chain
Show all 21 skills
People also viewed
Somebody Else
Chief Executive at Another Company
About
Accessibility
Help Center
LinkedIn Corporation © 2026`;

export const context =
  'Slotwright is dock booking for chilled and frozen distributors. Suppliers book their own slots and each site sees its day door by door.';

/** LinkedIn's "Save to PDF", in its two columns: contact and skills left, the rest right, headings by size. */
export async function linkedinPdf(): Promise<Buffer> {
  const pdf = await PDFDocument.create();
  const font = await pdf.embedFont(StandardFonts.Helvetica);
  const page = pdf.addPage([612, 792]);
  const write = (x: number, lines: [size: number, text: string][]) => {
    let y = 740;
    for (const [size, text] of lines) {
      page.drawText(text, { x, y, size, font });
      y -= size * 1.5;
    }
  };
  write(22, [
    [13, 'Contact'],
    [10.5, 'www.linkedin.com/in/ines-moreau'],
    [10.5, '(LinkedIn)'],
    [13, 'Top Skills'],
    [10.5, 'Workforce planning'],
    [10.5, 'Shift rostering'],
  ]);
  write(224, [
    [26, 'Ines Moreau'],
    [12, 'Head of People at Halden Care'],
    [12, 'Lyon, France'],
    [16, 'Summary'],
    [12, 'I look after 340 people on nine wards.'],
    [12, 'We fill one shift in five by phone.'],
    [16, 'Experience'],
    [12, 'Halden Care'],
    [11.5, 'Head of People'],
    [10.5, 'March 2021 - Present (5 years 9 months)'],
    [10.5, 'Cut agency hours from 1,200 to 700 a month.'],
    [16, 'Education'],
    [12, 'Universite Lumiere Lyon 2'],
    [10.5, 'Master, Human Resources'],
  ]);
  return Buffer.from(await pdf.save());
}
