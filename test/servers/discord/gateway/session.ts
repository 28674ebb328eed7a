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
  /** Keeps no event any more that was sent; what is resumed from there on misses them. */
  readonly forget: () => void;
}

/** A session of a client that has just identified. */
export function createSession(head: Pick<Session, 'id' | 'intents' | 'shard'>): Session {
  let sent: readonly Sent[] = [];
  let sequence = 0;
  let current: WebSocket | null = null;
  const send = (event: Sent) => current?.send(JSON.stringify(event));
  return {
    ...head,
    socket: () => current,
    sequence: () => sequence,
    attach: (socket) => {
      current = socket;
    },
    detach: (socket) => {
      if (current === socket) current = null;
    },
    dispatch: (name, data) => {
      sequence += 1;
      const event = { op: OPCODES.dispatch, t: name, s: sequence, d: data };
      sent = [...sent, event];
      send(event);
    },
    replay: (after) => {
      for (const event of sent.filter(({ s }) => s > after)) send(event);
    },
    forget: () => {
      sent = [];
    },
  };
}
