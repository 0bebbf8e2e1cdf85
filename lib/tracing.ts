import { type Attributes, type Span, SpanKind, SpanStatusCode, trace } from '@opentelemetry/api';
import { AppError } from './errors';

/**
 * Runs `work` in a span of the trace that is under way. Without a collector (see `instrumentation-tracing.ts`) nothing is
 * traced and nothing is kept. An error ends the span as failed, by its code, never by its words.
 */
export function inSpan<T>(
  name: string,
  { attributes, kind = SpanKind.INTERNAL }: { attributes: Attributes; kind?: SpanKind },
  work: (span: Span) => Promise<T>,
): Promise<T> {
  return trace.getTracer('overtone').startActiveSpan(name, { attributes, kind }, async (span) => {
    try {
      return await work(span);
    } catch (error) {
      failSpan(span, error instanceof AppError ? error.code : 'unknown');
      throw error;
    } finally {
      span.end();
    }
  });
}

export function failSpan(span: Span, type: string): void {
  span.setStatus({ code: SpanStatusCode.ERROR }).setAttribute('error.type', type);
}

export { SpanKind };
