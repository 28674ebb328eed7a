import type { Bot } from '../../src/bot-port.ts';
import { createManifest, printManifest, type Reached } from './manifest.ts';

/** What `evenkey slack manifest` was asked for. */
export interface ManifestRequest {
  /** The public address of a bot that is served over HTTP; null for Socket Mode. */
  readonly http: string | null;
  readonly json: boolean;
}

/** The manifest as it is printed, or one sentence on what is wrong with the address. */
export type PrintedManifest =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly problem: string };

/** Prints the manifest of the app, for Socket Mode or for an address. */
export function printSlackManifest(
  { commands, complete }: Pick<Bot, 'commands' | 'complete'>,
  { http, json }: ManifestRequest,
): PrintedManifest {
  const reached = http === null ? SOCKET : readAddress(http);
  if (reached === null)
    return {
      ok: false,
      problem: `--http must be an https address without a path, got "${http}": write https://bot.example.org`,
    };
  return {
    ok: true,
    text: printManifest(createManifest(commands, complete, reached), json ? 'json' : 'yaml'),
  };
}

const SOCKET: Reached = { kind: 'socket' };

function readAddress(text: string): Reached | null {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url === null || url.protocol !== 'https:' || url.pathname !== '/' || url.search !== '') return null;
  return { kind: 'http', url: url.origin };
}
