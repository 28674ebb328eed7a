import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { WebSocket } from 'ws';
import { startOneWorkspace, startSocketApp } from './bolt-app.ts';
import { sign } from './http-transport.ts';
import type { SlackServer } from './slack-server.ts';
import { until } from './until.ts';

jest.setTimeout(90_000);

const ADA = { workspace: 'T0ONE', user: 'U0ADA0ONE', channel: 'C0OPEN0ONE' };

describe('over HTTP', () => {
  let slack: SlackServer;
  let app: Server;
  const seen: { readonly headers: Record<string, unknown>; readonly body: string }[] = [];
  let answer: (attempt: number) => number | null = () => 200;

  beforeAll(async () => {
    slack = await startOneWorkspace(['chat:write'], { patience: 150, retries: [0, 10, 10] });
    app = createServer(async (request, response) => {
      let body = '';
      for await (const part of request) body += String(part);
      seen.push({ headers: request.headers, body });
      const status = answer(seen.length);
      if (status !== null) response.writeHead(status).end();
    });
    await new Promise<void>((resolve) => app.listen(0, '127.0.0.1', resolve));
    slack.reachOverHttp(`http://127.0.0.1:${(app.address() as AddressInfo).port}/`, 'secret');
  });

  beforeEach(() => seen.splice(0));

  afterAll(async () => {
    app.closeAllConnections();
    app.close();
    await slack.close();
  });

  test('signs what it sends', async () => {
    answer = () => 200;
    await slack.people.command(ADA, '/evenkey', 'topics');
    const { headers, body } = seen[0] ?? { headers: {}, body: '' };
    const seconds = Number(headers['x-slack-request-timestamp']);
    expect(headers['x-slack-signature']).toBe(sign('secret', seconds, body));
  });

  test('sends an event again until it is acknowledged, and says so', async () => {
    answer = (attempt) => (attempt === 1 ? null : attempt === 2 ? 500 : 200);
    const receipts = await slack.people.mention(ADA, 'hi');
    expect(receipts.map(({ kind }) => kind)).toEqual(['unanswered', 'refused', 'acknowledged']);
    expect(seen.map(({ headers }) => headers['x-slack-retry-num'])).toEqual([undefined, '1', '2']);
    expect(seen.map(({ headers }) => headers['x-slack-retry-reason'])).toEqual([
      undefined,
      'http_timeout',
      'http_error',
    ]);
    expect(new Set(seen.map(({ body }) => body)).size).toBe(1);
  });

  test('sends an event three times more and then no more', async () => {
    answer = () => 500;
    expect(await slack.people.mention(ADA, 'hi')).toHaveLength(4);
  });

  test('never sends a command again', async () => {
    answer = () => 500;
    expect(await slack.people.command(ADA, '/evenkey', 'topics')).toEqual({ kind: 'refused', status: 500 });
    expect(seen).toHaveLength(1);
  });
});

describe('over sockets', () => {
  test('a warning makes the client connect anew', async () => {
    const slack = await startOneWorkspace(['chat:write']);
    const bare = await startSocketApp(slack, (app) => app.command('/hello', ({ ack }) => ack('hello')));
    slack.sockets.warn('refresh_requested');
    await until(() => slack.sockets.opened() === 2 && slack.sockets.count() === 1);
    const receipt = await slack.people.command(ADA, '/hello', '');
    expect(receipt).toMatchObject({ kind: 'acknowledged', response: { text: 'hello' } });
    await bare.stop();
    await slack.close();
  });

  test('a ticket opens one connection', async () => {
    const slack = await startOneWorkspace([]);
    const url = `${slack.apiUrl.replace('http', 'ws').replace('/api/', '/link')}?ticket=${slack.sockets.issueTicket()}`;
    const first = new WebSocket(url);
    await until(() => slack.sockets.count() === 1);
    const second = new WebSocket(url);
    await once(second, 'error');
    first.terminate();
    await slack.close();
  });
});
