import { describe, expect, it } from 'vitest';
import { type LinkedinUrlKind, parseLinkedinUrl } from '@/lib/profile/linkedin-url';

const IN = 'https://www.linkedin.com/in/';
const MEMBER = 'ACoAABcd_E-fG123hiJK';
const SAFELINK = 'https://eur02.safelinks.protection.outlook.com/';

const slugs: [input: string, key: string, tail?: string][] = [
  ['https://www.linkedin.com/in/John-Smith-82A505/', 'john-smith-82a505'],
  ['linkedin.com/in/x', 'x'],
  ['LinkedIn.com/IN/X', 'x'],
  ['HTTP://WWW.LINKEDIN.COM/in/x', 'x'],
  ['//www.linkedin.com/in/x', 'x'],
  ['  https://www.linkedin.com/in/x\n', 'x'],
  ['https://uk.linkedin.com/in/Ruth-Adeyemi-Cole/?trk=feed', 'ruth-adeyemi-cole'],
  ['https://de.linkedin.com/in/x', 'x'],
  ['https://sy.linkedin.com/in/x', 'x'],
  ['https://m.linkedin.com/in/x', 'x'],
  ['https://mobile.linkedin.com/in/x', 'x'],
  ['https://www.linkedin.com./in/x', 'x'],
  ['https://www.linkedin.com:443/in/x', 'x'],
  ['https://www.linkedin.com//in/x', 'x'],
  ['https://www.linkedin.com/in/x/details/experience/', 'x'],
  ['https://www.linkedin.com/in/x/recent-activity/all/', 'x'],
  ['https://www.linkedin.com/in/x/overlay/contact-info/', 'x'],
  ['https://www.linkedin.com/in/x/en', 'x'],
  ['https://www.linkedin.com/in/x/pt?originalSubdomain=br', 'x'],
  [
    'https://www.linkedin.com/in/x?miniProfileUrn=urn%3Ali%3Afs_miniProfile%3AACoAA&lipi=%zz&utm_source=a',
    'x',
  ],
  ['https://www.linkedin.com/in/x#experience', 'x'],
  ['https://www.linkedin.com/in/kimberly_patton', 'kimberly_patton'],
  [
    'https://www.linkedin.com/in/j%C3%B6rg-m%C3%BCller-1a2b',
    'jörg-müller-1a2b',
    'j%C3%B6rg-m%C3%BCller-1a2b',
  ],
  [
    'https://www.linkedin.com/in/j%c3%b6rg-m%c3%bcller-1a2b',
    'jörg-müller-1a2b',
    'j%C3%B6rg-m%C3%BCller-1a2b',
  ],
  ['https://www.linkedin.com/in/jörg-müller-1a2b', 'jörg-müller-1a2b', 'j%C3%B6rg-m%C3%BCller-1a2b'],
  [
    'https://www.linkedin.com/in/jo\u0308rg-mu\u0308ller-1a2b',
    'jörg-müller-1a2b',
    'j%C3%B6rg-m%C3%BCller-1a2b',
  ],
  ['https://www.linkedin.com/in/J%C3%96RG', 'jörg', 'j%C3%B6rg'],
  ['https://www.linkedin.com/in/山田-太郎', '山田-太郎', '%E5%B1%B1%E7%94%B0-%E5%A4%AA%E9%83%8E'],
  ['https://www.linkedin.com/in/ruth-👩‍🍳', 'ruth-👩‍🍳', 'ruth-%F0%9F%91%A9%E2%80%8D%F0%9F%8D%B3'],
  ['https://www.linkedin.com/pub/krzysztof-marzec/a7/576/b50', 'krzysztof-marzec-b50576a7'],
  ['https://www.linkedin.com/pub/benjamin-lees/58/75/162', 'benjamin-lees-16207558'],
  ['https://www.linkedin.com/pub/abdi-ahmed/100/384/6b0', 'abdi-ahmed-6b0384100'],
  ['https://www.linkedin.com/pub/abdi-ahmed/100/384/6b0/en', 'abdi-ahmed-6b0384100'],
  ['https://www.linkedin.com/public-profile/in/x', 'x'],
  ['linkedin://in/x', 'x'],
  ['https://www.linkedin.com/comm/in/x?midToken=1', 'x'],
  ['https://www.linkedin.com/mwlite/in/x', 'x'],
  [
    `${SAFELINK}?url=https%3A%2F%2Fwww.linkedin.com%2Fin%2Fj%25C3%25B6rg%3Ftrk%3D1&data=05`,
    'jörg',
    'j%C3%B6rg',
  ],
  ['https://www.google.com/url?sa=t&q=https%3A%2F%2Fuk.linkedin.com%2Fin%2Fx&usg=1', 'x'],
  ['https://www.google.co.uk/url?url=https://www.linkedin.com/in/x', 'x'],
];

