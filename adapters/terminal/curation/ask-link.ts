import type { AskLink, LinkState } from '../../../src/curation/links/check-links.ts';
import { explainNetwork } from './explain-network.ts';
import { LINK_PATIENCE, USER_AGENT } from './limits.ts';

// A server that is well and keeps programs out, or has had enough of them for now.
const GUARDED: ReadonlySet<number> = new Set([401, 403, 406, 429, 451, 503]);

/** Asks a server for an address: for its head alone, and for the page where it refuses that. */
export const askLink: AskLink = async (url) => {
  const head = await ask(url, 'HEAD');
  return head.kind === 'reachable' ? head : ask(url, 'GET');
};

async function ask(url: string, method: 'HEAD' | 'GET'): Promise<LinkState> {
  try {
    const response = await fetch(url, {
      method,
      redirect: 'follow',
      headers: { 'user-agent': USER_AGENT },
      signal: AbortSignal.timeout(LINK_PATIENCE),
    });
    await response.body?.cancel();
    return toState(url, response);
  } catch (error) {
    return { kind: 'failed', reason: explainNetwork(error) };
  }
}

function toState(asked: string, { status, ok, url, redirected }: Response): LinkState {
  if (ok) return { kind: 'reachable', status, movedTo: redirected && url !== asked ? url : null };
  return GUARDED.has(status) ? { kind: 'guarded', status } : { kind: 'gone', status };
}
