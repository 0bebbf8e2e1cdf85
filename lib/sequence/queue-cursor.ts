import { z } from 'zod';
import { AppError } from '@/lib/errors';
import type { QueueSection } from './queue-schema';

/** The last row that was seen of a section: its day, or when the message before was sent, and its id. */
export type QueueCursor = { at: string | null; id: string };

const day = z.tuple([z.iso.date(), z.uuid()]);
const moment = z.tuple([z.iso.datetime(), z.uuid()]);
const shapes = {
  ...{ overdue: day, today: day, upcoming: day, acceptance: moment },
  decision: z.tuple([z.iso.datetime().nullable(), z.uuid()]),
};

type Seen = { dueOn: string | null; lastSentAt: Date | null; id: string };

export function writeQueueCursor(section: QueueSection, { dueOn, lastSentAt, id }: Seen): string {
  const waits = section === 'acceptance' || section === 'decision';
  const at = waits ? (lastSentAt?.toISOString() ?? null) : dueOn;
  return Buffer.from(JSON.stringify([at, id])).toString('base64url');
}

/** @throws {AppError} `malformed` for anything that was not written for this section. */
export function readQueueCursor(section: QueueSection, text: string): QueueCursor {
  const read = shapes[section].safeParse(parseJson(Buffer.from(text, 'base64url').toString()));
  if (!read.success)
    throw new AppError('malformed', 'The cursor is not one of ours. Start again without a cursor.');
  const [at, id] = read.data;
  return { at, id };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
