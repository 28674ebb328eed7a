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

describe('a sentence that begins with the name of a command', () => {
  test.each([
    'posts of my nudes are being shared by my ex, I am 14, please help',
    'posts of my nudes',
    'posts help',
    'privacy is gone, my stepdad touches me at night and I am afraid',
    'privacy please',
    'settings do not help, my uncle touches me and I am afraid',
    'settings moderators touch me and I am afraid',
    'settings moderators <@U1|ada> touches me',
    'gaps in the wall, my uncle watches me, he touches me and I am afraid',
    'gaps answered nothing',
    'compare this: my uncle touches me and I am afraid',
    'compare my uncle to a wolf',
    'summary of my abuse',
    'summary suicide',
    'quotes my uncle says when he touches me',
    'sources say nothing, my uncle touches me and I am afraid',
    'ask him why he does it side: by side with me',
    'help police',
  ])('is heard whole: "%s"', (text) => {
    const heard = text.replace(' <@U1|ada> ', ' ');
    expect(reader.readTyped(text)).toEqual({
      ok: true,
      call: { command: 'ask', options: { question: heard } },
    });
  });

  test.each([
    ['posts k3w9x2m4q7zb', 'posts', { id: 'k3w9x2m4q7zb' }],
    ['gaps answered k3w9x2m4q7zb', 'gaps', { action: 'answered', id: 'k3w9x2m4q7zb' }],
    ['gaps', 'gaps', {}],
    ['settings answers private', 'settings', { setting: 'answers', value: 'private' }],
    [
      'settings moderators U0ADA0ONE, <@U2>',
      'settings',
      { setting: 'moderators', value: 'U0ADA0ONE, <@U2>' },
    ],
    ['summary second seals length:short', 'summary', { topic: 'second seals', length: 'short' }],
    ['summary topic:"second seals" length:short', 'summary', { topic: 'second seals', length: 'short' }],
    ['compare Sceond-seals', 'compare', { subject: 'Sceond-seals' }],
    ['compare', 'compare', {}],
    ['privacy delete', 'privacy', { action: 'delete' }],
    ['ask side:pro Who opens it?', 'ask', { side: 'pro', question: 'Who opens it?' }],
  ])('is the command where all of it is one: "%s"', (text, command, options) => {
    expect(reader.readTyped(text)).toEqual({ ok: true, call: { command, options } });
  });

  test('is the command that its slash says it is, whatever follows', () => {
    expect(reader.readTyped('/compare this and that')).toMatchObject({ call: { command: 'compare' } });
    expect(reader.readTyped('/topics of mine').ok).toBe(false);
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
