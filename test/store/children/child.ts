import { writeSync } from 'node:fs';
import { stdin } from 'node:process';
import { createInterface } from 'node:readline';
import { openStore } from '../../../src/store/open-store.ts';
import { createSteadyDeliveries } from '../../../src/store/steady-deliveries.ts';
import type { Store } from '../../../src/store/store.ts';
import { draftFor } from '../contract/bed.ts';
import type { ChildTask } from './start-child.ts';

const place = { platform: 'slack', space: 'T-CHILDREN', channel: 'C1' } as const;

// Not through a stream: what is said is out before the next statement, whenever the process is killed.
function say(line: string): void {
  writeSync(1, `${line}\n`);
}

/** Drafts posts and moves them, several at once; says the number of each when both are acknowledged. */
async function write({ posts }: Store, { from = 0, count = 0 }: ChildTask): Promise<void> {
  let next = from;
  const writer = async () => {
    while (next < from + count) {
      const number = next;
      next += 1;
      const { id } = await posts.create(draftFor(place, { note: String(number) }));
      const moved = await posts.move(place, id, { from: 'draft', to: 'posting', by: String(number) });
      if (moved) say(String(number));
    }
  };
  await Promise.all([writer(), writer(), writer(), writer()]);
}

/** Presses the button of one post, all at once; says how many presses won. */
async function press({ posts }: Store, { id = '', count = 0 }: ChildTask): Promise<void> {
  const move = { from: 'draft', to: 'posting', by: 'U1' } as const;
  const presses = await Promise.all(Array.from({ length: count }, () => posts.move(place, id, move)));
  say(String(presses.filter((post) => post !== null).length));
}

/** Claims deliveries of 100 ids, all at once; says how many were first. */
async function claim(store: Store, { count = 0 }: ChildTask): Promise<void> {
  const deliveries = createSteadyDeliveries(store.deliveries, { waitMilliseconds: 60_000 });
  const claims = Array.from({ length: count }, (_, index) => deliveries.claim(`event-${index % 100}`, 600));
  say(String((await Promise.all(claims)).filter(Boolean).length));
}

/** Opens the store, does a task, and says that it is done. */
async function run(task: ChildTask): Promise<void> {
  const opened = await openStore({ ...task, encryptionKeys: [] });
  if (!opened.ok || opened.warning)
    throw new Error(opened.ok ? `warning: ${opened.warning}` : opened.problem);
  const { store } = opened;
  if (task.task === 'write') await write(store, task);
  else if (task.task === 'press') await press(store, task);
  else if (task.task === 'claim') await claim(store, task);
  else say('open');
  await store.upkeep.close();
  say('done');
}

async function runAll(): Promise<void> {
  say('ready');
  for await (const line of createInterface({ input: stdin })) await run(JSON.parse(line));
}

void runAll();
