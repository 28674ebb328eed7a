import { expandChat } from '../../src/text/chat.ts';

describe('expandChat', () => {
  test.each([
    ['y do ppl want this', 'why do people want this'],
    ['U r right, PLS explain', 'you are right, please explain'],
    ['shud govts get msgs', 'should governments get messages'],
    ["in '23, and since Nov ’24", 'in 2023, and since Nov 2024'],
    ['@everyone is this @here or @channel?', ' is this  or ?'],
  ])('writes %j out', (short, long) => {
    expect(expandChat(short)).toBe(long);
  });

  test.each([
    'R&D',
    "y'all",
    'ur-text',
    'pls.example',
    'one in 24, or in 12',
    'the letter is r.i.p',
    'urban planners',
    'ask mods@everyone.example',
    '@hereford and @everyone_else',
    "'11 a day' of '32 forces'",
  ])('leaves %j as it is, in which a short form is part of something else', (text) => {
    expect(expandChat(text)).toBe(text);
  });
});
