import { answerToReply } from '../../src/reply/answer-to-reply.ts';
import { BOT_CUES, readBotCommand } from '../../src/retrieval/about-bot.ts';
import { foldText } from '../../src/text/normalise.ts';
import { answerQuestion } from '../shipped.ts';

describe('a question about the bot', () => {
  test.each(BOT_CUES.map(({ example, command }) => [example, command] as const))(
    'is known by its words: %j asks for /%s',
    (example, command) => {
      expect(readBotCommand(foldText(example))).toBe(command);
    },
  );

  test.each([
    ['hey, are you a real human?', 'about'],
    ['who programmed this bot', 'about'],
    ['are u biased', 'about'],
    ['How do you work?', 'about'],
    ['do u save my messages', 'privacy'],
    ['can mods see my questions', 'privacy'],
    ['What can you do', 'help'],
    ['what topics do you cover?', 'help'],
    ['which side are you on?', 'compare'],
    ['What do you personally think?', 'compare'],
  ])('is refused with a word on it and the way to more: %j', (question, command) => {
    const answer = answerQuestion(question);
    expect(answer).toMatchObject({
      outcome: 'refused',
      reason: 'off-topic',
      command,
      sides: [],
      context: [],
    });
    const { blocks } = answerToReply(answer, () => []);
    expect(JSON.stringify(blocks)).toMatch(
      /Evenkey (?:is a program|keeps no|answers questions|has no opinion)/u,
    );
    expect(JSON.stringify(blocks)).toContain('"line":"/');
  });

  test('for its opinion on a thing is answered with both sides, and that it has none', () => {
    const answer = answerQuestion('What is your opinion on backdoors?');
    expect(answer).toMatchObject({ outcome: 'answered', intent: 'contested', command: 'compare' });
    expect(answer.sides).toHaveLength(2);
    expect(JSON.stringify(answerToReply(answer, () => []).blocks)).toContain('Evenkey has no opinion');
  });

  test.each([
    'Do you think Facebook should encrypt Messenger?',
    'Can you tell me what e2ee is?',
    'Do you know how many reports could be lost?',
    'Who can see an encrypted message?',
    'What can you tell me about the joint letter?',
    'Who is behind the letter?',
    'Can Facebook store my messages?',
    'What is the position of the NSPCC?',
  ])('is not %j', (question) => {
    expect(answerQuestion(question)).toMatchObject({ command: null, outcome: 'answered' });
  });
});
