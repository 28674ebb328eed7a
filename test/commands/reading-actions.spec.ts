import { leavesQuestion } from '../../src/commands/lacks-question.ts';
import { parseLine } from '../../src/commands/parse-line.ts';
import { COMMANDS } from '../../src/commands/registry.ts';
import { type CommandReply, MAX_LINE } from '../../src/reply/document.ts';
import { blocksOf, replyTo } from './context.ts';

const CONTESTED = 'Should the magistrate have a second seal?';
const PLEA = 'someone keeps asking my daughter for pictures';

function actionsIn(reply: CommandReply) {
  return blocksOf(reply, 'actions').flatMap(({ actions }) => actions);
}

function labelsIn(reply: CommandReply): readonly string[] {
  return actionsIn(reply).map(({ label }) => label);
}

describe('what can be done with an answer', () => {
  test('is to see more, one side, or the sources, to share it, and to say what one thinks of it', async () => {
    expect(labelsIn(await replyTo(`/ask ${CONTESTED}`))).toEqual([
      'More',
      'Only in favour',
      'Only against',
      'Sources',
      'Share in channel',
      'Helpful',
      'Report a point',
    ]);
  });

  test('is to see the other side where one is shown', async () => {
    const actions = actionsIn(await replyTo(`/ask ${CONTESTED} side:pro`));
    expect(actions).toContainEqual(
      expect.objectContaining({ label: 'The other side', line: '/ask side:con' }),
    );
    expect(actions.map(({ line }) => line)).toContain('/share side:pro');
  });

  test('is to hand the question to the curators where it is refused', async () => {
    expect(labelsIn(await replyTo('/ask what is the price of tea in china?'))).toEqual([
      'Hand to the curators',
    ]);
  });

  test.each(['/ask ""', `/ask ${PLEA}`])('is nothing for %s', async (line) => {
    expect(labelsIn(await replyTo(line))).toEqual([]);
  });

  test('needs no question where the message can not repeat it whole', async () => {
    const long = `${CONTESTED} ${'I ask since I read a lot about seals. '.repeat(20)}`;
    const reply = await replyTo(`/ask ${long}`);
    expect(reply.answer?.outcome).toMatch(/answered|partial/u);
    expect(labelsIn(reply)).toEqual(expect.arrayContaining(['More', 'Helpful']));
    for (const label of ['Sources', 'Share in channel', 'Only in favour'])
      expect(labelsIn(reply)).not.toContain(label);
  });

  test('leaves the question out of exactly those lines that a command which requires one would read', async () => {
    const left = actionsIn(await replyTo(`/ask ${CONTESTED}`)).filter(({ line }) =>
      leavesQuestion(line, COMMANDS),
    );
    expect(left.map(({ line }) => line)).toEqual([
      '/ask side:pro',
      '/ask side:con',
      '/cited',
      '/share',
      '/report',
    ]);
  });

  test('is said in lines that fit a button of every platform and that the commands know', async () => {
    for (const line of [
      `/ask ${CONTESTED}`,
      `/ask ${CONTESTED} side:con`,
      '/ask how many thefts would be hidden?',
    ])
      for (const action of actionsIn(await replyTo(line))) {
        expect(action.line.length).toBeLessThanOrEqual(MAX_LINE);
        expect(action.label.length).toBeLessThanOrEqual(40);
        expect(parseLine(action.line, COMMANDS)).toMatchObject({ ok: true });
      }
  });
});

describe('/share', () => {
  test('shows the answer to everybody, made anew, with who shared it', async () => {
    const [asked, shared] = [await replyTo(`/ask ${CONTESTED}`), await replyTo(`/share ${CONTESTED}`)];
    expect([asked.audience, shared.audience]).toEqual(['default', 'public']);
    expect(shared.blocks[0]).toMatchObject({ kind: 'byline', before: 'Shared by', person: 'ada' });
    expect(blocksOf(shared, 'point')).toEqual(blocksOf(asked, 'point'));
    expect(labelsIn(shared)).not.toContain('Share in channel');
  });

  test('shows nobody but the asker what is no answer', async () => {
    expect((await replyTo(`/share ${PLEA}`)).audience).toBe('private');
    expect((await replyTo('/share what is the price of tea in china?')).audience).toBe('private');
  });
});

describe('/cited', () => {
  test('shows every source of the answer, privately', async () => {
    const [asked, cited] = [await replyTo(`/ask ${CONTESTED}`), await replyTo(`/cited ${CONTESTED}`)];
    expect(cited.audience).toBe('private');
    expect(blocksOf(cited, 'citations')).toEqual(blocksOf(asked, 'citations'));
  });

  test('says so where nothing is cited', async () => {
    expect(blocksOf(await replyTo('/cited what is the price of tea in china?'), 'citations')).toEqual([]);
  });
});
