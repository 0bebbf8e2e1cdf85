import type { ComponentProps } from 'react';

/** `className` says where it floats on a wide screen; on a phone it is a sheet above the tabs. */
type Props = ComponentProps<'div'> & { onClose: () => void };

/** What floats beside the thing that it explains. */
export function Card({ className = '', onClose, children, ...rest }: Props) {
  return (
    <div
      className={`z-20 rounded-2 border border-line-2 bg-surface px-3.5 py-3 text-left text-13 text-ink shadow-float max-sm:fixed max-sm:inset-x-2 max-sm:bottom-16 max-sm:max-h-[60vh] max-sm:overflow-auto ${className}`}
      {...rest}
    >
      {children}
      <button
        type="button"
        onClick={onClose}
        className="mt-1 min-h-11 w-full border-t border-line text-13 text-ink-2 sm:hidden"
      >
        Close
      </button>
    </div>
  );
}
