import { z } from 'zod';

const person = z.uuid().meta({ title: 'The person', description: 'a known person' });
const line = z.uuid().meta({ title: 'The line', description: 'a line of the list' });

export const personInput = z.object({ prospectId: person });
export const switchInput = z.object({
  prospectId: person,
  on: z.boolean().meta({ title: 'The switch', description: 'on or off' }),
});
export const suppressInput = z.object({
  key: z.string().trim().min(1).max(2048).meta({
    title: 'The entry',
    description: 'an e-mail address, a domain such as example.com, or a LinkedIn profile',
  }),
});
export const lineInput = z.object({ id: line });
export const restoreInput = z.object({ id: line, label: z.string().max(2048).nullable() });
export const pageInput = z.object({ cursor: z.string().max(500).nullish() });
