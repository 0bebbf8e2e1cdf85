import { z } from 'zod';

/** The task of a call in our own and the user's words, and the foreign text that went with it. */
export type StoredPrompt = { user: string; data: Record<string, unknown> };

const document = z.record(z.string(), z.unknown());
const builtIn = z.object({ user: z.string(), data: document });
const sent = z.object({ messages: z.array(z.object({ role: z.string(), content: z.string() })) });

/** Reads task and data back out of a call on record, as `buildMessages` put them there; null where they are not. */
export function readStoredPrompt(prompt: Record<string, unknown>): StoredPrompt | null {
  const offline = builtIn.safeParse(prompt);
  if (offline.success) return offline.data;
  const asked = sent.safeParse(prompt).data?.messages.find(({ role }) => role === 'user');
  const parts = /^([\s\S]*?)\n\n<(data-[0-9a-f]+)>\n([\s\S]*)\n<\/\2>$/.exec(asked?.content ?? '');
  const data = document.safeParse(parsed(parts?.[3] ?? ''));
  return parts && data.success ? { user: parts[1] ?? '', data: data.data } : null;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
