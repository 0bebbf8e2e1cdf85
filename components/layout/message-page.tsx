import type { ReactNode } from 'react';

/** A page that has nothing but one sentence to say and one way on. */
export function MessagePage({
  title,
  text,
  children,
}: {
  title: string;
  text: ReactNode;
  children: ReactNode;
}) {
  return (
    <div className="max-w-[44rem] px-4 py-6 lg:px-7 lg:py-8">
      <h1 className="text-20 tracking-[-.01em]">{title}</h1>
      <p className="mt-2 max-w-measure text-ink-2">{text}</p>
      <div className="mt-5 flex flex-wrap gap-2">{children}</div>
    </div>
  );
}
