import { PDFDocument, type PDFFont, type PDFPage, StandardFonts } from 'pdf-lib';
import { beforeAll, describe, expect, it } from 'vitest';
import { AppError } from '@/lib/errors';
import { readPdf } from '@/lib/profile/pdf';
import { readProfile } from '@/lib/profile/read';

type Text = [text: string, size: number];

const SIDEBAR: Text[] = [
  ['Contact', 13],
  ['ruth@brannock.example', 10.5],
  ['www.linkedin.com/in/ruth-adeyemi-', 10.5],
  ['cole-82a505 (LinkedIn)', 10.5],
  ['Top Skills', 13],
  ['Yard Management', 10.5],
  ['Cold Chain', 10.5],
  ['Languages', 13],
  ['English (Native or Bilingual)', 10.5],
  ['Certifications', 13],
  ['IOSH Managing Safely', 10.5],
  ['Honors-Awards', 13],
  ['Cold Chain Leader 2024', 10.5],
];
const MAIN: Text[] = [
  ['Ruth Adeyemi-Cole', 26],
  ['Director of Warehouse Operations at Brannock Foods | chilled and', 12],
  ['frozen', 12],
  ['Wakefield, England, United Kingdom', 12],
  ['Summary', 16],
  ['I run four chilled sites between Wakefield and Avonmouth: 62 dock', 12],
  ['doors, about 1,900 inbound trailers a week. Most of my week goes on', 12],
  ['what happens between the gate and the door.', 12],
  ['Experience', 16],
  ['Brannock Foods', 12],
  ['6 years 3 months', 10.5],
  ['Director of Warehouse Operations', 11.5],
  ['January 2022 - Present (3 years 2 months)', 10.5],
  ['Wakefield, England, United Kingdom', 10.5],
  ['Took average trailer turn time at Wakefield from 94 to 71 minutes.', 10.5],
];
const MAIN_2: Text[] = [
  ['Site Manager', 11.5],
  ['January 2019 - December 2021 (3 years)', 10.5],
  ['Calder Dairy', 12],
  ['Shift Manager', 11.5],
  ['March 2014 - December 2018 (4 years 10 months)', 10.5],
  ['Leeds', 10.5],
  ['Education', 16],
  ['University of Leeds', 12],
  ['BEng, Mechanical Engineering · (2006 - 2010)', 10.5],
];

function write(page: PDFPage, font: PDFFont, texts: Text[], x: number): void {
  let y = page.getHeight() - 40;
  for (const [text, size] of texts) {
    y -= size * 1.4;
    page.drawText(text, { x, y, size, font });
  }
}

async function linkedinPdf(): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  const font = await document.embedFont(StandardFonts.Helvetica);
  for (const [number, main] of [MAIN, MAIN_2].entries()) {
    const page = document.addPage([612, 792]);
    if (number === 0) write(page, font, SIDEBAR, 22);
    write(page, font, main, 224);
    page.drawText(`Page ${number + 1} of 2`, { x: 550, y: 20, size: 9, font });
  }
  return document.save();
}

async function plainPdf(texts: Text[], pages = 1): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  const font = await document.embedFont(StandardFonts.Helvetica);
  for (let number = 0; number < pages; number += 1) write(document.addPage([595, 842]), font, texts, 56);
  return document.save();
}

