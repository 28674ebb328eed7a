import type { Failure } from '../../servers/discord/faults.ts';
import { tooMany } from '../../servers/discord/faults.ts';
import type { FakeMessage } from '../../servers/discord/messages.ts';
import { PERMISSIONS } from '../../servers/discord/permissions.ts';
import { until } from '../../servers/discord/until.ts';
import { type Served, serve } from './served.ts';
import { labelsOf, textOf } from './shown.ts';

jest.setTimeout(90_000);

let served: Served;

beforeEach(async () => {
  served = await serve();
});
afterEach(() => served.stop());

const summary = async (at = served.mo) =>
  served.discord.people.run(at, { command: 'summary', options: { topic: 'second-seals' } }).message();
const press = async (message: FakeMessage, label: string) =>
  served.discord.people.press(served.mo, message, label).message();
const posted = () => served.discord.messages.in(served.channel.id).filter(({ onlyFor }) => onlyFor === null);

async function readyToPost(): Promise<FakeMessage> {
  const preview = await summary();
  return press(preview, 'I have seen the warnings');
}

// What goes wrong with the request that posts.
function fail(failure: Failure, times = 1): void {
  const path = new RegExp(`^/channels/${served.channel.id}/messages$`, 'u');
  served.discord.faults.set({ method: 'POST', path, times, failure });
}

// Somebody whom one channel lets manage its messages.
function inCorner(by = served.ada.by, bit = PERMISSIONS.manageMessages) {
  const corner = served.discord.world.addChannel(served.guild, 'corner');
  corner.overwrites = [{ id: by.id, type: 1, allow: bit, deny: 0n }];
  return { by, in: corner };
}

describe('who manages the messages of one channel', () => {
  test('does not moderate the server, by a command or by a button', async () => {
    const at = inCorner();
    const { people } = served.discord;
    expect(textOf(await people.run(at, { command: 'posts' }).message())).toContain('Only moderators');
    const answer = await people.run(at, { command: 'topics' }).message();
    expect(textOf(await people.forge(at, answer, '/posts').message())).toContain('Only moderators');
  });

  test('moderates where the settings name them, or by a role of the server', async () => {
    const { people } = served.discord;
    expect(textOf(await people.run(inCorner(served.mo.by), { command: 'posts' }).message())).not.toContain(
      'Only',
    );
    const value = `<@&${served.helpers}>`;
    await people
      .run(served.olga, { command: 'settings', options: { setting: 'moderators', value } })
      .message();
    const lea = inCorner(served.lea.by);
    expect(textOf(await people.run(lea, { command: 'posts' }).message())).not.toContain('Only');
  });
});

