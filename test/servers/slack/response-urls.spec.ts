import { createFaults } from './faults.ts';
import type { Json } from './json.ts';
import { createResponseUrls } from './response-urls.ts';
import { createWorkspace } from './workspace.ts';
import { createWorld, type World } from './world.ts';

const ASKED = { workspace: 'T0ONE', channel: 'C0OPEN0ONE', user: 'U0ADA0ONE', thread: null, original: null };
const HELLO = { text: 'hello' };

let time: number;
let world: World;
let answer: (body: Json) => Json;

beforeEach(() => {
  time = 0;
  world = createWorld([createWorkspace('T0ONE')], () => time);
  const urls = createResponseUrls(world, createFaults(), () => undefined);
  const id = urls.issue(ASKED);
  answer = (body) => JSON.parse(urls.answer(id, body)?.body ?? 'null');
});

describe('a response_url', () => {
  test('shows an answer to who asked alone, unless it says otherwise', () => {
    answer(HELLO);
    answer({ ...HELLO, response_type: 'in_channel' });
    expect(world.messages.map(({ onlyFor }) => onlyFor)).toEqual(['U0ADA0ONE', null]);
  });

  test('takes five answers', () => {
    const errors = Array.from({ length: 6 }, () => answer(HELLO)['error']);
    expect(errors).toEqual([undefined, undefined, undefined, undefined, undefined, 'used_url']);
  });

  test('takes none after thirty minutes', () => {
    time = 30 * 60_000;
    expect(answer(HELLO)['ok']).toBe(true);
    time += 1;
    expect(answer(HELLO)['error']).toBe('expired_url');
  });

  test('refuses what a message may not be', () => {
    expect(answer({ blocks: [{ type: 'nothing' }] })['error']).toBe('invalid_blocks');
  });
});
