'use client';

import { useQueryClient } from '@tanstack/react-query';
import Link from 'next/link';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { EraseRow } from '@/components/privacy/erase-row';
import { Row } from '@/components/privacy/privacy-row';
import { sourceWords } from '@/components/prospect/facts';
import { buttonClass } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';
import { LocalTime } from '@/components/ui/local-time';
import { Switch } from '@/components/ui/switch';
import { useToast } from '@/components/ui/toast';
import { setDoNotContactAction } from '@/lib/privacy/actions';
import type { Privacy } from '@/lib/privacy/schema';

/** Where this came from, the mark that nobody may write, the export and the erasure. */
export function PrivacyPanel({ initial }: { initial: Privacy }) {
  const [privacy, setPrivacy] = useState(initial);
  const { id, source, read_at } = privacy;
  return (
    <section aria-labelledby="privacy" className="border-t border-line px-4 pt-[18px] pb-10 lg:px-6">
      <h2 id="privacy" className="pb-2 text-14">
        Privacy
      </h2>
      <div className="max-w-[44rem]">
        <p className="pb-3.5 text-13 text-ink-2">
          Where this came from: {sourceWords[source]} on <LocalTime iso={read_at} dateOnly />. At first
          contact, or within a month, tell them (GDPR, Art. 14).
        </p>
        <DoNotContactRow privacy={privacy} onChanged={setPrivacy} />
        <Row text="All that is kept about them, AI calls and activity included, as one JSON file.">
          <a href={`/api/prospects/${id}/export`} download className={`${buttonClass()} max-sm:w-full`}>
            <Icon name="file" className="-ml-0.5 text-ink-2" />
            Export
          </a>
        </Row>
        <EraseRow privacy={privacy} />
      </div>
    </section>
  );
}

type Changing = { privacy: Privacy; onChanged: (privacy: Privacy) => void };

function DoNotContactRow({ privacy, onChanged }: Changing) {
  const [busy, setBusy] = useState(false);
  const client = useQueryClient();
  const { refresh } = useRouter();
  const say = useToast();
  const { id, name, do_not_contact: on, refusal } = privacy;
  async function set(on: boolean) {
    if (busy) return;
    setBusy(true);
    const answer = await setDoNotContactAction({ prospectId: id, on }).catch(() => null);
    setBusy(false);
    if (!answer?.ok) return say(answer?.error.message ?? 'The server does not answer. Nothing was changed.');
    onChanged(answer.privacy);
    // What other screens remember of this person says the opposite now.
    client.clear();
    refresh();
    say(on ? `${name} is not contacted from now on` : `The mark on ${name} is lifted`, () => set(!on));
  }
  const text = refusal ?? 'Off: messages may be written, copied and marked as sent.';
  return (
    <Row
      id="do-not-contact-reason"
      text={
        <>
          {text}
          {refusal && !on && (
            <>
              {' '}
              <Link href="/settings#do-not-contact" className="underline">
                See the list
              </Link>
            </>
          )}
        </>
      }
    >
      <Switch on={on} busy={busy} onSwitch={set} describedBy="do-not-contact-reason">
        Do not contact
      </Switch>
    </Row>
  );
}
