import type { CommandReply } from '../reply/document.ts';
import type { Store } from '../store/store.ts';
import type { CommandContext } from './command.ts';
import { say } from './say.ts';

/** What a command that keeps something works with. */
export interface KeepingContext extends CommandContext {
  readonly store: Store;
}

/** Makes a command's run of one that needs the store: where there is none, it says so and does nothing. */
export function keeping<Values>(
  run: (values: Values, context: KeepingContext) => CommandReply | Promise<CommandReply>,
): (values: Values, context: CommandContext) => CommandReply | Promise<CommandReply> {
  return (values, context) => {
    const { store } = context;
    return store === null ? keepsNothing() : run(values, { ...context, store });
  };
}

/** What is said where nothing can be kept. */
export function keepsNothing(): CommandReply {
  return say('Evenkey keeps nothing here, so this can’t be done.');
}
