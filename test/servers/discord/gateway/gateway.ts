import type { Server } from 'node:http';
import { WebSocketServer } from 'ws';
import type { Clock } from '../clock.ts';
import { showGuild, showUser } from '../show.ts';
import type { World } from '../world.ts';
import { connect, type Host } from './connection.ts';
import { INTENTS, refuseIntents } from './intents.ts';
import { CLOSES, OPCODES } from './opcodes.ts';
import { createSession, type Session } from './session.ts';

/** How the gateway is set up. */
export interface GatewayOptions {
  readonly token: string;
  readonly heartbeatInterval: number;
  /** The privileged intents that the portal has switched on. */
  readonly allowedIntents: number;
  /** The least number of shards that is accepted. */
  readonly leastShards: number;
}

/** To whom an event goes: the shard of a guild, or of direct messages; with an intent, to those who asked for it. */
export interface Route {
  readonly guild: string | null;
  readonly intent: number | null;
}

/** The gateway as the rest of the server and the tests use it. */
export interface Gateway {
  readonly sessions: () => readonly Session[];
  /** The connected sessions. */
  readonly connected: () => readonly Session[];
  /** How many times clients connected, identified and resumed. */
  readonly counts: { connections: number; identifies: number; resumes: number };
  readonly dispatch: (name: string, data: (session: Session) => unknown, route: Route) => void;
  /** Closes every connection with a code. */
  readonly close: (code: number) => void;
  /** Ends every connection without a word. */
  readonly cut: () => void;
  /** Asks every client to connect anew. */
  readonly reconnect: () => void;
  /** Tells every client that its session is over; `resumable`: or may be resumed. */
  readonly invalidate: (resumable: boolean) => void;
  /** Whether heartbeats are answered, whether new clients are greeted, and with which code whoever identifies is refused. */
  readonly manners: { hears: boolean; greets: boolean; refuses: number | null };
  readonly stop: () => void;
}

/** A gateway on an HTTP server. */
export function createGateway(
  server: Server,
  clock: Clock,
  world: World,
  address: () => string,
  { token, heartbeatInterval, allowedIntents, leastShards }: GatewayOptions,
): Gateway {
  const sockets = new WebSocketServer({ noServer: true });
  const sessions = new Map<string, Session>();
  const counts = { connections: 0, identifies: 0, resumes: 0 };
  const manners: Gateway['manners'] = { hears: true, greets: true, refuses: null };

  const welcome = (session: Session) => {
    const guilds = guildsOf(session, world);
    session.dispatch('READY', {
      v: 10,
      user: { ...showUser(world.bot), verified: true, email: null, mfa_enabled: false, flags: 0 },
      guilds: guilds.map(({ id }) => ({ id, unavailable: true })),
      session_id: session.id,
      resume_gateway_url: address(),
      shard: session.shard,
      application: { id: world.application, flags: 0 },
    });
    if ((session.intents & INTENTS.guilds) === 0) return;
    for (const guild of guilds) session.dispatch('GUILD_CREATE', showGuild(guild, world));
  };

  const host: Host = {
    heartbeatInterval,
    now: clock.now,
    hears: () => manners.hears,
    greets: () => manners.greets,
    welcome,
    open: (given) => {
      counts.identifies += 1;
      const [id, count] = given.shard ?? [0, 1];
      if (manners.refuses !== null) return manners.refuses;
      if (given.token !== token) return CLOSES.authenticationFailed;
      if (id < 0 || id >= count) return CLOSES.invalidShard;
      if (count < leastShards) return CLOSES.shardingRequired;
      const refusal = refuseIntents(given.intents, allowedIntents);
      if (refusal !== null) return refusal;
      const session = createSession({
        id: `session-${counts.identifies}`,
        intents: given.intents,
        shard: [id, count],
      });
      sessions.set(session.id, session);
      return session;
    },
    reopen: (given) => {
      counts.resumes += 1;
      const session = sessions.get(given.session_id);
      if (given.token !== token) return CLOSES.authenticationFailed;
      if (!session) return null;
      return given.seq > session.sequence() ? CLOSES.invalidSequence : session;
    },
  };

  server.on('upgrade', (request, socket, head) => {
    sockets.handleUpgrade(request, socket, head, (client) => {
      counts.connections += 1;
      const { searchParams } = new URL(request.url ?? '/', 'http://localhost');
      const isKnown = searchParams.get('v') === '10' && searchParams.get('encoding') === 'json';
      if (isKnown) connect(client, host);
      else client.close(CLOSES.invalidVersion);
    });
  });

  const connected = () => [...sessions.values()].filter((session) => session.socket() !== null);
  const tell = (op: number, d: unknown) => {
    for (const session of connected()) session.socket()?.send(JSON.stringify({ op, d, s: null, t: null }));
  };

  return {
    sessions: () => [...sessions.values()],
    connected,
    counts,
    manners,
    dispatch: (name, data, { guild, intent }) => {
      for (const session of sessions.values())
        if (covers(session, guild) && (intent === null || (session.intents & intent) !== 0))
          session.dispatch(name, data(session));
    },
    close: (code) => {
      for (const client of sockets.clients) client.close(code);
    },
    cut: () => {
      for (const client of sockets.clients) client.terminate();
    },
    reconnect: () => tell(OPCODES.reconnect, null),
    invalidate: (resumable) => {
      tell(OPCODES.invalidSession, resumable);
      if (!resumable) sessions.clear();
    },
    stop: () => {
      for (const client of sockets.clients) client.terminate();
      sockets.close();
    },
  };
}

function covers({ shard: [id, count] }: Session, guild: string | null): boolean {
  return guild === null ? id === 0 : Number((BigInt(guild) >> 22n) % BigInt(count)) === id;
}

function guildsOf(session: Session, world: World) {
  return [...world.guilds.values()].filter(
    ({ id, members }) => members.has(world.bot.id) && covers(session, id),
  );
}
