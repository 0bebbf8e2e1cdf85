import type { Settings } from '@/lib/account/schema';

/** For whom the messages are written, at the foot of the rail: company and sender. */
export function Whose({ sender }: Pick<Settings, 'sender'>) {
  if (!sender?.company && !sender?.name) return null;
  return (
    <div className="mb-2 wrap-anywhere">
      {sender.company && <p className="line-clamp-2 font-semibold text-ink-2">{sender.company}</p>}
      {sender.name && <p className="line-clamp-2">{sender.name}</p>}
    </div>
  );
}
