'use client';

import { useEffect, useRef } from 'react';
import { CheckChips } from '@/components/craft/check-chips';
import { NoteList } from '@/components/craft/note-list';
import { EditConflict } from '@/components/sequence/edit-conflict';
import { EditCounter } from '@/components/sequence/edit-counter';
import { type StepEdit, useStepEdit } from '@/components/sequence/step-editing';
import { targetOf } from '@/components/sequence/target';
import { TypedFacts } from '@/components/sequence/typed-facts';
import { useEdit } from '@/components/sequence/use-edit';
import { useTypedCheck } from '@/components/sequence/use-typed-check';
import { leading } from '@/components/sequence/viewer-verdicts';
import { Gauges } from '@/components/tone/gauges';
import { Button } from '@/components/ui/button';
import { Kbd } from '@/components/ui/kbd';
import { Notice } from '@/components/ui/notice';
import { limitFor } from '@/lib/craft/limits';

/** The message as a field in its own place, judged while it is typed. */
export function MessageEditor() {
  const edit = useStepEdit();
  return edit?.panel === 'edit' ? <Editor edit={edit} /> : null;
}

function Editor({ edit }: { edit: StepEdit }) {
  const { view, message, state, open } = edit;
  const { step } = message;
  const { form, busy, problem, theirs, save, discard } = useEdit(edit);
  const { subject, content } = form.watch();
  const { judged, problem: unjudged } = useTypedCheck({
    sequenceId: view.sequence_id,
    step,
    subject,
    content,
  });
  const root = useRef<HTMLFormElement>(null);
  useEffect(() => root.current?.querySelector('textarea')?.focus(), []);
  const hasSubject = limitFor(message.channel).subjectMax !== null;
  function close() {
    open('read');
    requestAnimationFrame(() => document.getElementById(`edit-${step}`)?.focus());
  }
  return (
    <form
      ref={root}
      noValidate
      aria-label={`Edit step ${step}`}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.nativeEvent.isComposing) {
          event.preventDefault();
          close();
        }
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
          event.preventDefault();
          void save();
        }
      }}
    >
      <div className="relative grid gap-x-6 gap-y-2 px-3.5 pt-1 pb-2.5 lg:px-[18px] xl:grid-cols-[minmax(0,1fr)_300px]">
        <div className="min-w-0">
          {hasSubject && (
            <input
              {...form.register('subject')}
              aria-label={`Subject of step ${step}`}
              placeholder="Subject"
              autoComplete="off"
              dir="auto"
              className="field -mx-2.5 mb-1 max-w-[calc(58ch+20px)] text-16! font-semibold"
            />
          )}
          <textarea
            {...form.register('content')}
            aria-label={`Text of step ${step}`}
            aria-describedby={`count-${step}`}
            placeholder="Write the message"
            rows={4}
            dir="auto"
            className="field -mx-2.5 field-sizing-content max-h-[60vh] min-h-24 w-[calc(100%+20px)] max-w-[calc(58ch+20px)] resize-none text-16!"
          />
          <EditCounter
            id={`count-${step}`}
            message={message}
            view={view}
            subject={subject}
            content={content}
          />
        </div>
        {judged?.tone && (
          <div className="mt-1 xl:-mt-3.5">
            <Gauges target={targetOf(view, state)} measured={judged.tone} text={judged.content} />
          </div>
        )}
      </div>
      {judged && (
        <>
          <div className="px-3.5 pt-1 pb-2 lg:px-[18px]">
            <CheckChips checks={judged.checks} leading={leading} />
            <TypedFacts claims={judged.claims} />
          </div>
          <NoteList judged={judged} className="mx-3.5 mb-2.5 lg:mx-[18px]" />
        </>
      )}
      {[unjudged, problem].map(
        (text) =>
          text && (
            <Notice key={text} kind="fail" role="alert" className="mx-3.5 mb-2.5 lg:mx-[18px]">
              {text}
            </Notice>
          ),
      )}
      {theirs && <EditConflict mine={content} theirs={theirs} busy={busy} onKeep={save} onTake={discard} />}
      {!theirs && (
        <div className="flex flex-wrap items-center gap-1 border-t border-line px-3 py-2">
          <Button type="submit" look="primary" aria-disabled={busy} className="max-lg:flex-1">
            {busy ? 'Saving' : 'Save'} <Kbd onAccent>Ctrl Enter</Kbd>
          </Button>
          <Button onClick={close} className="max-lg:flex-1">
            Cancel <Kbd>Esc</Kbd>
          </Button>
          <p className="ml-auto px-1.5 text-12 text-ink-3 max-lg:basis-full">
            What you type is kept in this browser until you save or discard it.
          </p>
        </div>
      )}
    </form>
  );
}
