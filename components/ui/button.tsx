import type { ComponentProps } from 'react';

const shape =
  'inline-flex items-center justify-center gap-1.5 border rounded-1 no-underline whitespace-nowrap transition-colors duration-(--fast) aria-disabled:cursor-default';
const sizes = {
  normal: 'min-h-control px-2.5 text-13',
  big: 'min-h-10 pointer-coarse:min-h-11 px-4 text-14 font-semibold',
};
const looks = {
  plain: 'border-line-2 bg-surface text-ink hover:bg-hover aria-disabled:bg-well aria-disabled:text-ink-3',
  primary:
    'border-accent bg-accent text-on-accent font-semibold hover:border-accent-hover hover:bg-accent-hover',
  quiet: 'border-transparent bg-transparent text-ink-2 hover:bg-hover hover:text-ink',
};

export type ButtonLook = keyof typeof looks;

/** The classes of a button, for links that look like one. */
export function buttonClass({
  look = 'plain',
  size = 'normal',
}: {
  look?: ButtonLook;
  size?: keyof typeof sizes;
} = {}) {
  return `${shape} ${sizes[size]} ${looks[look]}`;
}

type Props = ComponentProps<'button'> & { look?: ButtonLook; size?: keyof typeof sizes };

export function Button({ look, size, className = '', type = 'button', ...rest }: Props) {
  return <button type={type} className={`${buttonClass({ look, size })} ${className}`} {...rest} />;
}

/** A button that reads as a link inside a line of text. */
export function LinkButton({ className = '', ...rest }: ComponentProps<'button'>) {
  return (
    <button
      type="button"
      className={`min-h-6 pointer-coarse:min-h-11 text-12 text-ink-2 underline decoration-line-3 underline-offset-3 hover:text-ink hover:decoration-current ${className}`}
      {...rest}
    />
  );
}
