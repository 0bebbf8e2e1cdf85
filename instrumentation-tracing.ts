import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import { resourceFromAttributes } from '@opentelemetry/resources';
import { BatchSpanProcessor, NodeTracerProvider } from '@opentelemetry/sdk-trace-node';
import { env } from '@/lib/env';
import { version } from '@/package.json';

/**
 * Sends spans to the collector at OTEL_EXPORTER_OTLP_ENDPOINT, as the other OTEL_EXPORTER_OTLP_… variables say. Next
 * opens a span for each request by itself once there is a provider; ours hang below it.
 * @returns what sends the last spans when the process ends.
 */
export function startTracing(): () => Promise<void> {
  const provider = new NodeTracerProvider({
    resource: resourceFromAttributes({
      'service.name': env().OTEL_SERVICE_NAME,
      'service.version': version,
    }),
    spanProcessors: [new BatchSpanProcessor(new OTLPTraceExporter())],
  });
  provider.register();
  return () => provider.shutdown();
}
