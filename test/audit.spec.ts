import { execFile } from 'node:child_process';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { environment } from './store/server/environment.ts';

jest.setTimeout(120_000);

const PROJECT = join(__dirname, '..');

let registry: Server;
let answer: { readonly status: number; readonly body: object };

beforeAll(async () => {
  registry = createServer((request, response) => {
    request.resume();
    const isAudit = request.url?.endsWith('/bulk') ?? false;
    response.writeHead(isAudit ? answer.status : 200, { 'content-type': 'application/json' });
    response.end(JSON.stringify(isAudit ? answer.body : packument(request.url ?? '')));
  });
  await new Promise<void>((resolve) => registry.listen(0, '127.0.0.1', resolve));
});

afterAll(() => {
  registry.closeAllConnections();
  registry.close();
});

// npm looks up a package that something is known of.
function packument(url: string): object {
  const name = decodeURIComponent(url.slice(1));
  return { name, 'dist-tags': { latest: '1.0.0' }, versions: { '1.0.0': { name, version: '1.0.0' } } };
}

/** Runs the audit against the loopback registry. */
function audit(): Promise<{ readonly exitCode: number; readonly out: string }> {
  const { port } = registry.address() as AddressInfo;
  const env = {
    PATH: environment['PATH'],
    HOME: environment['HOME'],
    npm_config_registry: `http://127.0.0.1:${port}/`,
    npm_config_fetch_retries: '0',
  };
  return new Promise((resolve) => {
    const child = execFile(process.execPath, ['.ci/audit.mjs'], { cwd: PROJECT, env }, (_, out) =>
      resolve({ exitCode: child.exitCode ?? -1, out }),
    );
  });
}

function known(name: string, severity: string) {
  return {
    [name]: [
      { id: 1, url: 'https://example.org/1', title: 'a hole', severity, vulnerable_versions: '*', cwe: [] },
    ],
  };
}

describe('the audit of dependencies', () => {
  test('ends with 1 where something grave is known of what is shipped, and counts by severity', async () => {
    answer = { status: 200, body: known('pino', 'critical') };
    const { exitCode, out } = await audit();
    expect([exitCode, out]).toEqual([1, expect.stringMatching(/what is shipped: 1 critical, 0 high/u)]);
    expect(out).toContain('critical: pino');
  });

  test('tells of holes in what develops it, and ends with 0', async () => {
    answer = { status: 200, body: known('fast-check', 'high') };
    const { exitCode, out } = await audit();
    expect([exitCode, out]).toEqual([0, expect.stringMatching(/shipped: 0 critical, 0 high/u)]);
    expect(out).toMatch(/with what develops it: 0 critical, 1 high/u);
  });

  test('says loudly that it was not done where the registry does not answer', async () => {
    answer = { status: 405, body: {} };
    const { exitCode, out } = await audit();
    expect([exitCode, out]).toEqual([0, expect.stringMatching(/!!! npm audit was NOT done.*405/u)]);
  });
});
