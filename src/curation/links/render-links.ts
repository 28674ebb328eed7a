import { assertNever } from '../../assert-never.ts';
import { type CheckedLink, isBroken, type LinkState } from './check-links.ts';

/** A table of what was found, the broken ones first, and a count. */
export function renderLinks(links: readonly CheckedLink[]): readonly string[] {
  const broken = links.filter(isBroken);
  const ordered = [...broken, ...links.filter((link) => !isBroken(link))];
  const width = Math.max(0, ...ordered.map(({ state }) => describe(state).length));
  const rows = ordered.flatMap(({ url, of, state }) => [
    `${isBroken({ url, of, state }) ? '-' : '+'} ${describe(state).padEnd(width)}  ${url}  (${of.join(', ')})`,
    ...(state.kind === 'reachable' && state.movedTo !== null ? [`    it moved to ${state.movedTo}`] : []),
  ]);
  return [...rows, `${links.length} links, ${broken.length} broken`];
}

function describe(state: LinkState): string {
  switch (state.kind) {
    case 'reachable':
      return `opens (${state.status})`;
    case 'guarded':
      return `answers, but not to programs (${state.status})`;
    case 'gone':
      return `is gone (${state.status})`;
    case 'failed':
      return state.reason;
    default:
      return assertNever(state);
  }
}
