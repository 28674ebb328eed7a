import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { Said, ServerName } from './messages.ts';

/** A server in a process of its own, so that what it uses is told apart from what asks it. */
export interface ServerUnderTest {
  readonly url: string;
  readonly usage: () => Promise<Extract<Said, { readonly kind: 'usage' }>>;
  readonly stop: () => void;
}

/** Starts a server from the program given; `answer` is what it says to everything, where it does. */
export async function startServer(program: URL, name: ServerName, answer = ''): Promise<ServerUnderTest> {
  const child = fork(fileURLToPath(program), [name, answer], { execArgv: ['--expose-gc'] });
  child.once('exit', (code) => {
    if (code) throw new Error(`the server ${name} ended with ${code}`);
  });
  const listening = await nextOf(child, 'listening');
  return {
    url: listening.url,
    usage: () => {
      const said = nextOf(child, 'usage');
      child.send('usage');
      return said;
    },
    stop: () => child.disconnect(),
  };
}

async function nextOf<Kind extends Said['kind']>(
  child: ChildProcess,
  kind: Kind,
): Promise<Extract<Said, { readonly kind: Kind }>> {
  const [said]: readonly Said[] = await once(child, 'message');
  if (said?.kind !== kind) throw new Error(`expected ${kind}, got ${said?.kind}`);
  return said as Extract<Said, { readonly kind: Kind }>;
}
