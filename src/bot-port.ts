import type { Place, Platform, Role } from './actor.ts';
import type { Command, Invocation } from './commands/command.ts';
import type { Complete } from './commands/complete-line.ts';
import type { Reach } from './reach.ts';
import type { Reply } from './reply/document.ts';
import type { Settings } from './store/settings.ts';

/** The bot as adapters see it. */
export interface Bot {
  /** The reply to what was asked; what is wrong with the options, or not allowed, is a reply, too. It never rejects. */
  readonly answer: (invocation: Invocation) => Promise<Reply>;
  /** The reply to a line that can't be read as a command: what is wrong with it, or help where somebody in need wrote it. */
  readonly misread: (line: string, problem: string) => Reply;
  /**
   * What holds in a place, to establish who moderates and where a reply will show; for what needs more than a member's `access`, a few seconds old at most.
   * It waits for a moment at most and never rejects.
   */
  readonly settings: (place: Place, access?: Role) => Promise<Settings>;
  /** The values that an option can take, nearest to what was typed first. */
  readonly complete: Complete;
  /** In the order of the help. */
  readonly commands: readonly Command[];
}

/** How an adapter's connection to its platform is. */
export interface AdapterHealth {
  /** `dead`: no event and no answer to a heartbeat, or ended for good. `draining`: it takes nothing new. */
  readonly state: 'connecting' | 'ready' | 'resuming' | 'draining' | 'dead';
  /** In words, for the operator; no secret. */
  readonly detail: string;
}

/** An adapter that serves a platform. */
export interface RunningAdapter {
  readonly platform: Platform;
  readonly reach: Reach;
  readonly health: () => AdapterHealth;
  /** Takes nothing new, answers what it has received, and closes; after so many milliseconds it closes all the same. */
  readonly stop: (milliseconds: number) => Promise<void>;
  /** Settles when the adapter ended by itself, with a sentence on why and what to do: the program exits with 2. */
  readonly ended: Promise<string>;
}

/** An adapter that has started, or one sentence for each thing that is wrong with its configuration: the program exits with 2. */
export type StartedAdapter =
  | { readonly ok: true; readonly adapter: RunningAdapter }
  | { readonly ok: false; readonly problems: readonly string[] };
