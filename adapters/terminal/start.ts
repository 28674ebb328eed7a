import type { Bot } from '../../src/bot-port.ts';
import { createLibrary, type Library } from '../../src/commands/library.ts';
import type { Store } from '../../src/store/store.ts';
import type { Io } from './io.ts';
import { makeBot } from './make-bot.ts';
import { runPrompt } from './prompt.ts';
import type { StartTask } from './read-arguments.ts';
import { serveAll } from './serve-all.ts';
import { end, explainCorpus, misused } from './task-result.ts';
import { createTerminalReach } from './terminal-reach.ts';
import type { Workplace } from './workplace.ts';

/** Serves what is configured; with nothing configured, or a role to play, a prompt. Gives the exit code. */
export async function start(
  { role }: StartTask,
  folder: string,
  io: Io,
  workplace: Workplace,
): Promise<number> {
  const loaded = await workplace.loadCorpus(folder);
  if (!loaded.ok) return end(misused(explainCorpus(loaded.problems)), io);
  const opened = await workplace.openStore();
  if (!opened.ok) return end(misused([opened.problem]), io);
  if (opened.warning !== null) await end(misused([opened.warning]), io);
  const { store } = opened;
  const lexicon = workplace.lexicon();
  const library = createLibrary(loaded.corpus, lexicon, workplace.prepared());
  if (role === null && workplace.starters.length > 0)
    return serveAll({ folder, library, lexicon, store }, io, workplace);
  return runPrompt(io, promptBot(library, store, io, workplace), role ?? 'member').finally(() =>
    store.upkeep.close(),
  );
}

// Whoever sits at a terminal owns the program: nobody is limited there.
function promptBot(library: Library, store: Store, io: Io, workplace: Workplace): Bot {
  const reach = createTerminalReach(io);
  return makeBot(() => library, workplace, {
    store,
    reach: (platform) => (platform === 'terminal' ? reach : null),
  });
}
