'use client';

import { useQueryClient } from '@tanstack/react-query';
import { useRouter } from 'next/navigation';
import { useEffect, useRef, useState } from 'react';
import { forgetDrafts } from '@/components/form/forget';
import { leaving, useOnce } from '@/components/form/use-once';
import { Row } from '@/components/privacy/privacy-row';
import { erasedWords, erasureWords } from '@/components/privacy/words';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { useToast } from '@/components/ui/toast';
import { eraseProspectAction, privacyAction } from '@/lib/privacy/actions';
import type { Privacy } from '@/lib/privacy/schema';

/** Where one is led when the page that one is on is about nobody any more: to the list that it was opened from. */
const AFTERWARDS = '/prospects';

const unreachable = 'The server does not answer. Nothing was erased.';

/** Erases a person, after one question that says exactly what will go. */
export function EraseRow({ privacy }: { privacy: Privacy }) {
  const [asked, setAsked] = useState<Privacy | null>(null);
  const { busy, once } = useOnce();
  const [problem, setProblem] = useState<string | null>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const { push, refresh } = useRouter();
  const client = useQueryClient();
  const say = useToast();

  /** The figures of this moment, not those of when the page was read. */
  async function ask() {
    if (asked) return;
    setProblem(null);
    const answer = await privacyAction({ prospectId: privacy.id }).catch(() => null);
    if (answer?.ok) setAsked(answer.privacy);
    else setProblem(answer?.error.message ?? unreachable);
  }

  function keep() {
    setAsked(null);
    opener.current?.focus();
  }

  async function erase({ id, name, marks }: Privacy) {
    const answer = await eraseProspectAction({ prospectId: id }).catch(() => null);
    if (!answer?.ok) return setProblem(answer?.error.message ?? unreachable);
    forgetDrafts(marks);
    client.clear();
    say(erasedWords(name, answer.erased));
    push(AFTERWARDS);
    refresh();
    return leaving;
  }

  return (
    <>
      <Row text="All of theirs goes for good. AI calls lose their words and keep their figures.">
        <Button
          ref={opener}
          onClick={() => once(ask)}
          aria-expanded={asked !== null}
          aria-disabled={asked !== null}
          aria-busy={busy}
          className="max-sm:w-full"
        >
          {busy && !asked ? 'Counting' : 'Erase…'}
        </Button>
      </Row>
      {problem && (
        <p role="alert" className="pb-2 text-12 font-semibold text-fail wrap-anywhere">
          {problem}
        </p>
      )}
      {asked && (
        <Question privacy={asked} busy={busy} onKeep={keep} onErase={() => once(() => erase(asked))} />
      )}
    </>
  );
}

type QuestionProps = { privacy: Privacy; busy: boolean; onKeep: () => void; onErase: () => void };

function Question({ privacy, busy, onKeep, onErase }: QuestionProps) {
  const way = useRef<HTMLButtonElement>(null);
  useEffect(() => way.current?.focus(), []);
  return (
    <fieldset
      aria-labelledby="erase-question"
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        onKeep();
      }}
    >
      <Notice
        kind="fail"
        actions={
          <div className="flex flex-wrap gap-2 max-sm:w-full">
            <Button
              onClick={onErase}
              aria-busy={busy}
              aria-describedby="erase-question"
              className="border-fail! bg-transparent! font-semibold text-fail! max-sm:flex-1"
            >
              {busy ? 'Erasing' : 'Erase for good'}
            </Button>
            <Button ref={way} onClick={onKeep} className="border-line-3 bg-transparent max-sm:flex-1">
              Keep
            </Button>
          </div>
        }
      >
        <p id="erase-question">{erasureWords(privacy.name, privacy.holdings)}</p>
      </Notice>
    </fieldset>
  );
}
