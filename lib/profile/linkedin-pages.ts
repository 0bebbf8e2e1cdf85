/** Pages of LinkedIn that are not a person, by the first part of their path. */
const PAGES: Record<string, string> = {
  company: 'a company page',
  showcase: 'a company’s showcase page',
  school: 'a school’s page',
  edu: 'a school’s page',
  job: 'a job',
  jobs: 'a job or a search for jobs',
  posts: 'a post',
  feed: 'a post or the feed',
  embed: 'a post',
  pulse: 'an article',
  newsletters: 'a newsletter',
  groups: 'a group',
  search: 'a search',
  events: 'an event',
  learning: 'a course',
  products: 'a product’s page',
  services: 'a services page',
  pub: 'a directory of people with the same name',
  directory: 'a directory',
  sales: 'a Sales Navigator page, but no lead',
  talent: 'a Recruiter page, but no profile',
  recruiter: 'a Recruiter page, but no profile',
  messaging: 'a conversation',
  mynetwork: 'the network page',
  notifications: 'the notifications page',
  profile: 'the old profile page without an id',
  login: 'a sign-in page',
  uas: 'a sign-in page',
  authwall: 'a sign-in page',
  checkpoint: 'a sign-in page',
  signup: 'a sign-up page',
  help: 'a help page',
  legal: 'a legal page',
};

/** What a LinkedIn page is that is no profile, e.g. "a company page". */
export function otherPages(first: string, second: string): string {
  if (!first) return 'LinkedIn’s front page';
  if (first === 'sales' && second === 'company') return 'a company page of Sales Navigator';
  if (first === 'sales' && second === 'search') return 'a search in Sales Navigator';
  return (Object.hasOwn(PAGES, first) && PAGES[first]) || 'a LinkedIn page, but no profile';
}
