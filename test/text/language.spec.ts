import fc from 'fast-check';
import { createLanguageTest } from '../../src/text/language.ts';
import { lexicon } from '../english.ts';

const isForeign = createLanguageTest(lexicon, new Set(['van', 'de', 'wiele', 'dupin']));

describe('a language test', () => {
  test.each([
    'Soll die Polizei verschlüsselte Nachrichten lesen?',
    'Kritik der Experten an Scans der Nachrichten',
    'Was ist Ende-zu-Ende-Verschlüsselung?',
    'Pourquoi Facebook veut-il chiffrer ses messages ?',
    '¿Quién es Auguste Dupin?',
    'Perché la polizia vuole leggere i messaggi?',
    'A polícia deve ler as mensagens?',
    'Moet de politie onze berichten lezen?',
    'Borde polisen få läsa våra meddelanden?',
    'Czy policja powinna czytać wiadomości?',
    'Polis mesajları okumalı mı?',
    'Pitäisikö poliisin lukea viestejä?',
    'Verschlüsselung',
    'cifrado?',
    'Wat is versleuteling?',
    'Soll die Polizei den Chat verschlüsseln?',
    'Czym jest szyfrowanie?',
    'crittografia end-to-end',
    'Bonjour',
    'guten Tag',
    'Полиция должна читать сообщения?',
    '警察应该能读我们的消息吗',
  ])('tells that %j is not English', (text) => {
    expect(isForeign(text)).toBe(true);
  });

  test.each([
    'Should the police read our messages?',
    "Ursula von der Leyen's view of encryption?",
    'shud teh polcie raed encrpted mesages lol',
    'y do ppl want e2ee tho',
    'What does Van de Wiele say about privacy?',
    'van de wiele',
    'Is the naïve café closed?',
    'the menu said "la vie est belle", is that true',
    'asdf qwer zxcv',
    'die hard',
    'shuold whatsap encript evrything',
    'hola, who can read an encrypted message?',
    'what do the police call cifrado',
    '70%',
    '',
  ])('takes %j for English', (text) => {
    expect(isForeign(text)).toBe(false);
  });

  test('gives an answer for any text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => typeof isForeign(text) === 'boolean'));
  });
});
