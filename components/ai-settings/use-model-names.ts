'use client';

import { useRef, useState } from 'react';
import { readBaseUrl } from '@/lib/ai/base-url';
import { listModelsAction } from '@/lib/ai/server-actions';

type Connection = { id: string | null; baseUrl: string; apiKey: string; keepKey: boolean };

/** The models that a server lists, asked for when somebody comes to the field, once for each connection. */
export function useModelNames() {
  const [names, setNames] = useState<string[]>([]);
  const asked = useRef('');
  async function ask({ id, baseUrl, apiKey, keepKey }: Connection) {
    const connection = { id, baseUrl, apiKey, keepKey };
    const same = JSON.stringify(connection);
    if (asked.current === same || !readBaseUrl(baseUrl).ok) return;
    asked.current = same;
    setNames([]);
    const answer = await listModelsAction(connection).catch(() => null);
    if (answer?.ok && asked.current === same) setNames(answer.models);
  }
  return { names, setNames, ask };
}
