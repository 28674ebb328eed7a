import { glossOf, glossText, isForeignGreeting } from '../../src/text/glossary.ts';

const isName = (word: string) => word === 'facebook';

describe('glossText', () => {
  test.each([
    ['Soll Facebook Nachrichten verschlüsseln?', 'facebook messages encryption'],
    ['el cifrado de extremo a extremo', 'end-to-end encryption'],
    ['警察は暗号化を', 'encryption'],
    ['une pomme', ''],
    ['', ''],
  ])('gives what %j speaks of in English', (text, gloss) => {
    expect(glossText(text, isName)).toBe(gloss);
  });
});

describe('glossOf', () => {
  test('knows words of other languages by how they begin, and none of English', () => {
    expect(glossOf('verschlusselung')).toBe('encryption');
    expect(glossOf('chiffrer')).toBe('encryption');
    for (const word of ['encryption', 'police', 'children', 'law']) expect(glossOf(word)).toBeNull();
  });
});

describe('isForeignGreeting', () => {
  test('is a greeting or thanks and nothing else', () => {
    for (const text of ['hola', 'guten tag!', 'merci beaucoup']) expect(isForeignGreeting(text)).toBe(true);
    for (const text of ['hello', 'hola, what is encryption?', 'thanks'])
      expect(isForeignGreeting(text)).toBe(false);
  });
});
