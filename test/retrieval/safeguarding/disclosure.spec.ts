import { isDisclosure } from '../../../src/retrieval/safeguarding/disclosure.ts';
import { foldText } from '../../../src/text/normalise.ts';

function read(text: string): boolean {
  return isDisclosure(foldText(text));
}

describe('a disclosure or a plea', () => {
  test.each([
    'someone keeps asking my daughter for pictures',
    'I am 13 and a man online wants to meet me',
    'a guy I met in a game asked me for nudes',
    'an older man is sending me messages and says it’s our secret',
    'She’s 11 and he keeps texting her to undress on webcam',
    'my coach told me not to tell anyone',
    'our teacher sends my son messages at night',
    'someone i dont know wants pics of me and i am 14',
    'my kid got a message from a stranger who asked her to meet',
  ])('is %j, of somebody who approaches a child', (text) => {
    expect(read(text)).toBe(true);
  });

  test.each([
    'my stepdad touches me at night',
    'my uncle hurts me and nobody believes me',
    'who can I tell, my dad hits me',
    'I was raped and he has the video',
    'there is a girl in my class who is abused by her father',
    'I think my little sister is being groomed on Instagram, what do I do?',
    'im 12 and scared to tell my mum what he did to me',
    'I feel unsafe at home',
  ])('is %j, of somebody who is harmed', (text) => {
    expect(read(text)).toBe(true);
  });

  test.each([
    'my son is being blackmailed with a photo he sent',
    'i sent a nude and now he says he will post it unless i pay',
    'He threatened to share my nudes',
    'Somebody is stalking me and sends me messages every day, I’m scared',
  ])('is %j, of somebody who is blackmailed or stalked', (text) => {
    expect(read(text)).toBe(true);
  });

  test.each([
    'I want to kill myself',
    'i dont want to live anymore',
    'my friend says she wants to die because of what he did to her',
    'i feel suicidal',
    'everyone would be better off without me',
  ])('is %j, of somebody who wants to die', (text) => {
    expect(read(text)).toBe(true);
  });

  test('is one however it is written', () => {
    expect(read('SOMEONE KEEPS ASKING MY DAUGHTER FOR PICTURES!!!')).toBe(true);
    expect(read('Someone  keeps\nasking my d\u00e1ughter for p\u200bictures')).toBe(true);
  });
});

describe('a question about policy', () => {
  test.each([
    'Does encryption help groomers?',
    'Would encryption put children at risk of grooming?',
    'How do platforms detect grooming?',
    'What did the NSPCC say about child abuse?',
    'Do predators hide behind encryption?',
    'Is scanning for CSAM possible with end-to-end encryption?',
    'Should companies scan private messages for child abuse images?',
    'How many child abuse reports would be lost?',
    'Does sexual abuse rise because of encryption?',
    'How do abusers use encrypted apps?',
    'Would police still catch paedophiles?',
    'why do people share child abuse images on facebook',
    'What happens to reports of child pornography?',
    'Does end-to-end encryption stop stalkers and blackmailers?',
    'How can a child report abuse in encrypted chats?',
    'Mark Zuckerberg has a choice whether to allow sexual abuse to soar on his sites',
  ])('stays one, though it mentions abuse: %j', (text) => {
    expect(read(text)).toBe(false);
  });

  test.each([
    'My kid uses Messenger. Would this put him at more risk of abuse?',
    'I am a parent, should I be worried about encrypted chats?',
    'As a teacher I want to explain encryption to my students',
    'My daughter is writing an essay about encryption and child abuse',
    'I am 15 and think encryption is good',
    'I was told encryption helps abusers, is that true?',
    'Who should protect my children from predators online?',
    'Is my child safe on WhatsApp?',
    'My friend says encryption helps paedophiles',
    'My son asked me what end-to-end encryption is',
    'Can the police read my messages?',
  ])('stays one, though it speaks of the writer’s own: %j', (text) => {
    expect(read(text)).toBe(false);
  });

  test('stays one, though it is empty', () => {
    expect(read('')).toBe(false);
  });
});
