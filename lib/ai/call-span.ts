import type { Attributes, Span } from '@opentelemetry/api';
import { failSpan, inSpan, SpanKind } from '@/lib/tracing';
import type { Heard } from './client';
import type { AiFailure } from './failure';
import { tokensOf } from './pricing';
import type { NamedTask } from './record';
import type { ModelRequest } from './request';
import type { ModelSettings } from './schema';

type Call = {
  task: NamedTask;
  sequenceId: string | null;
  settings: ModelSettings;
  request: ModelRequest;
  attempt: number;
};

/**
 * One call as the OpenTelemetry conventions for generative AI have it (gen-ai-spans, 2026): what was asked of whom and
 * what it took. What was said stays in the record of the calls and leaves in no span.
 */
export function inCallSpan<T>(call: Call, work: (span: Span) => Promise<T>): Promise<T> {
  return inSpan(
    `chat ${call.settings.model}`,
    { kind: SpanKind.CLIENT, attributes: askedAttributes(call) },
    work,
  );
}

function askedAttributes({ task, sequenceId, settings, request, attempt }: Call): Attributes {
  const url = settings.baseUrl === null ? null : new URL(settings.baseUrl);
  return {
    'gen_ai.operation.name': 'chat',
    'gen_ai.provider.name': settings.provider,
    'gen_ai.request.model': settings.model,
    'gen_ai.request.max_tokens': request.max_completion_tokens ?? request.max_tokens,
    'gen_ai.request.temperature': request.temperature,
    'gen_ai.output.type': request.response_format ? 'json' : 'text',
    'gen_ai.conversation.id': sequenceId ?? undefined,
    'server.address': url?.hostname,
    'server.port': url ? Number(url.port) || (url.protocol === 'https:' ? 443 : 80) : undefined,
    'overtone.workflow': task.workflow,
    'overtone.node': task.node,
    'overtone.step': task.step ?? undefined,
    'overtone.attempt': attempt,
    'overtone.prompt.version': task.prompt.version,
  };
}

/** What came of it. */
export function endCallSpan(
  span: Span,
  end: { generationId: string; heard: Heard; failure: AiFailure | null },
): void {
  const { heard, failure, generationId } = end;
  const tokens = tokensOf(heard.usage);
  span.setAttributes({
    'overtone.generation.id': generationId,
    'http.response.status_code': heard.httpStatus ?? undefined,
    'gen_ai.response.id': heard.id ?? undefined,
    'gen_ai.response.model': heard.model ?? undefined,
    'gen_ai.response.finish_reasons': heard.finishReason === null ? undefined : [heard.finishReason],
    'gen_ai.usage.input_tokens': tokens?.prompt,
    'gen_ai.usage.cache_read.input_tokens': tokens?.cached,
    'gen_ai.usage.output_tokens': tokens?.completion,
  });
  if (failure) failSpan(span, failure.kind);
}
