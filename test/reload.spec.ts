import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { pino } from 'pino';

import { createBot } from '../src/bot.ts';
import { createLibrary } from '../src/commands/library.ts';
import type { Corpus } from '../src/corpus/model.ts';
import { type CorpusCheck, packCorpus } from '../src/corpus/pack.ts';
import type { Problem } from '../src/corpus/problem.ts';
import { createReloader, type Reload } from '../src/reload.ts';
import { bare, invocation, libraryOf } from './bots.ts';
import { lexicon } from './english.ts';
import { literary } from './literary-corpus.ts';

// To make a corpus ready takes a second, on a busy machine ten.
jest.setTimeout(120_000);

const QUESTION = 'Should the magistrate have a second seal?';
const SECOND = versionOf('second');
const THIRD = versionOf('third');
const FAULT: Problem = {
  rule: 'yaml',
  file: 'sources/parish-leaflet.yaml',
  line: 12,
  message: 'the quotation mark never ends',
  remedy: 'close it',
};

function versionOf(version: string): Corpus {
  return { ...literary, version };
}

function sound(corpus: Corpus): CorpusCheck {
  return { ok: true, packed: packCorpus(corpus) };
}

/** A reloader whose readings come to these, one after the other; the last over and over. */
function reloaderOf(...readings: readonly (CorpusCheck | (() => Promise<CorpusCheck>))[]) {
  const lines: string[] = [];
  const told: Reload[] = [];
  let count = 0;
  const reloader = createReloader({
    library: libraryOf(literary)(),
    lexicon,
    read: async () => {
      const reading = readings[Math.min(count++, readings.length - 1)];
      if (reading === undefined) throw new Error('nothing to read');
      return typeof reading === 'function' ? reading() : reading;
    },
    logger: pino({ level: 'info' }, { write: (line: string) => lines.push(line) }),
    told: (reload) => told.push(reload),
  });
  const version = () => reloader.library().corpus.version;
  return { ...reloader, version, told, log: () => lines.join(''), readings: () => count };
}

describe('a reloaded corpus', () => {
  test('takes the place of the one before, and is logged and told with its version', async () => {
    const { reload, version, problem, told, log } = reloaderOf(sound(SECOND));
    expect(version()).toBe(literary.version);
    expect(await reload()).toEqual({ outcome: 'replaced', version: 'second' });
    expect([version(), problem(), told]).toEqual([
      'second',
      null,
      [{ outcome: 'replaced', version: 'second' }],
    ]);
    expect(log()).toMatch(/"corpus":"second".*"answering from a new corpus"/u);
  });

  test('that is the same changes nothing', async () => {
    const { reload, library } = reloaderOf(sound(literary));
    const before = library();
    expect(await reload()).toEqual({ outcome: 'unchanged', version: literary.version });
    expect(library()).toBe(before);
  });

  test('is answered from while another is made ready: every answer is whole, and bears the version that it was found in', async () => {
    const { reload, library } = reloaderOf(sound(SECOND));
    const bot = createBot({ ...bare, library });
    let done = false;
    const reloading = reload().then(() => {
      done = true;
    });
    const versions: string[] = [];
    const answers = new Set<string>();
    while (!done) {
      const { answer } = await bot.answer(invocation({ command: 'ask', options: { question: QUESTION } }));
      if (!answer) throw new Error('no answer');
      versions.push(answer.corpus.version);
      answers.add(JSON.stringify({ sides: answer.sides, context: answer.context }));
      await new Promise(setImmediate);
    }
    await reloading;
    const after = await bot.answer(invocation({ command: 'ask', options: { question: QUESTION } }));
    expect(after.answer?.corpus.version).toBe('second');
    expect(versions.length).toBeGreaterThan(3);
    expect(new Set(versions)).toEqual(new Set([literary.version]));
    expect(answers.size).toBe(1);
  });
});

describe('a corpus that was replaced', () => {
  test('is kept by nobody', async () => {
    setFlagsFromString('--expose-gc');
    const collectGarbage = runInNewContext('gc') as () => void;
    const { reloader, first } = (() => {
      const library = createLibrary(literary, lexicon);
      const made = createReloader({
        library,
        lexicon,
        read: async () => sound(SECOND),
        logger: pino({ level: 'silent' }),
        told: () => undefined,
      });
      return { reloader: made, first: new WeakRef(library) };
    })();
    await reloader.reload();
    for (let turn = 0; first.deref() !== undefined && turn < 20; turn++) {
      await new Promise((resolve) => setTimeout(resolve, 20));
      collectGarbage();
    }
    expect([reloader.library().corpus.version, first.deref()]).toEqual(['second', undefined]);
  });
});

describe('a corpus that is not sound', () => {
  test('is refused: the old one stays, and the first problem is told with file, line and remedy, and all are logged', async () => {
    const other = { ...FAULT, line: 20, message: 'the topic "wax" does not exist' };
    const { reload, version, problem, log } = reloaderOf({ ok: false, problems: [FAULT, other] });
    expect((await reload()).outcome).toBe('refused');
    expect(version()).toBe(literary.version);
    expect(problem()).toBe(
      'what stands in the corpus folder is refused: sources/parish-leaflet.yaml:12: the quotation mark never ends: close it (and 1 more: run "evenkey corpus check")',
    );
    expect(log()).toMatch(/"problems":2.*the new corpus is refused: the old one stays/u);
    expect(log()).toMatch(/"file":"sources\/parish-leaflet.yaml","line":20.*the topic/u);
  });

  test('is forgotten as soon as a sound one is there', async () => {
    const { reload, problem, version } = reloaderOf({ ok: false, problems: [FAULT] }, sound(SECOND));
    await reload();
    await reload();
    expect([problem(), version()]).toEqual([null, 'second']);
  });

  test('that can’t be read at all leaves the old one, and says why', async () => {
    const { reload, problem, version, log } = reloaderOf(() => Promise.reject(new Error('out of memory')));
    expect(await reload()).toEqual({ outcome: 'failed', reason: 'out of memory' });
    expect([problem(), version()]).toEqual([
      'the corpus folder could not be read anew: out of memory',
      literary.version,
    ]);
    expect(log()).toContain('"reason":"out of memory"');
  });
});

describe('reloading', () => {
  test('goes on one attempt at a time, and what is asked for during one is one more that comes after', async () => {
    const { reload, version, readings } = reloaderOf(sound(SECOND), sound(THIRD));
    const [first, ...others] = [reload(), reload(), reload(), reload()];
    expect(await first).toMatchObject({ version: 'second' });
    expect(await Promise.all(others)).toEqual(others.map(() => ({ outcome: 'replaced', version: 'third' })));
    expect([version(), readings()]).toEqual(['third', 2]);
  });

  test('is called off with the program, and changes and tells nothing then', async () => {
    const { reload, stop, version, told, log } = reloaderOf(sound(SECOND));
    const reloading = reload();
    stop();
    await reloading;
    expect([version(), told, log()]).toEqual([literary.version, [], '']);
  });
});
