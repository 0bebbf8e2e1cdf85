import type { RevisionSource } from '@/db/schema/values';
import { AppError } from '@/lib/errors';

/** The text that somebody else stored meanwhile; `at` is ISO 8601. */
export type StoredText = {
  version: number;
  subject: string | null;
  content: string;
  source: RevisionSource;
  by: string;
  at: string;
};

/** A change was made on a text that is not the stored one any more; it carries the stored one. */
export class StaleVersion extends AppError {
  constructor(readonly stored: StoredText) {
    super('conflict', 'This message was changed meanwhile. Look at both versions, then keep one.');
  }
}
