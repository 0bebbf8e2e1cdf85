import type { Grounding } from '@/lib/craft/grounding';
import type { Claim, CraftContext } from '@/lib/craft/schema';
import type { ToneReading } from '@/lib/tone/schema';
import type { ReadText } from '@/lib/tone/text';

/** All that a check may look at; read once for all of them. */
export type Examined = {
  subject: string | null;
  content: string;
  read: ReadText;
  claims: Claim[];
  grounding: Grounding;
  tone: ToneReading;
  ctx: CraftContext;
};
