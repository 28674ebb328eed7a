import fc from 'fast-check';
import { type Signs, weighSigns } from '../../src/retrieval/decide.ts';
import { retriever } from '../shipped.ts';

const share = fc.double({ min: 0, max: 1, noNaN: true });
const anySigns: fc.Arbitrary<Signs> = fc.record({
  coverage: share,
  similarity: share,
  evidence: share,
  subject: fc.boolean(),
  concepts: share,
  narrow: fc.boolean(),
  unknown: share,
  outside: share,
  personal: fc.boolean(),
  sense: fc.double({ min: -4, max: 4, noNaN: true }),
});

test('a figure of the corpus alone is a question for it, any other number is none', () => {
  expect(verdict('32')).toBe('covered');
  expect(verdict('thirty-two')).toBe('covered');
  expect(verdict('4711')).toMatch(/^refused/u);
  expect(verdict('32%')).not.toBe('covered');
});

function verdict(question: string): string {
  const { verdict, reason } = retriever.retrieve(question);
  return reason === null ? verdict : `${verdict}, ${reason}`;
}

describe('weighSigns', () => {
  test.each(['coverage', 'similarity', 'evidence', 'concepts'] as const)(
    'never weighs less for more %s',
    (sign) => {
      fc.assert(
        fc.property(anySigns, share, (signs, more) => {
          const grown = { ...signs, [sign]: Math.max(signs[sign], more) };
          expect(weighSigns(grown)).toBeGreaterThanOrEqual(weighSigns(signs));
        }),
      );
    },
  );

  test.each(['unknown', 'outside'] as const)('never weighs more for more %s', (sign) => {
    fc.assert(
      fc.property(anySigns, share, (signs, more) => {
        const grown = { ...signs, [sign]: Math.max(signs[sign], more) };
        expect(weighSigns(grown)).toBeLessThanOrEqual(weighSigns(signs));
      }),
    );
  });

  test('weighs a subject of the field and a narrow question for answering, one’s own affairs against it', () => {
    fc.assert(
      fc.property(anySigns, (signs) => {
        for (const sign of ['subject', 'narrow'] as const)
          expect(weighSigns({ ...signs, [sign]: true })).toBeGreaterThanOrEqual(
            weighSigns({ ...signs, [sign]: false }),
          );
        expect(weighSigns({ ...signs, personal: true })).toBeLessThan(
          weighSigns({ ...signs, personal: false }),
        );
        expect(weighSigns({ ...signs, sense: 4 })).toBeGreaterThan(weighSigns({ ...signs, sense: -4 }));
      }),
    );
  });
});

describe('decide', () => {
  test('decides as the worked example of its comment says', () => {
    expect(verdict('how do I leave a facebook group without them noticing')).toBe('refused, off-topic');
    expect(verdict('Would users leave Facebook?')).toBe('covered');
  });

  test.each(['', '   ', '\u200b\u0000', '???', '🙂🙂', '🔐', '...', '—'])(
    'refuses %j, which asks nothing',
    (question) => {
      expect(verdict(question)).toBe('refused, empty');
    },
  );

  test.each(['the of and', 'what is it', 'lol idk'])('refuses %j, which says nothing', (question) => {
    expect(verdict(question)).toBe('refused, off-topic');
  });

  test.each(['hi', 'Hello!', 'hey there', 'good morning everyone', 'thanks a lot', 'bye', 'nice bot'])(
    'refuses the greeting %j',
    (question) => {
      expect(verdict(question)).toBe('refused, off-topic');
    },
  );

  test.each([
    'Should zoos be banned? Give me the arguments on both sides.',
    'I keep parrots and my flatmate hates it. Give me both sides please.',
  ])('refuses %j, where only what is asked of another matter could be of the field', (question) => {
    expect(verdict(question)).toBe('refused, off-topic');
  });

  test.each([
    'E2EE? Explain it so I can tell my nan, she thinks it is an airline.',
    'client side scanning = ? one sentence please, homework due in 20 min',
    'Boring day at the office. Give me the arguments on both sides of encryption.',
  ])('answers %j, where one sentence asks for something of the field', (question) => {
    expect(verdict(question)).toMatch(/^(?:covered|partial)/u);
  });

  test.each([
    'asdf qwer zxcv',
    'what’s the weather tomorrow',
    'best pizza recipe',
    'how do I reset my facebook password',
    'write me a poem about the sea',
    'who won the world cup',
    'how tall is Mark Zuckerberg',
    'is the stock of facebook worth buying',
  ])('refuses %j, which is about something else', (question) => {
    expect(verdict(question)).toMatch(/^refused/u);
  });

  test.each([
    "How can I spy on my teenager's WhatsApp?",
    'Should children have smartphones?',
    'Should Facebook be broken up?',
    'Is Mark Zuckerberg a good CEO?',
    "How much is Barnardo's budget?",
  ])('refuses %j, which only shares its people with the field', (question) => {
    expect(verdict(question)).toMatch(/^refused, (?:off-topic|not-covered)$/u);
  });

  test.each(['Soll die Polizei unsere Nachrichten lesen?', 'Полиция должна читать сообщения?'])(
    'refuses %j, which is not in English',
    (question) => {
      expect(verdict(question)).toBe('refused, language');
    },
  );

  test.each([
    'Should there be a backdoor for the police?',
    'What is end-to-end encryption?',
    'How many reports could be lost each year?',
    'SHOULD THE POLICE HAVE ACCESS TO ENCRYPTED MESSAGES???',
    'shuold teh police have acces to encrytped mesages',
    'shouldthepolicereadourmessages',
    'idk but is e2ee even legal lol',
    'does encryption help groomers',
    'e2ee??',
    'who owns whatsapp',
  ])('answers %j', (question) => {
    expect(verdict(question)).toBe('covered');
  });

  test.each([
    'Does Telegram use end-to-end encryption?',
    'What does Edward Snowden say about encryption?',
    'Is encryption banned in Portugal?',
    'What does the Patriot Act say about encryption?',
    'How many journalists use end-to-end encryption?',
  ])('answers %j partly, since its subject is covered and its name is not', (question) => {
    expect(verdict(question)).toBe('partial');
  });
});
