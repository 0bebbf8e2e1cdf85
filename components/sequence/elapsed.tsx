'use client';

import { useEffect, useState } from 'react';
import { durationWords } from '@/components/sequence/words';

/** A clock that starts at what the server last said and runs on by itself until the next word. */
export function Elapsed({ sinceMs }: { sinceMs: number | null }) {
  const [now, setNow] = useState(0);
  useEffect(() => {
    const start = performance.now() - (sinceMs ?? 0);
    const timer = setInterval(() => setNow(performance.now() - start), 100);
    return () => clearInterval(timer);
  }, [sinceMs]);
  return <span>{durationWords(Math.max(now, sinceMs ?? 0))}</span>;
}
