import type { ReactNode } from 'react';
import { Icon } from '@/components/ui/icon';

type Props = {
  /** Amber for what is off or will retry, red for what failed and needs the reader. */
  kind: 'warn' | 'fail';
  children: ReactNode;
  actions?: ReactNode;
  role?: 'alert' | 'status';
  id?: string;
  className?: string;
};

/** A tinted line that says what is wrong, with the ways out beside it. */
export function Notice({ kind, children, actions, role, id, className = '' }: Props) {
  const look = kind === 'warn' ? 'bg-warn-weak' : 'bg-fail-weak';
  return (
    <div
      id={id}
      role={role}
      className={`flex flex-wrap items-center gap-x-3 gap-y-1.5 rounded-1 px-3 py-2 text-13 ${look} ${className}`}
    >
      <div className="flex min-w-0 flex-[1_1_228px] gap-3">
        <Icon name="warn" className={`mt-0.5 ${kind === 'warn' ? 'text-warn' : 'text-fail'}`} />
        <div className="min-w-0 flex-1 wrap-anywhere">{children}</div>
      </div>
      {actions}
    </div>
  );
}
