import { isId } from '@/lib/api';
import { AppError } from '@/lib/errors';
import type { MessagePlace } from './edit-input';

type Params = Record<string, string | string[] | undefined>;

/** The message that an address names. @throws {AppError} `not_found` for an address that cannot be one. */
export function messagePlace({ id, step }: Params, messageId?: string | null): MessagePlace {
  const number = typeof step === 'string' && /^([1-9]|10)$/.test(step) ? Number(step) : null;
  if (!isId(id) || number === null) throw new AppError('not_found', 'There is no such message.');
  return { sequenceId: id, step: number, messageId };
}