const others: [input: string, kind: LinkedinUrlKind, key: string, url: string | null][] = [
  [`https://www.linkedin.com/in/${MEMBER}`, 'member', MEMBER, IN + MEMBER],
  ['https://www.linkedin.com/in/ACwAAAbCd', 'member', 'ACwAAAbCd', `${IN}ACwAAAbCd`],
  ['https://www.linkedin.com/in/AEMAAbCd/en?trk=1', 'member', 'AEMAAbCd', `${IN}AEMAAbCd`],
  ['https://www.linkedin.com/sales/lead/ACwAAaB,NAME_SEARCH,VAKJ', 'sales_navigator', 'ACwAAaB', null],
  [
    'https://www.linkedin.com/sales/lead/ACwAAaB%2CNAME_SEARCH%2CVAKJ?_ntb=1',
    'sales_navigator',
    'ACwAAaB',
    null,
  ],
  ['https://www.linkedin.com/sales/people/ACwAAaB', 'sales_navigator', 'ACwAAaB', null],
  ['urn:li:fsd_profile:ACoAAaB', 'urn', 'urn:li:fsd_profile:ACoAAaB', null],
  [
    'urn:li:fs_salesProfile:(ACwAAaB,NAME_SEARCH,VAKJ)',
    'urn',
    'urn:li:fs_salesProfile:(ACwAAaB,NAME_SEARCH,VAKJ)',
    null,
  ],
  ['urn:li:member:123', 'urn', 'urn:li:member:123', null],
  ['urn:li:person:aBc', 'unresolved', 'urn:li:person:aBc', null],
  ['https://lnkd.in/eAbC', 'unresolved', 'https://lnkd.in/eAbC', null],
  [
    'https://www.linkedin.com/talent/profile/AEMAA',
    'unresolved',
    'https://www.linkedin.com/talent/profile/AEMAA',
    null,
  ],
  ['linkedin.com/sales/profile/1,2,3', 'unresolved', 'linkedin.com/sales/profile/1,2,3', null],
  ['linkedin.com/pub/john-smith/zz/1/2', 'unresolved', 'linkedin.com/pub/john-smith/zz/1/2', null],
  ['linkedin.com/pub/john-smith', 'unresolved', 'linkedin.com/pub/john-smith', null],
  ['linkedin.com/profile/view?id=123', 'unresolved', 'linkedin.com/profile/view?id=123', null],
];