/** A minimal file that asks for a password that nobody gives. */
function lockedPdf(): Uint8Array {
  const hex = '00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff';
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 10 10] >>',
    `<< /Filter /Standard /V 1 /R 2 /O <${hex}> /U <${hex}> /P -4 >>`,
  ];
  let text = '%PDF-1.4\n';
  const offsets = objects.map((object, index) => {
    const offset = text.length;
    text += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const trailer = '<< /Size 5 /Root 1 0 R /Encrypt 4 0 R /ID [<00112233> <00112233>] >>';
  const whole = `${text}xref\n0 5\n0000000000 65535 f \n${table}trailer\n${trailer}\nstartxref\n${text.length}\n%%EOF`;
  return new TextEncoder().encode(whole);
}

describe('LinkedIn’s "Save to PDF"', () => {
  let text = '';
  beforeAll(async () => {
    text = await readPdf(await linkedinPdf());
  });

  it('puts the sidebar behind the head and joins broken lines', () => {
    expect(text).not.toContain('Page 1 of 2');
    expect(text.split('\n').slice(0, 3)).toEqual([
      'Ruth Adeyemi-Cole',
      'Director of Warehouse Operations at Brannock Foods | chilled and frozen',
      'Wakefield, England, United Kingdom',
    ]);
    expect(text).toContain(
      '62 dock doors, about 1,900 inbound trailers a week. Most of my week goes on what happens',
    );
  });

  it('is read into fields', () => {
    const { fields, source } = readProfile({ profile: text, source: 'pdf' });
    expect(source).toBe('pdf');
    expect(fields).toEqual({
      firstName: 'Ruth',
      middleInitial: null,
      lastName: 'Adeyemi-Cole',
      nameIsGuess: false,
      headline: 'Director of Warehouse Operations at Brannock Foods | chilled and frozen',
      title: 'Director of Warehouse Operations',
      company: 'Brannock Foods',
      location: 'Wakefield, England, United Kingdom',
      email: 'ruth@brannock.example',
      linkedinUrl: 'https://www.linkedin.com/in/ruth-adeyemi-cole-82a505',
      roles: [
        {
          title: 'Director of Warehouse Operations',
          company: 'Brannock Foods',
          start: 'January 2022',
          end: null,
          current: true,
        },
        {
          title: 'Site Manager',
          company: 'Brannock Foods',
          start: 'January 2019',
          end: 'December 2021',
          current: false,
        },
        {
          title: 'Shift Manager',
          company: 'Calder Dairy',
          start: 'March 2014',
          end: 'December 2018',
          current: false,
        },
      ],
      schools: [{ school: 'University of Leeds', degree: 'BEng', field: 'Mechanical Engineering' }],
      skills: ['Yard Management', 'Cold Chain'],
    });
  });

  it('cuts the spans of every section', () => {
    const { spans } = readProfile({ profile: text, source: 'pdf' });
    expect(spans.map((span) => span.text)).toEqual(
      expect.arrayContaining([
        'Director of Warehouse Operations · Brannock Foods · January 2022 - Present · Wakefield, England, United Kingdom',
        'Took average trailer turn time at Wakefield from 94 to 71 minutes.',
        'IOSH Managing Safely',
        'Cold Chain Leader 2024',
        'English (Native or Bilingual)',
      ]),
    );
  });
});

it('reads a résumé in one column in the order of its lines', async () => {
  const bytes = await plainPdf([
    ['Jordan Rivera', 20],
    ['Senior Product Designer', 12],
    ['jordan@example.com | Berlin, Germany', 10],
    ['EXPERIENCE', 13],
    ['Senior Product Designer, Riverbank', 11],
    ['2022 - Present', 10],
    ['Led design for onboarding.', 10],
    ['SKILLS', 13],
    ['Figma, Prototyping', 10],
  ]);
  const { fields } = readProfile({ profile: await readPdf(bytes), source: 'pdf' });
  expect(fields).toMatchObject({
    firstName: 'Jordan',
    lastName: 'Rivera',
    title: 'Senior Product Designer',
    company: 'Riverbank',
    email: 'jordan@example.com',
    location: 'Berlin, Germany',
    skills: ['Figma', 'Prototyping'],
  });
});

describe('what cannot be read', () => {
  const refusal = async (bytes: Uint8Array): Promise<AppError> => {
    const error = await readPdf(bytes).then(
      () => null,
      (thrown: unknown) => thrown,
    );
    if (!(error instanceof AppError)) throw new Error('not refused with an AppError');
    return error;
  };
  const cut = async () => {
    const whole = await plainPdf([['Jordan Rivera', 20]]);
    return whole.slice(0, 40);
  };

  it.each<[string, () => Promise<Uint8Array>, number, RegExp]>([
    ['a text file', async () => new TextEncoder().encode('Ruth Adeyemi-Cole'), 422, /is not a PDF/],
    ['an empty file', async () => new Uint8Array(), 422, /is not a PDF/],
    [
      'more than 10 MB',
      async () => new Uint8Array(11 * 1024 * 1024),
      413,
      /^The file has 11\.0 MB; at most 10 MB/,
    ],
    ['a locked file', async () => lockedPdf(), 422, /locked with a password/],
    ['half a file', cut, 422, /is damaged/],
    ['500 pages', () => plainPdf([['Ruth', 12]], 500), 422, /has 500 pages; at most 50/],
    ['a scan', () => plainPdf([]), 422, /no text in this PDF/],
  ])('%s', async (_, bytes, status, message) => {
    const error = await refusal(await bytes());
    expect(error.status).toBe(status);
    expect(error.message).toMatch(message);
    expect(error.fields?.profile).toBe(error.message);
  });

  it('leaves the caller’s bytes as they were', async () => {
    const bytes = await plainPdf([['Jordan Rivera', 20]]);
    await readPdf(bytes);
    expect(bytes.length).toBeGreaterThan(0);
  });
});
