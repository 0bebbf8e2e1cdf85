'use client';

import { Button, type ButtonLook } from '@/components/ui/button';
import { copyText } from '@/components/ui/copy';
import { Icon } from '@/components/ui/icon';
import { Kbd } from '@/components/ui/kbd';
import { useToast } from '@/components/ui/toast';

type Props = {
  text: string;
  /** What is copied, as it is announced: "step 2", "the subject of step 2". */
  what: string;
  /** For whom it is, where that is known. */
  person?: string;
  label?: string;
  look?: ButtonLook;
  hotkey?: string;
  id?: string;
  className?: string;
  /** Why nothing may be copied, and the id of where that stands. */
  refusal?: { id: string; reason: string };
};

/** Puts exactly the text on the clipboard and says so. */
export function CopyButton(props: Props) {
  const { text, what, person, label = 'Copy', hotkey, id, refusal, className = 'max-lg:flex-1' } = props;
  const look = props.look === 'primary' && refusal ? 'plain' : (props.look ?? 'plain');
  const say = useToast();
  async function copy() {
    if (refusal) return say(refusal.reason);
    const copied = await copyText(text);
    say(
      copied
        ? `Copied ${what}${person ? ` for ${person}` : ''}`
        : 'The browser does not let this page copy. Select the text and copy it by hand.',
    );
  }
  return (
    <Button
      id={id}
      look={look}
      onClick={copy}
      aria-label={`${label} ${what}`}
      aria-disabled={refusal !== undefined}
      aria-describedby={refusal?.id}
      className={className}
    >
      <Icon name="copy" className={`-ml-0.5 ${look === 'primary' ? '' : 'text-ink-2'}`} />
      {label}
      {hotkey && <Kbd onAccent={look === 'primary'}>{hotkey}</Kbd>}
    </Button>
  );
}
