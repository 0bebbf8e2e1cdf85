'use client';

import { useMutation } from '@tanstack/react-query';
import { type DragEvent, useState } from 'react';
import { useFormContext } from 'react-hook-form';
import { readPdfFile, refuseFile } from '@/components/prospect/profile-preview';
import type { ComposeValues } from '@/components/sequence/compose-values';
import { Icon } from '@/components/ui/icon';

/** Takes a PDF by choice or drop and puts its text into the profile. */
export function ComposePdf({ hasText }: { hasText: boolean }) {
  const { setValue, clearErrors } = useFormContext<ComposeValues>();
  const [over, setOver] = useState(false);
  const reading = useMutation({
    mutationFn: (file: File) => {
      const refusal = refuseFile(file);
      return refusal ? Promise.reject(new Error(refusal)) : readPdfFile(file);
    },
    onMutate: () => clearErrors('profile'),
    onSuccess: (text) => setValue('profile', text, { shouldDirty: true }),
  });
  function drop(event: DragEvent) {
    event.preventDefault();
    setOver(false);
    const file = event.dataTransfer.files[0];
    if (file) reading.mutate(file);
  }
  return (
    <>
      <label
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
        className={`flex items-center gap-3 rounded-1 border border-dashed px-3 text-13 cursor-pointer has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-focus ${hasText ? 'mb-1.5 min-h-11' : 'min-h-[136px] justify-center'} ${over ? 'border-accent bg-accent-weak' : 'border-line-3 bg-well'}`}
      >
        <Icon name="file" className="text-ink-2" />
        <span className="min-w-0 wrap-anywhere">{label(reading, hasText)}</span>
        <input
          type="file"
          accept="application/pdf,.pdf"
          aria-label="PDF of the profile"
          className="sr-only"
          onChange={({ target }) => {
            const file = target.files?.[0];
            if (file) reading.mutate(file);
            target.value = '';
          }}
        />
      </label>
      {reading.error && (
        <p role="alert" className="my-1 text-12 font-semibold text-fail wrap-anywhere">
          {reading.error.message}
        </p>
      )}
    </>
  );
}

function label(reading: { isPending: boolean; isSuccess: boolean; variables?: File }, hasText: boolean) {
  if (reading.isPending) return `Reading ${reading.variables?.name ?? 'the file'}`;
  if (reading.isSuccess && hasText)
    return `Read from ${reading.variables?.name ?? 'the file'}. Choose another PDF`;
  return 'Choose a PDF or drop it here, up to 10 MB. LinkedIn: More, then Save to PDF.';
}
