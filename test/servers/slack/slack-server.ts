import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createFaults, type Faults } from './faults.ts';
import { createHttpTransport } from './http-transport.ts';
import type { Json } from './json.ts';
import { createOAuth, type OAuth } from './oauth.ts';
import { createPeople, type People } from './people.ts';
import { createResponseUrls } from './response-urls.ts';
import { createRoutes } from './routes.ts';
import { createSockets, type Sockets } from './sockets.ts';
import { createTeller, type Teller } from './teller.ts';
import type { Transport } from './transport.ts';
import { createTriggers } from './triggers.ts';
import type { RecordedCall } from './web-api.ts';
import type { Workspace } from './workspace.ts';
import { createWorld, type Token, type World } from './world.ts';

/** How the loopback Slack begins. */
export interface SlackServerOptions {
  readonly workspaces: readonly Workspace[];
  /** Tokens known from the start; others come by OAuth. */
  readonly tokens: readonly Token[];
  readonly now?: () => number;
  /** Milliseconds within which the app must acknowledge; Slack's are 3,000. */
  readonly patience?: number;
  /** Milliseconds before each retry of an event; Slack's are none, a minute, and five. */
  readonly retries?: readonly number[];
}

/** Something of the app's that Slack would not take. */
export interface Rejection {
  readonly what: string;
  readonly answer: Json;
}

/** A Slack on 127.0.0.1: the Web API, response_urls and Socket Mode, with people in it. */
export interface SlackServer {
  /** For `slackApiUrl`. */
  readonly apiUrl: string;
  readonly world: World;
  readonly people: People;
  readonly sockets: Sockets;
  readonly faults: Faults;
  readonly oauth: OAuth;
  readonly teller: Teller;
  /** Every call of the Web API, oldest first. */
  readonly calls: readonly RecordedCall[];
  /** Everything that was refused, of calls, answers at response_urls, acknowledgements and views. */
  readonly rejections: readonly Rejection[];
  /** For a test that refusals are a part of. */
  readonly clearRejections: () => void;
  /** From now on the app is reached over HTTP instead of its sockets. */
  readonly reachOverHttp: (url: string, signingSecret: string) => void;
  readonly close: () => Promise<void>;
}

/** How OAuth knows the app in every loopback Slack. */
export const OAUTH_APP = { clientId: '123.456', clientSecret: 'client-secret', rotates: false } as const;

/** Starts a loopback Slack on a free port. */
export async function startSlackServer(
  options: SlackServerOptions & { readonly rotates?: boolean },
): Promise<SlackServer> {
  const { now = Date.now, patience = 3_000, retries = [0, 60_000, 300_000] } = options;
  const world = createWorld(options.workspaces, now);
  for (const token of options.tokens) world.tokens.set(token.token, token);
  const calls: RecordedCall[] = [];
  const rejections: Rejection[] = [];
  const reject = (what: string, answer: Json): void => void rejections.push({ what, answer });
  const [faults, triggers, sockets] = [createFaults(), createTriggers(now), createSockets(patience)];
  const oauth = createOAuth(world, { ...OAUTH_APP, rotates: options.rotates ?? false });
  const responseUrls = createResponseUrls(world, faults, (_, answer) => {
    if (answer['ok'] !== true) reject('response_url', answer);
  });
  const reach: { transport: Transport } = { transport: sockets };
  const teller = createTeller(() => reach.transport, retries);

  const server = createServer();
  const origin = (): string => `http://127.0.0.1:${portOf(server)}`;
  const record = (call: RecordedCall): void => {
    calls.push(call);
    if (call.answer['ok'] !== true && call.answer['error'] !== 'fault') reject(call.method, call.answer);
  };
  const socketUrl = (): string => `ws://127.0.0.1:${portOf(server)}/link?ticket=${sockets.issueTicket()}`;
  server.on('request', createRoutes({ world, triggers, oauth, faults, socketUrl, record, responseUrls }));
  server.on('upgrade', (request: IncomingMessage, socket, head) => sockets.upgrade(request, socket, head));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));

  const deliver: Parameters<typeof createPeople>[0]['deliver'] = (type, payload) =>
    reach.transport.deliver({ type, payload, retry: null });
  return {
    apiUrl: `${origin()}/api/`,
    world,
    people: createPeople({ world, triggers, responseUrls, origin, deliver, tell: teller.tell, reject }),
    sockets,
    faults,
    oauth,
    teller,
    calls,
    rejections,
    clearRejections: () => void rejections.splice(0),
    reachOverHttp: (url, signingSecret) => {
      reach.transport = createHttpTransport({ url, signingSecret, patience, now });
    },
    close: async () => {
      teller.stop();
      await sockets.close();
      server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}

function portOf(server: Server): number {
  return (server.address() as AddressInfo).port;
}
