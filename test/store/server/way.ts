import { once } from 'node:events';
import { connect, createServer, type Server, type Socket } from 'node:net';

/** A way to the run's PostgreSQL that can be closed and slowed. */
export interface Way {
  /** The address of the database, by this way. */
  readonly url: string;
  /** Everything that is sent arrives so many milliseconds later. */
  readonly slow: (milliseconds: number) => void;
  /** Cuts every connection, and refuses new ones until {@link open}. */
  readonly cut: () => Promise<void>;
  readonly open: () => Promise<void>;
}

/** Opens a way to a database. */
export async function startWay(databaseUrl: string): Promise<Way> {
  const target = new URL(databaseUrl);
  const sockets = new Set<Socket>();
  let delay = 0;
  const forward = (from: Socket, to: Socket) => {
    sockets.add(from);
    from.on('data', (data) => {
      if (delay === 0) to.write(data);
      else setTimeout(() => to.write(data), delay).unref();
    });
    from.on('close', () => to.destroy()).on('error', () => to.destroy());
  };
  const create = () =>
    createServer((client) => {
      const server = connect(Number(target.port), target.hostname);
      forward(client, server);
      forward(server, client);
    });
  let server = await listen(create(), 0);
  const port = portOf(server);
  const url = new URL(databaseUrl);
  url.host = `127.0.0.1:${port}`;
  return {
    url: url.href,
    slow: (milliseconds) => {
      delay = milliseconds;
    },
    cut: async () => {
      if (!server.listening) return;
      const closed = once(server, 'close');
      server.close();
      for (const socket of sockets) socket.destroy();
      sockets.clear();
      await closed;
    },
    open: async () => {
      if (!server.listening) server = await listen(create(), port);
    },
  };
}

async function listen(server: Server, port: number): Promise<Server> {
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  return server;
}

function portOf(server: Server): number {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}
