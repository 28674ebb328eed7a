import { createBot } from '../../src/bot.ts';
import { parseLine } from '../../src/commands/parse-line.ts';
import type { Corpus } from '../../src/corpus/model.ts';
import type { Action, Reply, ReplyBlock } from '../../src/reply/document.ts';
import type { Store } from '../../src/store/store.ts';
import { bare, invocation, libraryOf } from '../bots.ts';
import type { FakePlatform } from './fake-platform.ts';

/** Somebody who moderates: says lines and presses buttons. */
export interface Moderator {
  readonly say: (line: string) => Promise<Reply>;
  /** Presses the button of that label in a reply; it must be there. */
  readonly press: (reply: Reply, label: string, text?: string) => Promise<Reply>;
  /** Chooses the first option of the menu of that label whose line ends so. */
  readonly choose: (reply: Reply, label: string, ending: string) => Promise<Reply>;
}

/** What a moderator works with; what is left out is usual. */
export interface Workplace {
  readonly store: Store;
  readonly platform: FakePlatform;
  readonly corpus?: Corpus;
  readonly space?: string;
  readonly role?: 'member' | 'moderator';
  readonly person?: string;
  readonly now?: () => Date;
}

/** A moderator in a channel, at a bot of their own. */
export function createModerator({
  store,
  platform,
  corpus,
  space = 'home',
  role = 'moderator',
  person = 'mina',
  now,
}: Workplace): Moderator {
  const bot = createBot({
    ...bare,
    ...(corpus ? { library: libraryOf(corpus) } : {}),
    ...(now ? { now } : {}),
    store,
    reach: () => platform.reach,
  });
  const run = (line: string, extra: Readonly<Record<string, string>> = {}) => {
    const parsed = parseLine(line, bot.commands);
    if (!parsed.ok) throw new RangeError(parsed.problem);
    const { command, options } = parsed.call;
    return bot.answer(
      invocation(
        { command, options: { ...options, ...extra } },
        { actor: { person, role }, place: { platform: 'terminal', space, channel: 'hall' } },
      ),
    );
  };
  return {
    say: (line) => run(line),
    press: (reply, label, text) => {
      const action = buttonOf(reply, label);
      return run(action.line, action.input && text !== undefined ? { [action.input.option]: text } : {});
    },
    choose: (reply, label, ending) => {
      const menu = reply.blocks.find((block) => block.kind === 'menu' && block.label === label);
      const options = menu?.kind === 'menu' ? menu.options : [];
      const option = options.find(({ line }) => line.endsWith(ending));
      if (option === undefined) throw new RangeError(`no option "${ending}" under "${label}"`);
      return run(option.line);
    },
  };
}

/** The labels of every button in a reply. */
export function labelsIn({ blocks }: Reply): readonly string[] {
  return blocks.flatMap((block) => (block.kind === 'actions' ? block.actions.map(({ label }) => label) : []));
}

/** The button of that label. */
export function buttonOf(reply: Reply, label: string): Action {
  const actions = reply.blocks.flatMap((block) => (block.kind === 'actions' ? block.actions : []));
  const action = actions.find((each) => each.label === label);
  if (action === undefined) throw new RangeError(`no button "${label}" among ${labelsIn(reply).join(', ')}`);
  return action;
}

/** Everything that a reader sees of some blocks, as one text. */
export function textOf(blocks: readonly ReplyBlock[]): string {
  return JSON.stringify(blocks);
}

/** The claims that some blocks show. */
export function pointsOf(blocks: readonly ReplyBlock[]): readonly string[] {
  return blocks.flatMap((block) => (block.kind === 'point' ? [block.claim] : []));
}
