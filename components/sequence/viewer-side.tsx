'use client';

import Link from 'next/link';
import { useState } from 'react';
import { sourceWords } from '@/components/prospect/facts';
import { FactsList } from '@/components/prospect/facts-list';
import { CallWaterfall } from '@/components/sequence/call-waterfall';
import { type LiveSequence, totalMs } from '@/components/sequence/live';
import { sourcesOf } from '@/components/sequence/sources';
import { ViewerResearch } from '@/components/sequence/viewer-research';
import { LocalTime } from '@/components/ui/local-time';
import { Tabs, tabId } from '@/components/ui/tabs';
import type { SequenceView } from '@/lib/sequence/schema';

const panel = 'behind-panel';

/** What stands behind the sequence: the calls, the research, the sources. */
export function ViewerSide({ live }: { live: LiveSequence }) {
  const { view } = live;
  const [tab, setTab] = useState<'calls' | 'research' | 'evidence'>('calls');
  const tabs = [
    { id: 'calls' as const, label: `AI calls ${view.usage.calls}` },
    { id: 'research' as const, label: 'Research' },
    { id: 'evidence' as const, label: `Evidence ${view.evidence.length}` },
  ];
  return (
    <aside
      aria-label="Behind this sequence"
      className="min-w-0 border-t border-line px-4 py-4 lg:border-t-0 lg:border-l lg:px-5 lg:pt-3.5 lg:pb-6"
    >
      <div className="lg:sticky lg:top-3.5 lg:max-h-[calc(100vh-1.75rem)] lg:overflow-auto lg:[scrollbar-width:thin]">
        <Tabs
          label="Behind this sequence"
          tabs={tabs}
          selected={tab}
          onSelect={setTab}
          panelId={panel}
          look="line"
        />
        <div id={panel} role="tabpanel" aria-labelledby={tabId(panel, tab)} className="mt-3.5">
          {tab === 'calls' && (
            <>
              <CallWaterfall view={view} totalMs={totalMs(live)} />
              <p className="mt-3 text-12">
                <Link href={`/audit?sequence=${view.sequence_id}&period=all`} className="underline">
                  {view.usage.provider === 'built-in' ? 'All on record' : 'All calls'}
                </Link>
              </p>
            </>
          )}
          {tab === 'research' && <ViewerResearch live={live} />}
          {tab === 'evidence' && <Evidence view={view} />}
        </div>
      </div>
    </aside>
  );
}

function Evidence({ view }: { view: SequenceView }) {
  const { facts } = sourcesOf(view);
  const { kind, read_at } = view.evidence_source;
  if (facts.length === 0) {
    return (
      <p className="text-13 text-ink-3">Nothing but the address was given, so no message claims a fact.</p>
    );
  }
  return (
    <>
      <p className="mb-3 text-12 text-ink-3">
        Profile {sourceWords[kind]}, read <LocalTime iso={read_at} />
      </p>
      <FactsList facts={facts} />
    </>
  );
}
