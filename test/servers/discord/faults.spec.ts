import { REST, Routes } from 'discord.js';
import { createScene, type Scene } from './scene.ts';

jest.setTimeout(60_000);

let scene: Scene;
let rest: REST;

beforeAll(async () => {
  scene = await createScene();
  rest = new REST({ api: scene.discord.url, retries: 0 }).setToken(scene.discord.token);
});

afterAll(() => scene.discord.stop());
afterEach(() => scene.discord.faults.clear());

describe('what goes wrong', () => {
  test('without the token is refused', async () => {
    const stranger = new REST({ api: scene.discord.url }).setToken('wrong');
    await expect(stranger.get(Routes.user())).rejects.toMatchObject({ status: 401 });
  });

  test('on purpose is what the client sees: too many requests, errors, silence', async () => {
    const { faults } = scene.discord;
    faults.set({ path: /\/users\/@me$/u, times: 1, failure: { kind: 'status', status: 500 } });
    await expect(rest.get(Routes.user())).rejects.toMatchObject({ status: 500 });
    faults.set({ path: /\/users\/@me$/u, times: 1, failure: { kind: 'hang' } });
    const quick = new REST({ api: scene.discord.url, timeout: 50, retries: 0 }).setToken(scene.discord.token);
    await expect(quick.get(Routes.user())).rejects.toThrow('aborted');
    // With another client: this one gives an answer no more than a moment.
    await expect(rest.get(Routes.user())).resolves.toMatchObject({ username: 'evenkey' });
  });
});
