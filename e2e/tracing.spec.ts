import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { json } from 'node:stream/consumers';
import { expect, test } from '@playwright/test';
import { startFakeModel } from './fake-model/server';
import { healthy, kill, up } from './own-product';
import { pastedPage } from './people';
import { ports } from './ports';

type Told = { key: string; value: { stringValue?: string } };
type Span = { name: string; spanId: string; parentSpanId?: string; attributes: Told[] };
type Traces = { resourceSpans: { scopeSpans: { spans: Span[] }[] }[] };

/** A collector that keeps what it is sent. */
async function startCollector() {
  const spans: Span[] = [];
  const server = createServer(async (request, response) => {
    const { resourceSpans } = (await json(request)) as Traces;
    spans.push(...resourceSpans.flatMap(({ scopeSpans }) => scopeSpans.flatMap((scope) => scope.spans)));
    response.setHeader('content-type', 'application/json').end('{}');
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  return { spans, url: `http://127.0.0.1:${port}`, close: () => server.close() };
}

test('a request is traced down to each call, and no text leaves with it', async ({ request }) => {
  test.setTimeout(180_000);
  const [folder, model, collector] = await Promise.all([
    mkdtemp(path.join(tmpdir(), 'overtone-traced-')),
    startFakeModel(),
    startCollector(),
  ]);
  const product = await up(ports.own[7], folder, {
    ...{ OPENAI_BASE_URL: model.url, OPENAI_MODEL: 'fake-ok' },
    ...{ OTEL_EXPORTER_OTLP_ENDPOINT: collector.url, OTEL_BSP_SCHEDULE_DELAY: '50' },
  });
  try {
    await healthy(product.address);
    const answered = await request.post(`${product.address}/api/generate-sequence`, {
      data: {
        prospect_url: 'linkedin.com/in/traced-person',
        profile: pastedPage,
        company_context: 'Slotwright is dock booking for chilled distributors.',
        sequence_length: 2,
        tov_config: { formality: 40, warmth: 60, directness: 60 },
      },
    });
    expect(answered.status()).toBe(201);
    const named = (name: string) => collector.spans.filter((span) => span.name === name);
    await expect.poll(() => named('chat fake-ok').length).toBe(model.calls().length);
    await expect.poll(() => named('POST /api/generate-sequence').length).toBeGreaterThan(0);

    const above = (span: Span): string[] => {
      const parent = collector.spans.find(({ spanId }) => spanId === span.parentSpanId);
      return parent ? [parent.name, ...above(parent)] : [];
    };
    for (const call of named('chat fake-ok'))
      expect(above(call)).toEqual(
        expect.arrayContaining(['generate_sequence', 'POST /api/generate-sequence']),
      );
    const said = JSON.stringify(collector.spans);
    for (const words of ['Ruth', 'Slotwright', 'traced-person']) expect(said).not.toContain(words);
  } finally {
    kill(product.child);
    collector.close();
    await model.close();
    await rm(folder, { recursive: true, force: true });
  }
});
