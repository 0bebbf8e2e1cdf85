import { getDocumentProxy } from 'unpdf';
import { AppError, type ErrorCode } from '@/lib/errors';
import { layOutPdf, type PdfItem } from '@/lib/profile/pdf-lines';
import { PROFILE_MAX_FILE_BYTES } from '@/lib/profile/schema';

type Document = Awaited<ReturnType<typeof getDocumentProxy>>;

/** LinkedIn's own PDF has at most about ten pages. */
const MAX_PAGES = 50;

/** The text of LinkedIn's "Save to PDF", or of a résumé in one column, as lines that can be read and corrected. */
export async function readPdf(bytes: Uint8Array): Promise<string> {
  if (bytes.length > PROFILE_MAX_FILE_BYTES) {
    const size = (bytes.length / 1024 / 1024).toFixed(1);
    throw refuse(
      `The file has ${size} MB; at most 10 MB are read. Save the profile as a smaller PDF.`,
      'too_large',
    );
  }
  if (!hasPdfHeader(bytes))
    throw refuse('This file is not a PDF. Choose the PDF that LinkedIn saves, or paste the text.');
  const document = await open(bytes);
  try {
    if (document.numPages > MAX_PAGES) {
      throw refuse(
        `This PDF has ${document.numPages} pages; at most ${MAX_PAGES} are read. Choose the profile alone.`,
      );
    }
    const text = await textOf(document);
    if (!text)
      throw refuse('There is no text in this PDF, only pictures. Paste the text of the profile instead.');
    return text;
  } finally {
    await document.destroy();
  }
}

function hasPdfHeader(bytes: Uint8Array): boolean {
  return new TextDecoder('latin1').decode(bytes.subarray(0, 1024)).includes('%PDF-');
}

/** The parser takes the bytes over, so it gets a copy. */
async function open(bytes: Uint8Array): Promise<Document> {
  try {
    return await getDocumentProxy(bytes.slice(), { verbosity: 0 });
  } catch (cause) {
    throw cause instanceof Error && cause.name === 'PasswordException'
      ? refuse(
          'This PDF is locked with a password. Save it without one, or paste the text.',
          'invalid',
          cause,
        )
      : damaged(cause);
  }
}

async function textOf(document: Document): Promise<string> {
  const items: PdfItem[] = [];
  let top = 0;
  let width = 0;
  try {
    for (let number = 1; number <= document.numPages; number += 1) {
      const page = await document.getPage(number);
      const { width: pageWidth, height } = page.getViewport({ scale: 1 });
      const { items: found } = await page.getTextContent();
      for (const item of found) if ('str' in item) items.push(placed(item, top + height));
      top += height;
      width = Math.max(width, pageWidth);
    }
  } catch (cause) {
    throw damaged(cause);
  }
  return layOutPdf(items, width);
}

function placed(
  item: { str: string; transform: unknown[]; width: number; height: number },
  bottom: number,
): PdfItem {
  const [, , , scale, x, y] = item.transform.map(Number);
  return {
    text: item.str,
    x: x ?? 0,
    y: bottom - (y ?? 0),
    width: item.width,
    size: item.height || Math.abs(scale ?? 0) || 10,
  };
}

function damaged(cause: unknown): AppError {
  return refuse(
    'This PDF is damaged and cannot be read. Save it again, or paste the text.',
    'invalid',
    cause,
  );
}

function refuse(sentence: string, code: ErrorCode = 'invalid', cause?: unknown): AppError {
  return new AppError(code, sentence, { fields: { profile: sentence }, cause });
}
