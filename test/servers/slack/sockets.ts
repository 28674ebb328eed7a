import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { type WebSocket, WebSocketServer } from 'ws';
import { type Json, parseJson, toJson, toText } from './json.ts';
import type { Delivery, Receipt, Transport } from './transport.ts';

/** The most sockets of one app: https://docs.slack.dev/apis/events-api/using-socket-mode */
export const MAX_SOCKETS = 10;

/** The app's WebSockets, as Slack holds them. */
export interface Sockets extends Transport {
  /** A ticket for one connection, as apps.connections.open gives it. */
  readonly issueTicket: () => string;
  readonly upgrade: (request: IncomingMessage, socket: Duplex, head: Buffer) => void;
  readonly count: () => number;
  /** Every connection there ever was. */
  readonly opened: () => number;
  /** Tells every socket that it will be closed soon, as Slack does about ten seconds before. */
  readonly warn: (reason: 'warning' | 'refresh_requested' | 'too_many_websockets') => void;
  /** Cuts every connection without a word. */
  readonly cut: () => void;
  /** Leaves every connection open and reads nothing more from it. */
  readonly freeze: () => void;
  readonly close: () => Promise<void>;
}

type Waiting = (response: unknown) => void;

/** Socket Mode's other end. */
export function createSockets(patience: number): Sockets {
  const server = new WebSocketServer({ noServer: true });
  const tickets = new Set<string>();
  const waiting = new Map<string, Waiting>();
  let opened = 0;
  let envelopes = 0;
  let turn = 0;

  const welcome = (socket: WebSocket): void => {
    opened += 1;
    socket.on('message', (data) => acknowledge(waiting, String(data)));
    socket.on('error', () => undefined);
    tell(
      socket,
      server.clients.size > MAX_SOCKETS ? disconnect('too_many_websockets') : hello(server.clients.size),
    );
  };

  const nextSocket = (): WebSocket | undefined => {
    const open = [...server.clients].filter((socket) => socket.readyState === socket.OPEN);
    turn += 1;
    return open[turn % Math.max(1, open.length)];
  };

  return {
    issueTicket: () => {
      const ticket = `ticket-${tickets.size}-${Math.random().toString(36).slice(2)}`;
      tickets.add(ticket);
      return ticket;
    },
    upgrade: (request, socket, head) => {
      const ticket = new URL(request.url ?? '/', 'http://localhost').searchParams.get('ticket') ?? '';
      if (!tickets.delete(ticket)) return void socket.end('HTTP/1.1 401 Unauthorized\r\n\r\n');
      server.handleUpgrade(request, socket, head, welcome);
    },
    deliver: (delivery) => {
      const socket = nextSocket();
      if (!socket) return Promise.resolve({ kind: 'unanswered' });
      envelopes += 1;
      const id = `envelope-${envelopes}`;
      const receipt = waitFor(waiting, id, patience, socket);
      tell(socket, envelope(id, delivery));
      return receipt;
    },
    count: () => server.clients.size,
    opened: () => opened,
    warn: (reason) =>
      [...server.clients].forEach((socket) => {
        tell(socket, disconnect(reason));
      }),
    cut: () =>
      [...server.clients].forEach((socket) => {
        socket.terminate();
      }),
    freeze: () =>
      [...server.clients].forEach((socket) => {
        socket.pause();
      }),
    close: async () => {
      for (const socket of server.clients) socket.close(1_001);
      const ended = Date.now() + 2_000;
      while (server.clients.size > 0 && Date.now() < ended) await new Promise((next) => setTimeout(next, 5));
      for (const socket of server.clients) socket.terminate();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}

function tell(socket: WebSocket, message: Json): void {
  socket.send(JSON.stringify(message));
}

function hello(connections: number): Json {
  return { type: 'hello', num_connections: connections, connection_info: { app_id: 'A0EVENKEY' } };
}

function disconnect(reason: string): Json {
  return { type: 'disconnect', reason, debug_info: { host: 'applink' } };
}

function envelope(id: string, { type, payload, retry }: Delivery): Json {
  const retried = { retry_attempt: retry?.number ?? 0, retry_reason: retry?.reason ?? '' };
  return {
    envelope_id: id,
    type,
    payload,
    accepts_response_payload: type !== 'events_api',
    ...(type === 'events_api' ? retried : {}),
  };
}

function acknowledge(waiting: Map<string, Waiting>, data: string): void {
  const message = toJson(parseJson(data));
  waiting.get(toText(message['envelope_id']))?.(message['payload']);
}

function waitFor(
  waiting: Map<string, Waiting>,
  id: string,
  patience: number,
  socket: WebSocket,
): Promise<Receipt> {
  const started = Date.now();
  return new Promise((resolve) => {
    const end = (receipt: Receipt): void => {
      clearTimeout(timer);
      socket.off('close', gone);
      waiting.delete(id);
      resolve(receipt);
    };
    const timer = setTimeout(() => end({ kind: 'unanswered' }), patience);
    const gone = (): void => end({ kind: 'unanswered' });
    socket.setMaxListeners(0).once('close', gone);
    waiting.set(id, (response) =>
      end({ kind: 'acknowledged', response, milliseconds: Date.now() - started }),
    );
  });
}
