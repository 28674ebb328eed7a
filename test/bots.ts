import type { BotDependencies } from '../src/bot.ts';
import type { CommandCall, Invocation } from '../src/commands/command.ts';
import { createLibrary, type Library } from '../src/commands/library.ts';
import type { Corpus } from '../src/corpus/model.ts';
import { memoise } from '../src/memoise.ts';
import { lexicon } from './english.ts';
import { literary } from './literary-corpus.ts';
import { preparedFor } from './prepared-for.ts';

const ready = memoise((corpus: Corpus) => createLibrary(corpus, lexicon, preparedFor(corpus)));

/** Gives a corpus as it was read, made ready once for each test file. */
export function libraryOf(corpus: Corpus): () => Library {
  return () => ready(corpus);
}

/** A bot that keeps nothing, over the literary corpus; what goes wrong in it fails the test. */
export const bare: BotDependencies = {
  library: libraryOf(literary),
  store: null,
  limits: null,
  reach: () => null,
  now: () => new Date('2026-11-26T12:00:00Z'),
  log: () => {},
  fault: (command, error) => {
    throw new Error(`/${command} failed`, { cause: error });
  },
  unkept: () => {},
};

/** A call by a member in a channel of the terminal. */
export function invocation(call: CommandCall, change: Partial<Invocation> = {}): Invocation {
  return {
    ...call,
    actor: { person: 'ada', role: 'member' },
    place: { platform: 'terminal', space: 'home', channel: 'hall' },
    custom: 'private',
    ...change,
  };
}
