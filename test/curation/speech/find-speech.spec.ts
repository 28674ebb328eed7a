import type { Speaker } from '../../../src/corpus/model.ts';
import { findSpeech } from '../../../src/curation/speech/find-speech.ts';

const KNOWN: readonly Speaker[] = [
  {
    id: 'murmur',
    name: 'Murmur',
    kind: 'organisation',
    role: null,
    organisation: null,
    aliases: ['the chat firm'],
  },
];

function read(...texts: readonly string[]) {
  const paragraphs = texts.map((text, index) => ({ number: index + 1, text, quotation: false }));
  return findSpeech(paragraphs, KNOWN);
}

/** Each quote as `paragraph speaker: words`; `~` marks a speaker that is not named there. */
function quotes(...texts: readonly string[]): readonly string[] {
  return read(...texts).flatMap(({ paragraph, quotes: found }) =>
    found.map(({ exact, speaker }) => {
      const who = speaker === null ? '?' : `${speaker.named ? '' : '~'}${speaker.voice.name}`;
      return `${paragraph} ${who}: ${exact}`;
    }),
  );
}

describe('findSpeech', () => {
  test.each([
    ['before a quote', 'Linnea Varga said: “No.”', ['1 Linnea Varga: No.']],
    ['behind a quote', '“No,” said Linnea Varga, the director.', ['1 Linnea Varga: No,']],
    ['behind a quote, before the verb', '“No,” Linnea Varga told the Courier.', ['1 Linnea Varga: No,']],
    [
      'between two quotes',
      '“No,” said Linnea Varga. “Never.”',
      ['1 Linnea Varga: No,', '1 Linnea Varga: Never.'],
    ],
    ['by “according to”', 'According to Linnea Varga, it is “a gift”.', ['1 Linnea Varga: a gift']],
    ['behind a dash', '“Never again.” — Linnea Varga, director', ['1 Linnea Varga: Never again.']],
    ['by a colon', 'Linnea Varga: “No.”', ['1 Linnea Varga: No.']],
    [
      'by an adverb and a verb',
      'Linnea Varga has repeatedly called it “a gift”.',
      ['1 Linnea Varga: a gift'],
    ],
    ['in the passive', 'The plan had been called “naive” by Linnea Varga.', ['1 Linnea Varga: naive']],
    ['with two verbs', 'Linnea Varga told us it works, and called it “a gift”.', ['1 Linnea Varga: a gift']],
    ['behind a question', '“Who knows?” Linnea Varga asked.', ['1 Linnea Varga: Who knows?']],
    ['for a body', '“We found none,” Murmur said.', ['1 Murmur: We found none,']],
    [
      'for several words in a sentence',
      'Linnea Varga said that “locks” need “keys”.',
      ['1 Linnea Varga: locks', '1 Linnea Varga: keys'],
    ],
    [
      'by whatever verb, where a comma ends the quote',
      '“Two,” Linnea Varga shrugged.',
      ['1 Linnea Varga: Two,'],
    ],
  ])('names who speaks %s', (_, text, expected) => {
    expect(quotes(text)).toEqual(expected);
  });

  test('goes on with whoever left a quote open, across paragraphs', () => {
    expect(quotes('Linnea Varga said: “One.', '“Two.', '“Three.”')).toEqual([
      '1 Linnea Varga: One.',
      '2 Linnea Varga: Two.',
      '3 Linnea Varga: Three.',
    ]);
  });

  test('gives a paragraph that is nothing but a quote to whoever spoke last, and says that this is concluded', () => {
    expect(quotes('“One,” said Linnea Varga.', '“Two.”')).toEqual([
      '1 Linnea Varga: One,',
      '2 ~Linnea Varga: Two.',
    ]);
  });

  test('gives a quote to whoever a sentence before announces with a colon', () => {
    expect(quotes('The director, Linnea Varga, said:', '“One.”')).toEqual(['2 Linnea Varga: One.']);
  });

  test('looks ahead where a quote stands alone before another', () => {
    expect(quotes('“One.” “Two,” said Linnea Varga.')).toEqual([
      '1 Linnea Varga: One.',
      '1 Linnea Varga: Two,',
    ]);
  });

  test('reads pronouns by who was spoken of last, and by what is known of them', () => {
    expect(
      quotes(
        'Linnea Varga runs the harbour. “One,” she said.',
        'Oskar Thule polices it. “Two,” he said. Varga is his cousin. “Three,” he added.',
      ),
    ).toEqual(['1 ~Linnea Varga: One,', '2 ~Oskar Thule: Two,', '2 ~Oskar Thule: Three,']);
  });

  test('reads “it” and “the company” as the body spoken of last', () => {
    expect(quotes('Murmur answered Linnea Varga. “One,” it said.', '“Two,” the company added.')).toEqual([
      '1 ~Murmur: One,',
      '2 ~Murmur: Two,',
    ]);
  });

  test('gives a surname its full name', () => {
    expect(quotes('Linnea Varga runs the harbour.', '“One,” said Ms Varga.')).toEqual([
      '2 Linnea Varga: One,',
    ]);
  });

  test('takes whoever is spoken to for no speaker', () => {
    expect(quotes('Mara Tillström founded it.', '“No,” she told Fjord Radio.', '“Never.”')).toEqual([
      '2 ~Mara Tillström: No,',
      '3 ~Mara Tillström: Never.',
    ]);
  });

  test('keeps a description where nobody is named', () => {
    expect(quotes('A detective who asked not to be named said it “cost us two cases”.')).toEqual([
      '1 detective: cost us two cases',
    ]);
  });

  test('takes titles, terms and words held at a distance for no speech', () => {
    const [first, second, third] = read(
      'Some call for a “responsible” lock.',
      'The paper “Who Holds the Key?” says as much.',
      'It was named “Pigeon” in spring.',
    );
    expect([first, second, third].map((sentence) => sentence?.quotes)).toEqual([[], [], []]);
    expect([first, second, third].flatMap((sentence) => sentence?.held ?? [])).toEqual([
      'responsible',
      'Who Holds the Key?',
      'Pigeon',
    ]);
  });

  test('gives words to nobody where nobody was ever named', () => {
    expect(quotes('“Nobody knows who said this.”')).toEqual(['1 ?: Nobody knows who said this.']);
  });

  test('tells who reports what in other words', () => {
    const [first, second] = read('Linnea Varga warned that it would fail.', 'It rained on the harbour.');
    expect([first?.reporter?.voice.name, second?.reporter]).toEqual(['Linnea Varga', null]);
  });

  test('reads what several say, and no “to say”', () => {
    const [first, second] = read(
      'Critics of the plan say that it fails.',
      'Linnea Varga had nothing to say about it.',
    );
    expect([first?.reporter?.voice.name, second?.reporter]).toEqual(['Critics of the plan', null]);
  });

  test('splits no quote, and no title from its name', () => {
    expect(read('Dr. Mireille Platt said: “One. Two! Three?” It rained.').map(({ text }) => text)).toEqual([
      'Dr. Mireille Platt said: “One. Two! Three?”',
      'It rained.',
    ]);
  });
});

describe('findSpeech in a transcript', () => {
  test('takes each turn for direct speech, with nested quotes, and full names for labels', () => {
    expect(
      quotes(
        'With me are Greta Amsel and Idris Falk.',
        'HOST: Is she wrong?',
        'IDRIS FALK: She says: “No.” I agree.',
        'And one more thing.',
        'Ms Amsel: Thank you.',
      ),
    ).toEqual([
      '2 Host: Is she wrong?',
      '3 Idris Falk: She says: “No.” I agree.',
      '4 Idris Falk: And one more thing.',
      '5 Greta Amsel: Thank you.',
    ]);
  });

  test('takes a text with a few colons for none', () => {
    expect(quotes('Note: it rained.', 'Linnea Varga said: “One.”', 'It rained again.')).toEqual([
      '2 Linnea Varga: One.',
    ]);
  });
});
