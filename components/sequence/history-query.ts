import { queryOptions, skipToken } from '@tanstack/react-query';
import type { StepEdit } from '@/components/sequence/step-editing';
import { requestJson } from '@/components/ui/request';
import type { HistoryEntry } from '@/lib/sequence/history';

/** Every version of a message, the newest first; read anew with each new one. */
export function historyOptions(edit: StepEdit | null) {
  const url = edit && `/sequences/${edit.view.sequence_id}/steps/${edit.message.step}/history`;
  return queryOptions({
    queryKey: ['history', edit?.state.id, edit?.message.step, edit?.state.version],
    queryFn: url
      ? async ({ signal }) => (await requestJson<{ versions: HistoryEntry[] }>(url, { signal })).versions
      : skipToken,
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
  });
}
