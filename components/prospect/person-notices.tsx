import Link from 'next/link';
import { RefusalNotice, refusalOf } from '@/components/privacy/refusal-notice';
import { contactWords, likenessWords, standWords } from '@/components/prospect/words';
import { buttonClass } from '@/components/ui/button';
import { LocalTime } from '@/components/ui/local-time';
import { Notice } from '@/components/ui/notice';
import type { ContactState } from '@/lib/prospect/contacted';
import type { Duplicate } from '@/lib/prospect/duplicates';
import type { Contactable } from '@/lib/prospect/policy';
import type { ProspectView } from '@/lib/prospect/queries';

type Props = {
  person: ProspectView;
  contactable: Contactable;
  contact: ContactState;
  likely: Duplicate[];
};

/** What to know before anything is done: must not be contacted, already under way, perhaps known twice. */
export function PersonNotices({ person, contactable, contact, likely }: Props) {
  return (
    <div className="grid gap-2 px-4 pb-3 empty:hidden lg:px-6">
      {person.do_not_contact ? (
        <Notice kind="warn" id={refusalOf(contactable)?.id}>
          <b>Do not contact.</b> Nobody writes to this person until that is taken back under{' '}
          <a href="#privacy" className="underline">
            Privacy
          </a>
          .
        </Notice>
      ) : (
        <RefusalNotice contactable={contactable} named />
      )}
      {!person.is_active && (
        <Notice kind="warn">This person is inactive and left out of the lists. Everything is kept.</Notice>
      )}
      {contact.running && <UnderWay contact={contact} name={person.name} />}
      {likely.map(({ id, name, role, why }) => (
        <Notice
          key={id}
          kind="warn"
          actions={
            <Link href={`/prospects/${person.id}/merge?with=${id}`} className={buttonClass()}>
              Compare and merge
            </Link>
          }
        >
          <Link href={`/prospects/${id}`} dir="auto" className="underline">
            {name}
          </Link>
          {role && (
            <>
              {', '}
              <span dir="auto">{role},</span>
            </>
          )}{' '}
          may be the same person: {likenessWords[why]}.
        </Notice>
      ))}
    </div>
  );
}

/** "You wrote to Ruth on 12 Nov. Step 2 of 5 is due on Tuesday." */
export function UnderWay({ contact, name }: { contact: ContactState; name: string }) {
  const { last, running, running_count, today } = contact;
  // A message belongs to the sequence that goes on; a call does not.
  const goesOn = running !== null && last?.what === 'message';
  return (
    <Notice
      kind="warn"
      actions={
        running && (
          <Link href={`/sequences/${running.id}`} className={buttonClass()}>
            Open the sequence
          </Link>
        )
      }
    >
      {last && (
        <>
          {contactWords(last, name)} on <LocalTime iso={last.at} dateOnly />
          {goesOn ? ': ' : '. '}
        </>
      )}
      {running && <>{goesOn ? lower(standWords(running, today)) : standWords(running, today)}.</>}
      {running_count > 1 && ` ${running_count} sequences are under way.`} A new sequence is possible all the
      same.
    </Notice>
  );
}

const lower = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);
