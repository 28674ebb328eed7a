import type { Place } from '../../src/actor.ts';
import { type BotDependencies, createBot } from '../../src/bot.ts';
import type { Bot } from '../../src/bot-port.ts';
import type { Invocation } from '../../src/commands/command.ts';
import { leavesQuestion } from '../../src/commands/lacks-question.ts';
import { parseLine } from '../../src/commands/parse-line.ts';
import { COMMANDS } from '../../src/commands/registry.ts';
import type { Messenger, Reach } from '../../src/reach.ts';
import type { Reply, ReplyBlock } from '../../src/reply/document.ts';
import type { StoreOptions } from '../../src/store/open-store.ts';
import type { Store } from '../../src/store/store.ts';
import { bare, invocation } from '../bots.ts';
import { sqlite } from '../store/server/databases.ts';

/** What somebody was told. */
export interface Told {
  readonly person: Parameters<Messenger['tell']>[0];
  readonly publication: Parameters<Messenger['tell']>[1];
}

/** A bot over a real store on a file, and a platform that notes whom it tells what. */
export interface KeepingBot {
  readonly bot: Bot;
  readonly store: Store;
  readonly told: readonly Told[];
  /** Where {@link KeepingBot.send} speaks. */
  readonly place: () => Place;
  /** Moves to another space, of which nothing is kept, and forgets who was told. */
  readonly move: () => void;
  /** People whom no message reaches. */
  readonly unreachable: Set<string>;
  /** The reply to a line, typed or pressed, by a member unless it is said otherwise. */
  readonly send: (line: string, change?: Partial<Invocation>) => Promise<Reply>;
  readonly remove: () => Promise<void>;
}

/** The people of the tests in their roles. */
export const MODERATOR = { actor: { person: 'mina', role: 'moderator' } } as const;
export const ADMINISTRATOR = { actor: { person: 'catherine', role: 'administrator' } } as const;

/** Makes one, with a store of its own. */
export async function createKeepingBot(
  change: Partial<BotDependencies> = {},
  options: Partial<StoreOptions> = {},
): Promise<KeepingBot> {
  const database = await sqlite.create();
  const store = await database.open(options);
  const told: Told[] = [];
  const unreachable = new Set<string>();
  let spaces = 0;
  let place: Place = { platform: 'terminal', space: 'home', channel: 'hall' };
  const bot = createBot({ ...bare, store, reach: () => reachOf(told, unreachable), ...change });
  return {
    bot,
    store,
    told,
    place: () => place,
    move: () => {
      spaces += 1;
      place = { ...place, space: `home-${spaces}` };
      told.length = 0;
      unreachable.clear();
    },
    unreachable,
    send: (line, who = {}) => send(bot, line, { place, ...who }),
    remove: async () => {
      await store.upkeep.close();
      await database.remove();
    },
  };
}

/** The reply to a line. */
export function send(bot: Bot, line: string, change: Partial<Invocation> = {}): Promise<Reply> {
  const parsed = parseLine(line, bot.commands);
  if (!parsed.ok) throw new RangeError(parsed.problem);
  return bot.answer(invocation(parsed.call, change));
}

/** The line of the button or the menu's option that has this label, with the question that the reply echoes where the line needs it. */
export function lineOf(reply: Pick<Reply, 'blocks'>, label: string): string {
  const found = reply.blocks.flatMap(optionsOf).find((option) => option.label === label);
  if (found === undefined) throw new RangeError(`there is no button "${label}"`);
  const heading = reply.blocks.find((block) => block.kind === 'heading' && block.level === 1);
  const question = heading?.kind === 'heading' ? ` question:"${heading.text}"` : '';
  return leavesQuestion(found.line, COMMANDS) ? `${found.line}${question}` : found.line;
}

/** What can be pressed in a block. */
export function optionsOf(block: ReplyBlock): readonly { readonly label: string; readonly line: string }[] {
  if (block.kind === 'actions') return block.actions;
  return block.kind === 'menu' ? block.options : [];
}

/** All that a reply says, but for its buttons. */
export function textOf({ blocks }: Pick<Reply, 'blocks'>): string {
  return blocks.map((block) => wordsOf(block)).join('\n');
}

function wordsOf(block: ReplyBlock): string {
  if (block.kind === 'heading' || block.kind === 'text' || block.kind === 'notice') return block.text;
  if (block.kind === 'list') return block.items.map(({ term, detail }) => `${term}: ${detail}`).join('\n');
  if (block.kind === 'byline') {
    const where = block.channel === null ? '' : ` in ${block.channel}`;
    return `${block.before} ${block.person}${where}${block.after}`;
  }
  return '';
}

function reachOf(told: Told[], unreachable: ReadonlySet<string>): Reach {
  return {
    publisher: {
      publish: async () => ({ kind: 'unknown' }),
      update: async () => ({ kind: 'unknown' }),
      find: async () => ({ kind: 'unknown' }),
    },
    messenger: {
      tell: async (person, publication) => {
        if (unreachable.has(person.person)) return false;
        told.push({ person, publication });
        return true;
      },
    },
    fits: () => true,
  };
}
