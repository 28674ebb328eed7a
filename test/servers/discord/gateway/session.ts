import type { WebSocket } from 'ws';
import { OPCODES } from './opcodes.ts';

/** An event on its way to the client. */
interface Sent {
  readonly op: 0;
  readonly t: string;
  readonly s: number;
  readonly d: unknown;
}

/** What a client identified for; it lasts through connections that end and are resumed. */
export interface Session {
  readonly id: string;
  readonly intents: number;
  readonly shard: readonly [number, number];
  readonly socket: () => WebSocket | null;
  readonly sequence: () => number;
  readonly attach: (socket: WebSocket) => void;
  readonly detach: (socket: WebSocket) => void;
  /** Sends an event, or keeps it for a resume. */
  readonly dispatch: (name: string, data: unknown) => void;
  /** Sends again what came after an event. */
  readonly replay: (after: number) => void;
}

/** A session of a client that has just identified. */
export function createSession(head: Pick<Session, 'id' | 'intents' | 'shard'>): Session {
  const sent: Sent[] = [];
  let current: WebSocket | null = null;
  const send = (event: Sent) => current?.send(JSON.stringify(event));
  return {
    ...head,
    socket: () => current,
    sequence: () => sent.length,
    attach: (socket) => {
      current = socket;
    },
    detach: (socket) => {
      if (current === socket) current = null;
    },
    dispatch: (name, data) => {
      const event = { op: OPCODES.dispatch, t: name, s: sent.length + 1, d: data };
      sent.push(event);
      send(event);
    },
    replay: (after) => {
      for (const event of sent.slice(after)) send(event);
    },
  };
}
