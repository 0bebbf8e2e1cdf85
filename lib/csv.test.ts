import { describe, expect, it } from 'vitest';
import { type Cell, csv } from './csv';

const line = (...cells: Cell[]) => csv([cells]).slice(1);

describe('a CSV file', () => {
  it('begins with the mark of UTF-8 and ends each line with CR LF', () => {
    expect(
      csv([
        ['Name', 'Sent'],
        ['Zoë', 3],
      ]),
    ).toBe('\uFEFFName,Sent\r\nZoë,3\r\n');
    expect([...new TextEncoder().encode(csv([['a']])).slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  });

  it.each([
    ['a comma', 'a,b', '"a,b"'],
    ['quotes', 'the "other" fact', '"the ""other"" fact"'],
    ['a line feed', 'a\nb', '"a\nb"'],
    ['CR LF', 'a\r\nb', '"a\r\nb"'],
    ['nothing', '', ''],
    ['blanks at the ends', ' a ', ' a '],
    ['another script', 'نبيل 🚀', 'نبيل 🚀'],
  ])('keeps %s', (_, text, written) => {
    expect(line(text)).toBe(`${written}\r\n`);
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '＝1', '\t=1'])('lets %j be no formula', (text) => {
    expect(line(text)).toBe(`'${text}\r\n`);
  });

  it('quotes a formula that holds a comma after its apostrophe', () => {
    expect(line('=HYPERLINK("http://x","y")')).toBe('"\'=HYPERLINK(""http://x"",""y"")"\r\n');
    expect(line('\r=1')).toBe('"\'\r=1"\r\n');
  });

  it('leaves numbers plain, also below nought, and unknown ones out', () => {
    expect(line(-1.5, 1234567.25, 0, null, Number.NaN)).toBe('-1.5,1234567.25,0,,\r\n');
  });
});