const refused: [input: string, reason: RegExp][] = [
  ['', /is empty/],
  ['https://www.linkedin.com/company/brannock', /a company page/],
  ['https://www.linkedin.com/showcase/brannock', /showcase/],
  ['https://www.linkedin.com/sales/company/123', /a company page/],
  ['https://www.linkedin.com/school/leeds', /a school/],
  ['https://www.linkedin.com/jobs/view/123', /a job/],
  ['https://www.linkedin.com/posts/ruth_activity-1', /a post/],
  ['https://www.linkedin.com/feed/update/urn:li:activity:1', /a post/],
  ['https://www.linkedin.com/groups/1', /a group/],
  ['https://www.linkedin.com/search/results/people/?keywords=x', /a search/],
  ['https://www.linkedin.com/pub/dir/John/Smith', /a directory/],
  ['https://www.linkedin.com/events/1', /an event/],
  ['https://www.linkedin.com/', /front page/],
  ['https://www.linkedin.com/__proto__/x', /no profile/],
  ['https://www.linkedin.com/constructor', /no profile/],
  ['https://www.linkedin.com/in/', /without a name/],
  ['https://www.linkedin.com/in//x', /without a name/],
  ['https://www.linkedin.com/in', /without a name/],
  ['https://www.linkedin.com/in/me', /whoever is signed in/],
  ['https://www.linkedin.com/in/a%2Fb', /character/],
  ['https://www.linkedin.com/in/a%00b', /character/],
  ['https://www.linkedin.com/in/a%', /percent-encoding/],
  ['https://www.linkedin.com/in/a%zz', /percent-encoding/],
  ['https://www.linkedin.com/in/j%F6rg', /percent-encoding/],
  ['https://www.linkedin.com/in/%C0%AF', /percent-encoding/],
  ['https://www.linkedin.com/in/%ED%A0%80', /percent-encoding/],
  ['https://www.linkedin.com/in/j%25C3%25B6rg', /encoded twice/],
  ['https://www.linkedin.com/in/john smith', /space/],
  ['https://www.linkedin.com/in/john\u0000smith', /hidden character/],
  ['https://www.linkedin.com/in/john\u200bsmith', /character/],
  ['https://www.linkedin.com/in/\ud800', /hidden character/],
  ['https://www.linkedin.com/in/x,', /character/],
  ['https://www.linkedin.com/in/x.', /full stop/],
  ['https://www.linkedin.com/in/..', /full stop/],
  ['https://www.linkedin.com/in/<script>', /character/],
  ['https://www.linkedin.com/sales/lead/', /no lead/],
  ['https://www.linkedin.com/sales/search/people', /a search/],
  ['https://evil-linkedin.com/in/x', /another site \(evil-linkedin\.com\)/],
  ['https://linkedin.com.evil.io/in/x', /another site \(linkedin\.com\.evil\.io\)/],
  ['https://linkedin.com@evil.io/in/x', /leads to evil\.io/],
  ['https://www.linkedin.com:x@evil.io/in/x', /leads to evil\.io/],
  ['https://evil.io\\@linkedin.com/in/x', /backslash/],
  ['https://evil.io/linkedin.com/in/x', /another site/],
  ['https://evil.io/?u=linkedin.com/in/x', /another site/],
  ['https://evil.io#linkedin.com/in/x', /another site/],
  ['https://www.linkedin.com:8443/in/x', /another site/],
  ['https://learning.linkedin.com/in/x', /no profile/],
  ['https://ⓛinkedin.com/in/x', /another site/],
  ['https://lіnkedin.com/in/x', /another site/],
  ['javascript:alert(1)//linkedin.com/in/x', /“javascript:”/],
  ['data:text/html,linkedin.com/in/x', /“data:”/],
  ['mailto:ruth@linkedin.com', /“mailto:”/],
  ['ftp://linkedin.com/in/x', /“ftp:”/],
  ['https:linkedin.com/in/x', /“https:”/],
  ['ruth@brannock.example', /e-mail/],
  ['john-smith', /not a web address/],
  ['urn:li:fsd_company:123', /“fsd_company”/],
  ['urn:li:member:12a', /“member”/],
  ['urn:', /nothing on LinkedIn/],
  ['https://lnkd.in/', /nowhere/],
  [`${SAFELINK}?url=https%3A%2F%2Fevil.io%2Fin%2Fx`, /another site \(evil\.io\)/],
  [`${SAFELINK}?url=%E0%A4%A`, /percent-encoding/],
  [`${SAFELINK}?data=1`, /another site/],
  [
    `${SAFELINK}?url=${encodeURIComponent('https://www.google.com/url?q=https://www.linkedin.com/in/x')}`,
    /link inside a link/,
  ],
  [`https://www.linkedin.com/in/${'x'.repeat(2_021)}`, /2,049 characters; at most 2,048/],
];

describe('parseLinkedinUrl', () => {
  it.each(slugs)('%s is a person', (input, key, tail = key) => {
    expect(parseLinkedinUrl(input)).toEqual({ ok: true, kind: 'slug', key, url: IN + tail });
  });

  it.each(others)('%s is of kind %s', (input, kind, key, url) => {
    expect(parseLinkedinUrl(input)).toEqual({ ok: true, kind, key, url });
  });

  it.each(refused)('%s is refused', (input, reason) => {
    const read = parseLinkedinUrl(input);
    expect(read.ok ? read.key : read.reason).toMatch(reason);
    expect(read.ok).toBe(false);
  });

  it('reads its own canonical address as the same person', () => {
    for (const [input] of [...slugs, ...others]) {
      const read = parseLinkedinUrl(input);
      if (read.ok && read.url) expect(parseLinkedinUrl(read.url)).toEqual(read);
    }
  });

  it('keeps what is nearly the same apart', () => {
    const near = [
      'in/john-smith',
      'in/john-smith-1',
      'in/johnsmith',
      'in/john_smith',
      'in/jöhn-smith',
      `in/${MEMBER}`,
    ];
    near.push(`in/${MEMBER.toLowerCase()}`, `sales/lead/${MEMBER},a,b`);
    const keys = near
      .map((path) => parseLinkedinUrl(`linkedin.com/${path}`))
      .map((read) => read.ok && `${read.kind} ${read.key}`);
    expect(new Set(keys).size).toBe(near.length);
  });

  it('says what is wrong in a sentence', () => {
    for (const [input] of refused) {
      const read = parseLinkedinUrl(input);
      expect(read.ok ? '' : read.reason).toMatch(/^[A-Z].*\.$/);
    }
  });
});
