'use client';

import { useEffect, useRef, useState } from 'react';
import { Disclosure } from '@/components/form/disclosure';
import { Field } from '@/components/form/field';
import { useOnce } from '@/components/form/use-once';
import { RewriteChips } from '@/components/sequence/rewrite-chips';
import { noWishes } from '@/components/sequence/rewrite-values';
import { type StepEdit, useStepEdit } from '@/components/sequence/step-editing';
import { targetOf } from '@/components/sequence/target';
import { ToneFields } from '@/components/tone/tone-fields';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { type Tone, toneDimensions } from '@/lib/tone/schema';

/** What should change, in quick choices or in words; below, the new text as it comes. */
export function RewriteForm() {
  const edit = useStepEdit();
  return edit?.panel === 'rewrite' ? <Form edit={edit} /> : null;
}

function Form({ edit }: { edit: StepEdit }) {
  const { view, message, state, writer, rewriting, open } = edit;
  const { step } = message;
  const [wishes, setWishes] = useState(noWishes);
  const { once } = useOnce();
  const [missing, setMissing] = useState<string | null>(null);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector('button')?.focus(), []);
  const target = targetOf(view, state);
  const tone = wishes.tone ?? dialsOf(target);
  const builtIn = writer === 'built-in';
  const busy = rewriting.text !== null;

  async function submit() {
    if (busy) return;
    const { shorter, mention } = wishes;
    const instruction = wishes.instruction.trim();
    const asked = shorter || mention !== '' || instruction !== '' || wishes.tone !== null;
    setMissing(asked ? null : 'Say what should change: choose one of the wishes, or write it.');
    if (!asked) return;
    const done = await rewriting.start({
      ...{ shorter, tone: wishes.tone, mention: mention || null, instruction: instruction || null },
    });
    if (done) open('read');
  }

  return (
    <form
      ref={form}
      noValidate
      aria-label={`Rewrite step ${step}`}
      onSubmit={(event) => {
        event.preventDefault();
        void once(submit);
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.defaultPrevented) {
          event.preventDefault();
          open('read');
          document.getElementById(`rewrite-${step}`)?.focus();
        }
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
          event.preventDefault();
          void once(submit);
        }
      }}
      className="grid grid-cols-[minmax(0,1fr)] gap-3 border-t border-line px-3.5 py-3 lg:px-[18px]"
    >
      <RewriteChips wishes={wishes} target={target} facts={view.evidence} onChange={setWishes} />
      {builtIn ? (
        <p className="text-13 text-ink-2">
          The built-in writer puts the message together anew
          {state.edited_at && ', without what you typed'}. Connect a model to follow free instructions.
        </p>
      ) : (
        <Field id={`instruction-${step}`} label="In your words">
          <textarea
            id={`instruction-${step}`}
            value={wishes.instruction}
            onChange={({ target: field }) => setWishes({ ...wishes, instruction: field.value })}
            maxLength={1000}
            rows={2}
            placeholder="For example: ask about the night shift instead"
            className="field"
          />
        </Field>
      )}
      <div className="-my-1">
        <Disclosure
          title="Other dials for this message"
          preview={toneDimensions.map((dimension) => tone[dimension]).join(', ')}
          needed={false}
        >
          <ToneFields value={tone} presets={[]} onChange={(next) => setWishes({ ...wishes, tone: next })} />
        </Disclosure>
      </div>
      {rewriting.text !== null && (
        <p aria-busy="true" className="caret max-w-measure text-16 whitespace-pre-line wrap-anywhere">
          {rewriting.text || 'Writing'}
        </p>
      )}
      {missing && (
        <Notice kind="fail" role="alert">
          {missing}
        </Notice>
      )}
      {rewriting.outcome && (
        <Notice kind={rewriting.outcome.kind} role="alert">
          {rewriting.outcome.kind === 'fail' && <b>Not rewritten. </b>}
          {rewriting.outcome.text}
          {rewriting.outcome.kind === 'fail' && ' The old text stays.'}
        </Notice>
      )}
      <div className="flex flex-wrap gap-1">
        <Button type="submit" aria-disabled={busy} aria-busy={busy} className="border-accent max-lg:flex-1">
          {busy ? 'Rewriting' : 'Rewrite'}
        </Button>
        <Button onClick={() => open('read')} className="max-lg:flex-1">
          Close
        </Button>
      </div>
    </form>
  );
}

const dialsOf = ({ formality, warmth, directness }: Tone): Tone => ({ formality, warmth, directness });
