'use client';

import { useState, useSyncExternalStore } from 'react';
import { FormProvider, useFormContext } from 'react-hook-form';
import { Disclosure } from '@/components/form/disclosure';
import { SavedField } from '@/components/form/saved-field';
import { dropDraft, saveDraft } from '@/components/form/use-draft';
import { useSavedForm } from '@/components/form/use-saved-form';
import { Learned } from '@/components/tone/learned';
import { Button, LinkButton } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { learnToneAction } from '@/lib/tone/actions';
import type { LearnedTone } from '@/lib/tone/learn';
import { MOST_SAMPLES, type Preset } from '@/lib/tone/schema';

const draftKey = 'overtone.learn';

type Values = { messages: string[] };
const empty: Values = { messages: Array.from({ length: MOST_SAMPLES }, () => '') };

/** Reads the tone of somebody's own messages, and makes a preset of it. */
export function LearnTone({ onSaved }: { onSaved: (name: string, presets: Preset[]) => void }) {
  const asked = useSyncExternalStore(onHash, isAskedFor, () => false);
  const [round, setRound] = useState(0);
  return (
    <div id="learn" className="scroll-mt-14">
      <Disclosure title="Learn from my writing" preview="two to five of your own messages" needed={asked}>
        <LearnForm
          key={round}
          onSaved={(name, presets) => {
            dropDraft(draftKey);
            setRound(round + 1);
            onSaved(name, presets);
          }}
        />
      </Disclosure>
    </div>
  );
}

const isAskedFor = () => window.location.hash === '#learn';

function onHash(listen: () => void) {
  window.addEventListener('hashchange', listen);
  return () => window.removeEventListener('hashchange', listen);
}

function LearnForm({ onSaved }: { onSaved: (name: string, presets: Preset[]) => void }) {
  const [read, setRead] = useState<{ learned: LearnedTone; texts: string[] } | null>(null);
  const saved = useSavedForm<Values, { learned: LearnedTone }>({
    key: draftKey,
    saved: empty,
    save: learnToneAction,
    onSaved: ({ learned }, { messages }) => {
      // What was made of other messages is no draft of this.
      dropDraft('overtone.preset.learned');
      // Read is not saved: the messages stay here until the preset is.
      saveDraft(draftKey, { messages });
      setRead({ learned, texts: messages.map((text) => text.trim()).filter(Boolean) });
    },
  });
  return (
    <>
      <FormProvider {...saved.form}>
        <form
          noValidate
          aria-label="Learn from my writing"
          onSubmit={(event) => {
            event.preventDefault();
            setRead(null);
            saved.submit();
          }}
        >
          <p className="max-w-measure text-12 text-ink-3">
            Paste messages that you wrote yourself and would write again, each of twelve words or more. They
            are read on your server and not stored there.
          </p>
          <Messages />
          {saved.problem && (
            <Notice kind="fail" role="alert" className="mt-3">
              {saved.problem}
            </Notice>
          )}
          <Button type="submit" className="mt-3" aria-disabled={saved.state === 'saving'}>
            Read my tone
          </Button>
        </form>
      </FormProvider>
      {read && <Learned {...read} onSaved={onSaved} onCancel={() => setRead(null)} />}
    </>
  );
}

function Messages() {
  const { watch } = useFormContext<Values>();
  const [asked, setAsked] = useState(2);
  const filled = watch('messages').findLastIndex((message) => message.trim() !== '') + 1;
  const shown = Math.min(MOST_SAMPLES, Math.max(asked, filled));
  return (
    <div className="mt-3 grid gap-3">
      {Array.from({ length: shown }, (_, at) => (
        <SavedField<Values>
          // biome-ignore lint/suspicious/noArrayIndexKey: the place is all that tells them apart.
          key={at}
          name={`messages.${at}`}
          label={`Message ${at + 1}`}
          height={6}
        />
      ))}
      {shown < MOST_SAMPLES && (
        <p>
          <LinkButton onClick={() => setAsked(shown + 1)} className="pointer-coarse:min-h-11">
            Add a message
          </LinkButton>
        </p>
      )}
    </div>
  );
}
