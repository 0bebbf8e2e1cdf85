'use client';

import { type Panel, useStepEdit } from '@/components/sequence/step-editing';
import { StepMenu } from '@/components/sequence/step-menu';
import { Button } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';

/** On the right of a message's foot: what changes it. */
export function StepTools() {
  const edit = useStepEdit();
  if (!edit) return null;
  const { message, state, locked } = edit;
  const { step } = message;
  if (locked) return <p className="ml-auto px-1.5 text-12 text-ink-3">{locked}</p>;
  const count = state.variants > 0 ? ` ${state.variants}` : '';
  return (
    <div className="flex flex-1 items-center justify-end max-lg:basis-full max-lg:flex-wrap max-lg:justify-between">
      <Tool panel="edit" icon="edit" words="Edit" label={`Edit step ${step}`} />
      <Tool panel="rewrite" icon="again" words="Rewrite…" label={`Rewrite step ${step}`} />
      {message.msg_content !== '' && (
        <Tool
          panel="variants"
          icon="stack"
          words={`Variants${count}`}
          label={`Variants${count} of step ${step}`}
        />
      )}
      <StepMenu />
    </div>
  );
}

type ToolProps = { panel: Panel; icon: 'edit' | 'again' | 'stack'; words: string; label: string };

function Tool({ panel, icon, words, label }: ToolProps) {
  const edit = useStepEdit();
  if (!edit) return null;
  return (
    <Button
      id={`${panel}-${edit.message.step}`}
      look="quiet"
      aria-label={label}
      aria-expanded={edit.panel === panel}
      onClick={() => edit.open(panel)}
      className="px-1.5"
    >
      <Icon name={icon} className="-ml-0.5 text-ink-2" />
      {words}
    </Button>
  );
}
