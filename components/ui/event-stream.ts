import { postEvents } from '@/components/ui/request';

/** Posts JSON and gives each event that the server sends, as it comes. */
export async function* eventsOf<T>(url: string, data: unknown, signal?: AbortSignal): AsyncGenerator<T> {
  const body = await postEvents(url, data, signal);
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let rest = '';
  for (;;) {
    const { value, done } = await reader.read();
    if (done) return;
    const parts = (rest + decoder.decode(value, { stream: true })).split('\n\n');
    rest = parts.pop() ?? '';
    for (const part of parts) if (part.startsWith('data: ')) yield JSON.parse(part.slice(6));
  }
}
