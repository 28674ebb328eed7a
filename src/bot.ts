import type { Platform, Role } from './actor.ts';
import { includesRole } from './actor.ts';
import type { Bot } from './bot-port.ts';
import { checkOptions } from './commands/check-options.ts';
import type { Command, CommandContext, Invocation } from './commands/command.ts';
import { findObstacle } from './commands/gate.ts';
import type { Library } from './commands/library.ts';
import { nearestName } from './commands/nearest-name.ts';
import { findPlea, replyToPlea } from './commands/plea.ts';
import { COMMANDS } from './commands/registry.ts';
import { say } from './commands/say.ts';
import type { Reach } from './reach.ts';
import type { CommandReply, Reply } from './reply/document.ts';
import { asRequest, currentRequest, reference } from './request.ts';
import type { Limits } from './store/limits.ts';
import { DEFAULT_SETTINGS, type Settings } from './store/settings.ts';
import { createSteadySettings, type SteadySettings } from './store/steady-settings.ts';
import type { Store } from './store/store.ts';
import { StoreError } from './store/store-error.ts';

/** How an invocation came out; never what was asked. */
export interface BotLogEntry {
  readonly platform: Platform;
  readonly command: string;
  readonly outcome: string;
  readonly intent: string | null;
  /** From the invocation to the reply. */
  readonly milliseconds: number;
}

/** What a bot is made from. */
export interface BotDependencies {
  /** What is answered from, now: each invocation is answered from one library, whatever takes its place meanwhile. */
  readonly library: () => Library;
  /** Null where nothing can be kept: then default settings hold, and what needs the store says so. */
  readonly store: Store | null;
  /** Null where nobody is limited. */
  readonly limits: Limits | null;
  readonly reach: (platform: Platform) => Reach | null;
  readonly now: () => Date;
  readonly log: (entry: BotLogEntry) => void;
  /** Told of a fault of the program's own, which the asker is told of in one line. */
  readonly fault: (command: string, error: unknown) => void;
  /** Told of what the store could not do, which the asker is told of as well. */
  readonly unkept: (command: string, error: StoreError) => void;
}

/** A bot over a corpus. It keeps nothing between two invocations but settings that it read a moment ago. */
export function createBot(dependencies: BotDependencies): Bot {
  const { library, store, log } = dependencies;
  const settings = store === null ? NO_SETTINGS : createSteadySettings(store.settings);
  const fixed = { commands: COMMANDS, store, settings, now: dependencies.now };
  return {
    answer: (invocation) =>
      asRequest(async () => {
        noteAsked(invocation);
        const start = performance.now();
        const { actor, place } = invocation;
        const reach = dependencies.reach(place.platform);
        const { corpus, answerQuestion, isPlea, figuresOf } = library();
        const valid = await settings.read(place);
        const { dateLanguage } = valid;
        const context: CommandContext = {
          ...fixed,
          ...{ corpus, figuresOf, dateLanguage, actor, place, reach },
          unkept: (error) => dependencies.unkept(invocation.command, error),
          answerQuestion: (question, options) => answerQuestion(question, { dateLanguage, ...options }),
        };
        const reply = await settle(invocation, context, valid, isPlea, dependencies);
        // Safeguarding is never logged.
        if (reply.answer?.outcome !== 'safeguarding')
          log(describe(invocation, reply, performance.now() - start));
        return address(reply, invocation, valid);
      }),
    misread: (line, problem) => {
      const { isPlea, answerQuestion, figuresOf } = library();
      const reply = isPlea(line) ? replyToPlea(line, undefined, { answerQuestion, figuresOf }) : say(problem);
      return { ...reply, audience: 'private', dateLanguage: DEFAULT_SETTINGS.dateLanguage };
    },
    settings: (place, access = 'member') =>
      access === 'member' ? settings.read(place) : settings.readForRole(place),
    complete: (completion, typed) => library().complete(completion, typed),
    commands: COMMANDS,
  };
}

const NO_SETTINGS: SteadySettings = {
  read: async () => DEFAULT_SETTINGS,
  readForRole: async () => DEFAULT_SETTINGS,
  readOwn: async () => ({}),
  change: () => Promise.reject(new StoreError('closed', 'Nothing can be kept here.')),
};

function describe(
  { command, place }: Invocation,
  { answer }: CommandReply,
  milliseconds: number,
): BotLogEntry {
  const { platform } = place;
  return {
    platform,
    command,
    outcome: answer?.outcome ?? 'shown',
    intent: answer?.intent ?? null,
    milliseconds,
  };
}

/** Decides who sees a reply, and how its dates are written. */
function address(
  { blocks, audience, answer }: CommandReply,
  { custom }: Invocation,
  { answers, dateLanguage }: Settings,
): Reply {
  const usual = answers ?? custom;
  return { blocks, audience: audience === 'default' ? usual : audience, answer, dateLanguage };
}

/** Runs an invocation; what fails on the way is a reply, too. Whoever is in need is answered first, whatever the limits, the settings and the options. */
async function settle(
  invocation: Invocation,
  context: CommandContext,
  settings: Settings,
  isPlea: Library['isPlea'],
  { limits, fault, unkept }: BotDependencies,
): Promise<CommandReply> {
  const command = context.commands.find(({ name }) => name === invocation.command);
  const plea = findPlea(invocation, command, isPlea);
  if (plea !== null) return replyToPlea(plea, command, context);
  if (!command) return say(unknownCommand(invocation.command, context.commands));
  if (!includesRole(context.actor.role, command.access)) return say(notAllowed(command.access));
  const checked = checkOptions(command, invocation.options);
  if (!checked.ok) return say(...checked.problems);
  try {
    const obstacle = command.gated ? await findObstacle(context, settings, limits) : null;
    if (obstacle !== null) return obstacle;
    return await command.run(checked.values, context);
  } catch (error) {
    if (error instanceof StoreError) {
      unkept(command.name, error);
      return say(`This can’t be done just now. ${error.message} It has been noted${reference()}.`);
    }
    fault(command.name, error);
    return say(`Something went wrong here. It has been noted${reference()}; please try again later.`);
  }
}

// No line of the log repeats what somebody wrote, whichever error carries it.
function noteAsked({ options }: Invocation): void {
  const asked = currentRequest()?.asked;
  for (const value of Object.values(options)) if (typeof value === 'string') asked?.add(value);
}

function notAllowed(access: Role): string {
  return access === 'administrator'
    ? 'Only administrators can do this here.'
    : 'Only moderators can do this here. An administrator can say who moderates with /settings.';
}

function unknownCommand(name: string, commands: readonly Command[]): string {
  const names = commands.filter(({ surface }) => surface === 'command').map((command) => command.name);
  const near = nearestName(name, names);
  return `There is no command /${name}: ${near === null ? '/help lists them' : `did you mean /${near}?`}`;
}
