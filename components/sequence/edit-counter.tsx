import { countCharacters, countWords, limitFor } from '@/lib/craft/limits';
import type { MessageBody, SequenceView } from '@/lib/sequence/schema';

type Props = { id: string; message: MessageBody; view: SequenceView; subject: string; content: string };

/** How much of what the channel takes is used. */
export function EditCounter({ id, message, view, subject, content }: Props) {
  const { body, subjectMax } = limitFor(message.channel, { premium: view.note_limit === 300 });
  const count = body.measure === 'words' ? countWords(content) : countCharacters(content);
  const over = count - body.max;
  const overSubject = subjectMax === null ? 0 : countCharacters(subject) - subjectMax;
  const max = body.max.toLocaleString('en-US');
  return (
    <p
      id={id}
      className={`mt-1 text-12 ${over > 0 || overSubject > 0 ? 'font-semibold text-fail' : 'text-ink-3'}`}
    >
      {count.toLocaleString('en-US')} of {max} {body.measure}
      {over > 0 && `, ${over.toLocaleString('en-US')} too many`}
      {overSubject > 0 && `; the subject is ${overSubject} characters too long`}
    </p>
  );
}
