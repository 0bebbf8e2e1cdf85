'use client';

import { useQueryClient } from '@tanstack/react-query';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { useToast } from '@/components/ui/toast';
import {
  liftSuppressionAction,
  listSuppressionsAction,
  restoreSuppressionAction,
} from '@/lib/privacy/actions';
import type { SuppressionItem } from '@/lib/prospect/suppression';

const unreachable = 'The server does not answer. Nothing was changed.';

/** The list on the screen, and what can be done with it. */
export function useSuppressions({ initial, cursor }: { initial: SuppressionItem[]; cursor: string | null }) {
  const [rows, setRows] = useState(initial);
  const [next, setNext] = useState(cursor);
  const [busy, setBusy] = useState(false);
  const client = useQueryClient();
  const { refresh } = useRouter();
  const say = useToast();

  /** A row has its place by its date, also one that comes back. What other screens remember may be wrong now. */
  function change(make: (before: SuppressionItem[]) => SuppressionItem[]) {
    setRows((before) => make(before).sort((a, b) => (a.created_at < b.created_at ? 1 : -1)));
    client.clear();
    refresh();
  }
  const drop = ({ id }: SuppressionItem) => change((before) => before.filter((row) => row.id !== id));
  const put = (row: SuppressionItem) =>
    change((before) => [row, ...before.filter(({ id }) => id !== row.id)]);

  async function lift(row: SuppressionItem) {
    const answer = await liftSuppressionAction({ id: row.id }).catch(() => null);
    if (!answer?.ok) return say(answer?.error.message ?? unreachable);
    drop(row);
    say(`${row.label ?? 'The erased person'} may be contacted again`, () => restore(row));
  }

  async function restore(row: SuppressionItem) {
    const answer = await restoreSuppressionAction({ id: row.id, label: row.label }).catch(() => null);
    if (!answer?.ok) return say(answer?.error.message ?? unreachable);
    put(row);
    say(`${row.label ?? 'The erased person'} is kept out again`);
  }

  function added({
    suppression,
    readAs,
    added,
  }: {
    suppression: SuppressionItem;
    readAs: string;
    added: boolean;
  }) {
    put(suppression);
    const { label } = suppression;
    if (!added)
      return say(
        label ? `${label} is on the list already` : 'This was an erased person’s, and is on the list',
      );
    say(`Read as ${readAs}: ${label} is kept out`, () => lift(suppression));
  }

  async function loadOlder() {
    if (busy) return;
    setBusy(true);
    const answer = await listSuppressionsAction({ cursor: next }).catch(() => null);
    setBusy(false);
    if (!answer?.ok) return say(answer?.error.message ?? unreachable);
    const known = new Set(rows.map(({ id }) => id));
    setRows([...rows, ...answer.suppressions.filter(({ id }) => !known.has(id))]);
    setNext(answer.nextCursor);
  }

  return { rows, more: next !== null, busy, added, lift, loadOlder };
}
