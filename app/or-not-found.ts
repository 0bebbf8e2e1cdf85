import 'server-only';
import { notFound } from 'next/navigation';
import { AppError } from '@/lib/errors';

/** What an address asked for, else the page that says that nothing is here: a wrong id or cursor is no fault of ours. */
export async function orNotFound<T>(read: Promise<T>): Promise<NonNullable<T>> {
  return (await orNull(read)) ?? notFound();
}

/** The same where the page has more to show than that. */
export function orNull<T>(read: Promise<T>): Promise<T | null> {
  return read.catch((error: unknown) => {
    if (error instanceof AppError && (error.code === 'malformed' || error.code === 'not_found')) return null;
    throw error;
  });
}
