import type { Discord } from '../discord.ts';
import type { FakeMessage } from '../messages.ts';
import type { Modal } from '../shapes/modal.ts';
import { until } from '../until.ts';
import { commandMessage, type Typed, typeCommand } from './command.ts';
import type { Exchange } from './exchange.ts';
import type { At } from './place.ts';
import { choose, forge, press, submit } from './use-component.ts';
import { write } from './write.ts';

/** What people do in Discord. */
export interface People {
  readonly run: (at: At, typed: Typed) => Exchange;
  readonly complete: (at: At, typed: Required<Typed>) => Exchange;
  readonly command: (at: At, name: string, message: FakeMessage) => Exchange;
  readonly press: (at: At, message: FakeMessage, label: string | RegExp) => Exchange;
  readonly forge: (at: At, message: FakeMessage, customId: string) => Exchange;
  readonly choose: (at: At, message: FakeMessage, menu: RegExp, values: readonly string[]) => Exchange;
  readonly submit: (
    at: At,
    modal: Modal,
    message: FakeMessage | null,
    values: Readonly<Record<string, string | readonly string[]>>,
  ) => Exchange;
  readonly write: (at: At, content: string) => FakeMessage;
  /** The bot's answer to a message, once it is there. */
  readonly answerTo: (message: FakeMessage) => Promise<FakeMessage>;
}

/** People who use a Discord. */
export function createPeople(discord: Discord): People {
  return {
    run: (at, typed) => typeCommand(discord, at, typed),
    complete: (at, typed) => typeCommand(discord, at, typed),
    command: (at, name, message) => commandMessage(discord, at, name, message),
    press: (at, message, label) => press(discord, at, message, label),
    forge: (at, message, customId) => forge(discord, at, message, customId),
    choose: (at, message, menu, values) => choose(discord, at, message, menu, values),
    submit: (at, modal, message, values) => submit(discord, at, modal, message, values),
    write: (at, content) => write(discord, at, content),
    answerTo: ({ id, channel }) =>
      until(`an answer to message ${id}`, () =>
        discord.messages.in(channel).find(({ answers }) => answers === id),
      ),
  };
}
