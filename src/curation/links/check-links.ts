import type { Link } from './list-links.ts';

/** What a server said of an address. `guarded` means that it answers but does not show the page to programs. */
export type LinkState =
  | { readonly kind: 'reachable'; readonly status: number; readonly movedTo: string | null }
  | { readonly kind: 'guarded'; readonly status: number }
  | { readonly kind: 'gone'; readonly status: number }
  | { readonly kind: 'failed'; readonly reason: string };

/** Asks for an address. Never rejects. */
export type AskLink = (url: string) => Promise<LinkState>;

/** A link and what was found. */
export interface CheckedLink extends Link {
  readonly state: LinkState;
}

const HOSTS_AT_ONCE = 4;

/** Asks for every link: of one host one at a time, of a few hosts at once. In the order given. */
export async function checkLinks(links: readonly Link[], ask: AskLink): Promise<readonly CheckedLink[]> {
  const waiting = groupByHost(links);
  const states = new Map<string, LinkState>();
  const work = async (): Promise<void> => {
    for (let host = waiting.shift(); host !== undefined; host = waiting.shift())
      for (const { url } of host) states.set(url, await ask(url));
  };
  await Promise.all(Array.from({ length: HOSTS_AT_ONCE }, work));
  return links.flatMap((link) => {
    const state = states.get(link.url);
    return state === undefined ? [] : [{ ...link, state }];
  });
}

function groupByHost(links: readonly Link[]): (readonly Link[])[] {
  const hosts = new Map<string, Link[]>();
  for (const link of links) {
    const { host } = new URL(link.url);
    hosts.set(host, [...(hosts.get(host) ?? []), link]);
  }
  return [...hosts.values()];
}

/** Whether nothing is there any more for people to open. A guarded page counts as there. */
export function isBroken({ state }: CheckedLink): boolean {
  return state.kind === 'gone' || state.kind === 'failed';
}
