import { spawn } from 'node:child_process';
import { createServer } from 'node:http';
import { expect, test } from 'vitest';

function up(env: Record<string, string>): Promise<{ code: number | null; output: string }> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, ['scripts/up.mjs'], { env: { ...process.env, ...env } });
    let output = '';
    child.stdout.on('data', (chunk) => {
      output += chunk;
    });
    child.stderr.on('data', (chunk) => {
      output += chunk;
    });
    child.on('close', (code) => resolve({ code, output }));
  });
}

test('a port that is taken is refused before anything is built', async () => {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = address !== null && typeof address === 'object' ? address.port : 0;
  const { code, output } = await up({ PORT: String(port) });
  server.close();
  expect(output).toMatch(
    new RegExp(`^Port ${port} is taken\\. Choose another one, for example PORT=\\d+\\.\\n$`),
  );
  expect(code).toBe(1);
});

test.each(['abc', '0', '65536', '80.5'])('PORT=%s is refused in a sentence', async (port) => {
  const { code, output } = await up({ PORT: port });
  expect(output).toBe(`PORT must be a whole number from 1 to 65535, not "${port}".\n`);
  expect(code).toBe(1);
});
