import { createRetriever } from '../../src/retrieval/create-retriever.ts';
import { lexicon } from '../english.ts';
import { literary } from '../literary-corpus.ts';
import { preparedFor } from '../prepared-for.ts';

const { retrieve } = createRetriever(literary, lexicon, preparedFor(literary));

function unmatched(question: string): readonly string[] {
  return retrieve(question).unmatched;
}

describe('what a question names and the corpus knows nothing about', () => {
  test.each([
    ['a name of the field', 'What does Dracula say about seals?', ['dracula']],
    ['a name of the field in lower case', 'what does dracula say about seals?', ['dracula']],
    ['a name of the field at the start', 'Dracula thinks that seals are bad', ['dracula']],
    ['a place of the field', 'Are letters sealed at Pemberley?', ['pemberley']],
    ['a name that no list has', 'What does Raskolnikov say about sealed letters?', ['raskolnikov']],
    ['a year', 'Were letters sealed in 1897?', ['1897']],
    ['a share', 'Is it true that 45% of letters are sealed?', ['45%']],
    ['a number in words', 'Would ninety-nine thefts be hidden?', ['99']],
    ['odds', 'Is it true that 1 in 3 letters is sealed?', ['1 in 3']],
    ['odds in words', 'nine out of ten letters are sealed', ['9 in 10']],
    ['years, and no odds', 'Were 3 in 2019 or 4 in 2020 letters sealed?', ['2019', '2020']],
    ['an abbreviation at the start', 'PQRS, what do they say of sealed letters?', ['pqrs']],
    ['a surname behind a first name', 'Would the villain Emma Price seal letters?', ['emma price']],
  ])('has %s', (_, question, names) => {
    expect(unmatched(question)).toEqual(names);
  });

  test.each([
    'I run a village of 4,000 people. Should letters be sealed?',
    'I am from Pemberley. Should letters be sealed?',
    'Our PQRS votes on sealed letters. Who is right?',
    'Is it so? "Censors steal sealed letters."',
  ])(
    'is nothing that the asker tells of themselves, and no plural at the start of a sentence: %j',
    (question) => {
      expect(unmatched(question)).toEqual([]);
    },
  );

  test('is joined where two words make up one name', () => {
    expect(unmatched('What does Madame Bovary say about sealed letters?')).toEqual(['madame bovary']);
  });

  test.each([
    ['What does Anna van Houten say about sealed letters?', 'anna van houten'],
    ['what does anna van houten say about sealed letters?', 'anna van houten'],
    ['Has Tom Van Buren a second seal?', 'tom van buren'],
    ['What did Jan de Vries seal?', 'jan de vries'],
  ])('is a whole name in one piece: %j', (question, name) => {
    expect(unmatched(question)).toEqual([name]);
  });

  test.each([
    ['what do blacksmiths say about sealed letters', 'blacksmiths'],
    ['Are seals safe, according to chambermaids?', 'chambermaids'],
  ])('is whose words are asked for: %j', (question, name) => {
    expect(unmatched(question)).toEqual([name]);
  });

  test('is given in the order named, in lower case, each once', () => {
    expect(unmatched('Did Dracula seal letters at Pemberley in 1897, or did Dracula not?')).toEqual([
      'dracula',
      'pemberley',
      '1897',
    ]);
  });

  test('leaves out the possessive', () => {
    expect(unmatched('What is Dracula’s view of sealed letters?')).toEqual(['dracula']);
  });

  test.each([
    ['a speaker', 'What did Auguste Dupin say?'],
    ['a speaker by another name', 'what does the Prefect want?'],
    ['a number that a claim gives', 'Where do the 40 thefts come from?'],
    ['a known speaker with a word beside', 'what did that Dupin chap say about seals'],
    ['a small number', 'Are 2 seals better than one?'],
    ['a month that is a first name as well', 'Were letters sealed in Jan 1844?'],
    ['a capital at the start', 'Villains hide letters'],
    ['shouting', 'SHOULD THE MAGISTRATE HAVE A SECOND SEAL?'],
    ['a word that is no name', 'are sealed letters tendentious?'],
    ['a word that general English often capitalises', 'are sealed letters false?'],
  ])('has not %s', (_, question) => {
    expect(unmatched(question)).toEqual([]);
  });

  test('makes a covered question partly covered, and a bare name refused', () => {
    expect(retrieve('Should the magistrate have a second seal?').verdict).toBe('covered');
    expect(retrieve('Should Dracula have a second seal?').verdict).toBe('partial');
    expect(retrieve('Who is Dracula?')).toMatchObject({ verdict: 'refused', reason: 'not-covered' });
  });
});
