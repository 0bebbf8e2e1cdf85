import type { MessageChannel } from '@/db/schema/values';

/** Short, before a number: "Note 1 of 4". */
export const stepNames: Record<MessageChannel, string> = {
  connection_note: 'Note',
  linkedin_message: 'Message',
  inmail: 'InMail',
  email: 'E-mail',
};