describe('a moderator’s summary in Discord', () => {
  test('is previewed privately, with buttons and menus that change the preview in place', async () => {
    const preview = await summary();
    expect(preview.onlyFor).toBe(served.mo.by.id);
    expect(labelsOf(preview)).toEqual(
      expect.arrayContaining(['I have seen the warnings', 'Add a note', 'Discard']),
    );
    const changed = await press(preview, 'I have seen the warnings');
    expect(changed.id).toBe(preview.id);
    expect(labelsOf(changed)).toContain('Post');
    const { people } = served.discord;
    const [menu] = changed.components.flatMap((row) => row.components ?? []).filter(({ type }) => type === 3);
    const { options } = menu as unknown as { readonly options: readonly { readonly value: string }[] };
    await people.choose(served.mo, changed, /#$/u, [options[0]?.value ?? '']).message();
    expect(posted()).toEqual([]);
  });

  test('takes a note by a modal, which is prefilled when the note is changed', async () => {
    const { people } = served.discord;
    const preview = await summary();
    const modal = await people.press(served.mo, preview, 'Add a note').modal();
    await people.submit(served.mo, modal, preview, { text: 'Please stay *kind*, <@1>.' }).message();
    expect(textOf(preview)).toContain('Please stay *kind*, <@1>.');
    const again = await people.press(served.mo, preview, 'Change the note').modal();
    expect(JSON.stringify(again)).toContain('"value":"Please stay *kind*, <@1>."');
  });

  test('takes a note that says what the preview says already', async () => {
    const { people } = served.discord;
    const preview = await summary();
    const note = 'A preview, for your eyes only. This is what the channel would see:';
    expect(textOf(preview)).toContain(note);
    for (const text of [note, 'Equal room is not equal evidence.']) {
      const modal = await people.press(served.mo, preview, /note/u).modal();
      await people.submit(served.mo, modal, preview, { text }).message();
      const again = await people.press(served.mo, preview, 'Change the note').modal();
      expect(JSON.stringify(again)).toContain(`"value":"${text}"`);
    }
  });

  test('is posted as a message of the bot’s own, refreshed and retracted', async () => {
    const preview = await readyToPost();
    const view = await press(preview, 'Post');
    const [message] = posted();
    expect(message && textOf(message)).toContain(`Posted by <@${served.mo.by.id}>`);
    expect(message?.interaction).toBeNull();
    served.discord.clock.advance(16 * 60_000);
    const later = await served.discord.people.run(served.mo, { command: 'posts' }).message();
    expect(textOf(later)).not.toBe('');
    await press(view, 'Retract');
    await press(view, 'Retract it');
    expect(posted()).toHaveLength(1);
    expect(posted().map(textOf).join('')).toContain('was retracted by');
  });

  test('that needs two pages has its buttons on both, and turning them takes no step', async () => {
    const note = 'Please stay kind to each other. '.repeat(15).trim();
    const { people } = served.discord;
    const long = { topic: 'sealed-letters', length: 'long', points: 5 };
    const preview = await people.run(served.mo, { command: 'summary', options: long }).message();
    const modal = await people.press(served.mo, preview, 'Add a note').modal();
    await people.submit(served.mo, modal, preview, { text: note }).message();
    const states = ['draft'] as const;
    const place = { platform: 'discord', space: served.guild.id } as const;
    if (labelsOf(preview).includes('Next page')) {
      await press(preview, 'Next page');
      expect(labelsOf(preview)).toEqual(expect.arrayContaining(['Previous page', 'Discard']));
    }
    expect(await served.store.posts.list({ space: place, states, limit: 9 })).toHaveLength(1);
  });

  test('that everybody reads can be opened in full by anybody, privately', async () => {
    await press(await readyToPost(), 'Post');
    const [message] = posted();
    if (!message) throw new Error('nothing was posted');
    const full = await served.discord.people.press(served.ada, message, 'Both sides in full').message();
    expect(full.onlyFor).toBe(served.ada.by.id);
  });

  test('is posted once, though Discord fails, says "too many" or answers nothing at first', async () => {
    const failures: readonly Failure[] = [{ kind: 'status', status: 502 }, tooMany(0.1), { kind: 'cut' }];
    for (const [index, failure] of failures.entries()) {
      fail(failure);
      await press(await readyToPost(), 'Post');
      expect(posted()).toHaveLength(index + 1);
    }
  });

  test('whose answer never comes is looked up and found', async () => {
    const preview = await readyToPost();
    fail({ kind: 'status', status: 500 }, 99);
    const view = await press(preview, 'Post');
    expect(textOf(view)).toMatch(/not (?:said|say|known)|unknown/iu);
    served.discord.faults.clear();
    const back = await press(view, labelsOf(view)[0] ?? '');
    expect(labelsOf(back)).toContain('Post');
    expect(posted()).toEqual([]);
    await press(back, 'Post');
    expect(posted()).toHaveLength(1);
  });

  test('is refused with the permission that is missing, and stays a draft', async () => {
    const preview = await readyToPost();
    served.channel.overwrites = [{ id: served.discord.world.bot.id, type: 1, allow: 0n, deny: 1n << 11n }];
    const view = await press(preview, 'Post');
    expect(textOf(view)).toContain('Send Messages');
    expect(posted()).toEqual([]);
  });

  test('in a channel that is gone says so', async () => {
    const preview = await readyToPost();
    fail({ kind: 'status', status: 404, body: { code: 10003, message: 'Unknown Channel' } });
    expect(textOf(await press(preview, 'Post'))).toContain('The channel is gone');
  });
});

describe('the publisher', () => {
  test('finds the message of a post by its id, and not another', async () => {
    const { publisher } = served.adapter.reach;
    const target = { platform: 'discord', space: served.guild.id, channel: served.channel.id } as const;
    const publication = {
      blocks: [{ kind: 'heading', level: 1, text: 'A post' }],
      dateLanguage: 'en-GB',
    } as const;
    const since = new Date(served.discord.clock.now());
    const done = await publisher.publish('abcdefghijkl', target, publication);
    expect(done.kind).toBe('done');
    const message = done.kind === 'done' ? done.message : '';
    expect(await publisher.find('abcdefghijkl', target, since)).toEqual({ kind: 'found', message });
    expect(await publisher.find('abcdefghijkm', target, since)).toEqual({ kind: 'absent' });
    await publisher.update(message, target, publication);
    expect(await publisher.find('abcdefghijkl', target, since)).toEqual({ kind: 'found', message });
    expect(await publisher.find('x', { ...target, channel: '1' }, since)).toEqual({ kind: 'gone' });
  });

  test('refuses what does not fit one message before it sends anything', async () => {
    const { publisher } = served.adapter.reach;
    const target = { platform: 'discord', space: served.guild.id, channel: served.channel.id } as const;
    const text = { kind: 'text', text: 'word '.repeat(900), quiet: false } as const;
    const before = served.discord.requests.length;
    expect(await publisher.publish('x', target, { blocks: [text], dateLanguage: 'en-GB' })).toMatchObject({
      kind: 'refused',
      problem: expect.stringContaining('shorter'),
    });
    expect(served.discord.requests).toHaveLength(before);
  });

  test('finds a post among many hundreds of later messages, from well before its time on', async () => {
    const { publisher } = served.adapter.reach;
    const { discord, guild, channel, ada } = served;
    const target = { platform: 'discord', space: guild.id, channel: channel.id } as const;
    const publication = {
      blocks: [{ kind: 'heading', level: 1, text: 'A post' }],
      dateLanguage: 'en-GB',
    } as const;
    const before = new Date(discord.clock.now());
    for (let count = 0; count < 120; count += 1) discord.people.write(ada, `before ${count}`);
    discord.clock.advance(30_000);
    const done = await publisher.publish('abcdefghijkl', target, publication);
    for (let count = 0; count < 620; count += 1) discord.people.write(ada, `after ${count}`);
    const message = done.kind === 'done' ? done.message : '';
    expect(await publisher.find('abcdefghijkl', target, before)).toEqual({ kind: 'found', message });
    const behind = new Date(discord.clock.now() + 59_000);
    expect(await publisher.find('abcdefghijkl', target, behind)).toEqual({ kind: 'found', message });
    expect(await publisher.find('abcdefghijkm', target, before)).toEqual({ kind: 'absent' });
    for (let count = 0; count < 400; count += 1) discord.people.write(ada, `later ${count}`);
    expect(await publisher.find('abcdefghijkm', target, before)).toEqual({ kind: 'unknown' });
  });

  test('writes nothing in, and looks into, no channel of another server', async () => {
    const { publisher } = served.adapter.reach;
    const { discord, guild, channel } = served;
    const other = discord.world.addGuild('Burglars');
    const channels = [channel.id, discord.world.addChannel(guild, 'not told of').id];
    const publication = {
      blocks: [{ kind: 'heading', level: 1, text: 'A post' }],
      dateLanguage: 'en-GB',
    } as const;
    for (const id of channels) {
      const target = { platform: 'discord', space: guild.id, channel: id } as const;
      const done = await publisher.publish(`post${id}`.slice(0, 12), target, publication);
      expect(done.kind).toBe('done');
      const foreign = { ...target, space: other.id };
      const message = done.kind === 'done' ? done.message : '';
      const refused = { kind: 'refused', problem: expect.stringContaining('not of this server') };
      const from = discord.requests.length;
      expect(await publisher.publish('mnopqrstuvwx', foreign, publication)).toEqual(refused);
      expect(await publisher.update(message, foreign, publication)).toEqual(refused);
      expect(await publisher.find('mnopqrstuvwx', foreign, new Date(0))).toEqual({ kind: 'absent' });
      expect(discord.requests.slice(from).filter(({ path }) => path.includes('messages'))).toEqual([]);
    }
  });

  test('writes to people, and knows whom it can’t', async () => {
    const { messenger } = served.adapter.reach;
    const publication = {
      blocks: [{ kind: 'text', text: 'Answered', quiet: false }],
      dateLanguage: 'en-GB',
    } as const;
    const person = { platform: 'discord', space: null, person: served.ada.by.id } as const;
    expect(await messenger.tell(person, publication)).toBe(true);
    served.discord.world.closed.add(served.ada.by.id);
    expect(await messenger.tell(person, publication)).toBe(false);
  });
});

describe('a server', () => {
  test('that is away keeps its settings, and one that removed the bot leaves nothing behind', async () => {
    const { discord, guild, store } = served;
    const place = { platform: 'discord', space: guild.id, channel: null } as const;
    const admin = { person: served.olga.by.id, role: 'administrator' } as const;
    await store.settings.change(place, { answers: 'public' }, admin);
    const leave = (data: object) =>
      discord.gateway.dispatch('GUILD_DELETE', () => ({ id: guild.id, ...data }), {
        guild: guild.id,
        intent: null,
      });
    leave({ unavailable: true });
    await discord.people.run(served.ada, { command: 'about' }).message();
    expect(await store.settings.readOwn(place)).toEqual({ answers: 'public' });
    leave({});
    const deleted = () => served.logged.some((line) => line.includes('a server removed the bot'));
    await until('what was kept is deleted', deleted);
    expect(await store.settings.readOwn(place)).toEqual({});
  });
});
