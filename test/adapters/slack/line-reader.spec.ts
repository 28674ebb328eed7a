import { createLineReader } from '../../../adapters/slack/line-reader.ts';
import { createBot } from '../../../src/bot.ts';
import { bare } from '../../bots.ts';

const reader = createLineReader(createBot(bare));

describe('what is typed after /evenkey', () => {
  test.each([
    ['Who may open letters?', 'ask', { question: 'Who may open letters?' }],
    ['compare second-seals', 'compare', { subject: 'second-seals' }],
    ['Topics', 'topics', {}],
    ['/topics', 'topics', {}],
    ['help', 'help', {}],
    ['help compare', 'help', { command: 'compare' }],
    ['help me, my brother opens my letters', 'ask', { question: 'help me, my brother opens my letters' }],
    ['about seals I know nothing', 'ask', { question: 'about seals I know nothing' }],
    ['', 'help', {}],
    ['posts', 'posts', {}],
    ['should &lt;they&gt; ask <@U1|ada>?', 'ask', { question: 'should <they> ask ?' }],
    [
      'settings moderators <@U1|ada> <!subteam^S1>',
      'settings',
      { setting: 'moderators', value: '<@U1|ada> <!subteam^S1>' },
    ],
  ])('"%s" is the command %s', (text, command, options) => {
    expect(reader.readTyped(text)).toEqual({ ok: true, call: { command, options } });
  });
});

describe('a button', () => {
  test('that leaves its question open gets the one that its message echoes', () => {
    const pressed = reader.readPressed({
      line: '/ask side:pro',
      question: 'Who opens "letters"? side:con',
      input: null,
    });
    expect(pressed).toEqual({
      ok: true,
      call: { command: 'ask', options: { side: 'pro', question: 'Who opens "letters"? side:con' } },
    });
  });

  test('with a question of its own keeps it', () => {
    const pressed = reader.readPressed({ line: 'What is a seal?', question: 'Another?', input: null });
    expect(pressed).toMatchObject({ call: { options: { question: 'What is a seal?' } } });
  });
});

test('names of commands are written as they are typed in Slack, and addresses and words are left alone', () => {
  expect(reader.spell('/compare seals shows both; see https://a.example/topics and and/or /help.')).toBe(
    '/evenkey compare seals shows both; see https://a.example/topics and and/or /evenkey help.',
  );
});
