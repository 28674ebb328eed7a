import type { Command, Invocation } from './commands/command.ts';
import type { Complete } from './commands/complete-line.ts';
import type { Reply } from './reply/document.ts';

/** The bot as adapters see it. */
export interface Bot {
  /** The reply to what was asked; what is wrong with the options is a reply, too. */
  readonly answer: (invocation: Invocation) => Promise<Reply>;
  /** The values that an option can take, nearest to what was typed first. */
  readonly complete: Complete;
  /** In the order of the help. */
  readonly commands: readonly Command[];
}
