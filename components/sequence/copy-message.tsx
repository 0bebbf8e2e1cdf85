'use client';

import { useCopied } from '@/components/sequence/email-footer';
import { type ButtonLook, buttonClass } from '@/components/ui/button';
import { CopyButton } from '@/components/ui/copy-button';
import { Icon } from '@/components/ui/icon';
import { mailtoHref } from '@/lib/sequence/email';
import type { MessageBody, SequenceView } from '@/lib/sequence/schema';

type Props = {
  message: MessageBody;
  person: Pick<SequenceView['prospect'], 'name' | 'email'>;
  /** Why nothing may be copied, and the id of where that stands. */
  refusal?: { id: string; reason: string };
  look: ButtonLook;
  hotkey?: string;
  id?: string;
};

/** Copies a message as it is sent; an e-mail can be opened in the mail program as well. */
export function CopyMessage({ message, person, refusal, look, hotkey, id }: Props) {
  const text = useCopied(message);
  return (
    <>
      <CopyButton
        id={id}
        text={text}
        what={`step ${message.step}`}
        person={person.name}
        refusal={refusal}
        look={look}
        hotkey={hotkey}
      />
      {message.channel === 'email' && !refusal && (
        <a
          href={mailtoHref({ to: person.email, subject: message.subject, text })}
          aria-label={`Open step ${message.step} in the mail program`}
          className={`${buttonClass({ look: look === 'quiet' ? 'quiet' : 'plain' })} max-lg:flex-1`}
        >
          <Icon name="external" className="-ml-0.5 text-ink-2" />
          Open in mail
        </a>
      )}
    </>
  );
}
