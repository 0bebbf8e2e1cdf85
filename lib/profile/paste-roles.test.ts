import { describe, expect, it } from 'vitest';
import { readProfile } from '@/lib/profile/read';

const read = (profile: string) => readProfile({ profile, source: 'paste' });
const role = (title: string | null, company: string | null, start: string | null, end: string | null) => ({
  title,
  company,
  start,
  end,
  current: start !== null && end === null,
});

describe('the experience section', () => {
  it.each<[string, string, ReturnType<typeof role>[]]>([
    [
      'single roles, title first',
      'Head of Ops\nAcme\nJan 2022 - Present · 3 yrs\nBuilt it.\nAnalyst\nOther Co\n2019 - 2021 · 2 yrs',
      [role('Head of Ops', 'Acme', 'Jan 2022', null), role('Analyst', 'Other Co', '2019', '2021')],
    ],
    [
      'single roles, company first, as in the PDF',
      'Acme\nHead of Ops\nJanuary 2022 - Present (3 years)\n\nOther Co\nAnalyst\n2019 - 2021 (2 years)',
      [role('Head of Ops', 'Acme', 'January 2022', null), role('Analyst', 'Other Co', '2019', '2021')],
    ],
    [
      'several titles at one company',
      'Acme\n5 yrs 2 mos\nHead of Ops\nJan 2022 - Present · 3 yrs\nRan it.\nAnalyst\nMar 2020 - Dec 2021 · 2 yrs',
      [role('Head of Ops', 'Acme', 'Jan 2022', null), role('Analyst', 'Acme', 'Mar 2020', 'Dec 2021')],
    ],
    [
      'one line each, as in a résumé',
      'Head of Ops at Acme, Jan 2022 - Present\n- Cut cost by 4%\nAnalyst, Other Co (2019–2021)\nIntern | Third | 2018 - 2019',
      [
        role('Head of Ops', 'Acme', 'Jan 2022', null),
        role('Analyst', 'Other Co', '2019', '2021'),
        role('Intern', 'Third', '2018', '2019'),
      ],
    ],
    [
      'title and company over the dates',
      'Head of Ops, Acme\n2022 - Present\nRan it.\n\nAnalyst, Other Co\n2019 - 2021',
      [role('Head of Ops', 'Acme', '2022', null), role('Analyst', 'Other Co', '2019', '2021')],
    ],
    [
      'no dates',
      'Head of Ops at Acme\nRan it.\n\nAnalyst\nOther Co',
      [role('Head of Ops', 'Acme', null, null), role('Analyst', 'Other Co', null, null)].map((r) => ({
        ...r,
        current: false,
      })),
    ],
    [
      'ended roles only',
      'Head of Ops\nAcme · Full-time\n03/2019 – 05/2021',
      [role('Head of Ops', 'Acme', '03/2019', '05/2021')],
    ],
  ])('%s', (_, lines, roles) => {
    expect(read(`Experience\n${lines}`).fields.roles).toEqual(roles);
  });

  it('names no current post where all roles have ended', () => {
    const { fields } = read('Experience\nHead of Ops\nAcme · Full-time\n2019 - 2021');
    expect(fields).toMatchObject({ title: null, company: null });
  });

  it('prefers the running role that the headline names', () => {
    const { fields } = read(`Ruth Cole
COO at Acme
Experience
Trustee
Food Bank
2015 - Present · 9 yrs
Chief Operating Officer
Acme · Full-time
2021 - Present · 4 yrs`);
    expect(fields).toMatchObject({ title: 'Chief Operating Officer', company: 'Acme' });
  });
});

describe('headlines', () => {
  it.each<[string, string | null, string | null]>([
    ['VP Sales at Acme | Ex-Initech', 'VP Sales', 'Acme'],
    ['Founder & CEO @ Globex', 'Founder & CEO', 'Globex'],
    ['Leiter Logistik bei Nordfrost GmbH', 'Leiter Logistik', 'Nordfrost GmbH'],
    ['Engineering Manager at Acme Inc., Berlin', 'Engineering Manager', 'Acme Inc.'],
    ['Growth leader at heart', null, null],
    ['Helping teams grow', null, null],
  ])('%s', (headline, title, company) => {
    expect(read(`Ruth Cole\n${headline}\nAbout\nI do things.`).fields).toMatchObject({
      headline,
      title,
      company,
    });
  });
});
