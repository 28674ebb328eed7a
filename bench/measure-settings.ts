import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Place } from '../src/actor.ts';
import { createBot } from '../src/bot.ts';
import type { Bot } from '../src/bot-port.ts';
import { createLibrary, type Library } from '../src/commands/library.ts';
import type { Corpus } from '../src/corpus/model.ts';
import { openStore } from '../src/store/open-store.ts';
import type { Store } from '../src/store/store.ts';
import type { Lexicon } from '../src/text/lexicon.ts';
import { type Summary, summarise } from './statistics.ts';

/** What answers cost, in milliseconds, with settings read from a store and without one. */
export interface SettingsCost {
  readonly stored: Summary;
  readonly bare: Summary;
}

const ROUNDS = 3;
const CHANNELS = 50;

/** Measures answers in many channels of a space that has settings of its own, in turns with answers of a bot that has no store. The store is a SQLite file. */
export async function measureSettings(
  corpus: Corpus,
  lexicon: Lexicon,
  questions: readonly string[],
): Promise<SettingsCost> {
  const folder = mkdtempSync(join(tmpdir(), 'evenkey-bench-'));
  const opened = await openStore({ databaseUrl: null, dataFolder: folder, encryptionKeys: [] });
  if (!opened.ok) throw new Error(opened.problem);
  const { store } = opened;
  try {
    await store.settings.change(placeOf(null), { answers: 'public' }, { person: 'a', role: 'administrator' });
    const library = createLibrary(corpus, lexicon);
    return await inTurns(makeBot(library, store), makeBot(library, null), questions);
  } finally {
    await store.upkeep.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function inTurns(stored: Bot, bare: Bot, questions: readonly string[]): Promise<SettingsCost> {
  const times = { stored: [] as number[], bare: [] as number[] };
  for (let round = -1; round < ROUNDS; round++) {
    for (const [index, question] of questions.entries()) {
      const ways = [
        ['stored', stored],
        ['bare', bare],
      ] as const;
      for (const [name, bot] of index % 2 === 0 ? ways : ways.toReversed()) {
        const start = performance.now();
        await ask(bot, question, index);
        if (round >= 0) times[name].push(performance.now() - start);
      }
    }
  }
  return { stored: summarise(times.stored), bare: summarise(times.bare) };
}

function ask(bot: Bot, question: string, index: number) {
  return bot.answer({
    command: 'ask',
    options: { question },
    actor: { person: 'b', role: 'member' },
    place: placeOf(`channel${index % CHANNELS}`),
    custom: 'private',
  });
}

function placeOf(channel: string | null): Place {
  return { platform: 'discord', space: 'bench', channel };
}

function makeBot(library: Library, store: Store | null): Bot {
  return createBot({
    library: () => library,
    store,
    limits: null,
    reach: () => null,
    now: () => new Date(),
    log: () => {},
    fault: (_, error) => {
      throw error;
    },
    unkept: () => undefined,
  });
}
