import { personAt } from '../../src/actor.ts';
import { createBot } from '../../src/bot.ts';
import { RETENTION } from '../../src/store/retention.ts';
import { bare } from '../bots.ts';
import { ADMINISTRATOR, createKeepingBot, type KeepingBot, lineOf, send, textOf } from './keeping-bot.ts';

const UNKNOWN = 'What does the gazette of Pemberley cost?';
const DELETE = 'Delete what is mine';

jest.setTimeout(60_000);

let kept: KeepingBot;

beforeAll(async () => {
  kept = await createKeepingBot();
});

beforeEach(() => kept.move());

afterAll(() => kept.remove());

const holdings = (person = 'ada') => kept.store.people.holdings(personAt(kept.place(), { person }));
const openGaps = () => kept.store.gaps.list({ space: kept.place(), states: ['open'], limit: 9 });

async function fill(): Promise<void> {
  await kept.send('/verdict mina-diaries off-topic');
  await kept.send('/rate 0123456789ab helpful');
  await kept.send(lineOf(await kept.send(`/hand ${UNKNOWN}`), 'Tell me when it is answered'));
}

describe('/privacy', () => {
  test('says what is kept and for how long, of every kind', async () => {
    const reply = await kept.send('/privacy');
    expect(reply.audience).toBe('private');
    for (const { kind, what, days, until } of RETENTION) {
      expect(textOf(reply)).toContain(`${kind}: ${what}: `);
      expect(textOf(reply)).toContain(days === null ? until : `${days} day`);
    }
    expect(textOf(reply)).toContain('Of you, nothing is kept now.');
    expect(reply.blocks.some(({ kind }) => kind === 'actions')).toBe(false);
  });

  test('says what is kept of whoever asks, and of nobody else', async () => {
    await fill();
    expect(textOf(await kept.send('/privacy'))).toContain(
      'Of you, there are now: 2 votes, 1 wish to be told of an answer.',
    );
    const other = { actor: { person: 'lucy', role: 'member' } } as const;
    expect(textOf(await kept.send('/privacy', other))).toContain('Of you, nothing is kept now.');
  });

  test('asks once more before it deletes, and deletes nothing where that is declined', async () => {
    await fill();
    const before = await holdings();
    const asked = await kept.send(lineOf(await kept.send('/privacy'), DELETE));
    expect(textOf(asked)).toMatch(/deletes 2 votes, 1 wish .* can’t be undone/su);
    expect(asked.audience).toBe('private');
    expect(textOf(await kept.send(lineOf(asked, 'Keep it')))).toContain('Of you, there are now: 2 votes');
    expect(await holdings()).toEqual(before);
  });

  test('deletes what is theirs, and says what', async () => {
    await fill();
    const asked = await kept.send('/privacy delete');
    const done = await kept.send(lineOf(asked, 'Delete it for good'));
    expect(textOf(done)).toBe(
      'Deleted: 2 votes, 1 wish to be told of an answer, 1 question that nobody else asked.',
    );
    expect([await holdings(), await openGaps()]).toEqual([[], []]);
    expect(textOf(await kept.send('/privacy confirm'))).toBe('There was nothing to delete.');
  });

  test('leaves a question that others asked, too, without who waits for it', async () => {
    await fill();
    await kept.send(`/hand ${UNKNOWN}`, { actor: { person: 'lucy', role: 'member' } });
    await kept.send('/privacy confirm');
    expect(await openGaps()).toMatchObject([{ question: UNKNOWN, waiting: 0 }]);
  });

  test('says what stays of what somebody administered, and why', async () => {
    await kept.send('/settings enabled yes', ADMINISTRATOR);
    await kept.send('/verdict mina-diaries off-topic', ADMINISTRATOR);
    const reply = await kept.send('/privacy confirm', ADMINISTRATOR);
    expect(textOf(reply)).toMatch(
      /^Deleted: 1 vote\. What stays .*: 1 entry in the record of changes, since/u,
    );
    expect(textOf(await kept.send('/privacy delete', ADMINISTRATOR))).toMatch(
      /^Nothing of yours can be deleted/u,
    );
    expect(await holdings('catherine')).toEqual([{ kind: 'audit', count: 1 }]);
  });

  test('says in one sentence that nothing is kept where there is no store', async () => {
    const reply = await send(createBot(bare), '/privacy');
    expect(textOf(reply)).toBe('Evenkey keeps nothing here: no question, no vote, nothing about anybody.');
  });

  test('says so where the store is away', async () => {
    const closed = await createKeepingBot();
    await closed.store.upkeep.close();
    for (const line of ['/privacy', '/privacy confirm'])
      expect(textOf(await closed.send(line))).toMatch(/^This can’t be done just now/u);
    await closed.remove();
  });
});
