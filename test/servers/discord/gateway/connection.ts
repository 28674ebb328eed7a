import type { WebSocket } from 'ws';
import { CLOSES, OPCODES } from './opcodes.ts';
import type { Session } from './session.ts';
import { clientMessage, type Identify, identify, type Resume, resume } from './shapes.ts';

/** A client may send 120 messages a minute. */
const MOST_A_MINUTE = 120;

/** What a connection asks of the gateway. A number is the code to close with. */
export interface Host {
  readonly heartbeatInterval: number;
  readonly now: () => number;
  /** Whether heartbeats are answered. */
  readonly hears: () => boolean;
  /** Whether the client is greeted. */
  readonly greets: () => boolean;
  readonly open: (identify: Identify) => Session | number;
  /** Null where the session can't go on. */
  readonly reopen: (resume: Resume) => Session | number | null;
  readonly welcome: (session: Session) => void;
}

/** Talks with one client from its connecting to its leaving. */
export function connect(socket: WebSocket, host: Host): void {
  let session: Session | null = null;
  let times: readonly number[] = [];
  const say = (op: number, d: unknown) => socket.send(JSON.stringify({ op, d, s: null, t: null }));

  const begin = (opened: Session | number, welcome: (session: Session) => void) => {
    if (typeof opened === 'number') return socket.close(opened);
    session = opened;
    opened.attach(socket);
    welcome(opened);
  };

  const onIdentify = (data: unknown) => {
    const read = identify.safeParse(data);
    if (!read.success) return socket.close(CLOSES.decodeError, read.error.message.slice(0, 100));
    if (session) return socket.close(CLOSES.alreadyAuthenticated);
    begin(host.open(read.data), host.welcome);
  };

  const onResume = (data: unknown) => {
    const read = resume.safeParse(data);
    if (!read.success) return socket.close(CLOSES.decodeError);
    const reopened = host.reopen(read.data);
    if (reopened === null) return say(OPCODES.invalidSession, false);
    begin(reopened, (found) => {
      found.replay(read.data.seq);
      found.dispatch('RESUMED', {});
    });
  };

  const isTooFast = () => {
    const now = host.now();
    times = [...times.filter((time) => now - time < 60_000), now];
    return times.length > MOST_A_MINUTE;
  };

  const onMessage = (text: string) => {
    const read = parse(text);
    if (!read) return socket.close(CLOSES.decodeError);
    if (isTooFast()) return socket.close(CLOSES.rateLimited);
    const { op, d } = read;
    if (op === OPCODES.heartbeat) return host.hears() ? say(OPCODES.acknowledged, null) : undefined;
    if (op === OPCODES.identify) return onIdentify(d);
    if (op === OPCODES.resume) return onResume(d);
    if (!session) return socket.close(CLOSES.notAuthenticated);
    if (op !== OPCODES.presence) socket.close(CLOSES.unknownOpcode);
  };

  socket.on('message', (data) => onMessage(String(data)));
  socket.on('close', () => session?.detach(socket));
  socket.on('error', () => undefined);
  if (host.greets()) say(OPCODES.hello, { heartbeat_interval: host.heartbeatInterval });
}

function parse(text: string): { readonly op: number; readonly d: unknown } | null {
  try {
    const read = clientMessage.safeParse(JSON.parse(text));
    return read.success ? { op: read.data.op, d: read.data.d } : null;
  } catch {
    return null;
  }
}
