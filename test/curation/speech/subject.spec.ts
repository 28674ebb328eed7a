import { type Subject, subjectAfter, subjectBefore } from '../../../src/curation/speech/subject.ts';

function show(subject: Subject | null): string | null {
  if (subject === null) return null;
  switch (subject.kind) {
    case 'name':
      return subject.isBody ? `body ${subject.name}` : subject.name;
    case 'pronoun':
      return `pronoun ${subject.word}`;
    case 'description':
      return `a ${subject.words}`;
  }
}

describe('subjectBefore', () => {
  test.each([
    ['Varga', 'Varga'],
    ['The harbour’s chief executive, Linnea Varga,', 'Linnea Varga'],
    ['Oskar Thule, head of the harbour police and a former diver,', 'Oskar Thule'],
    ['Marta Quill, whose daughter was threatened last year,', 'Marta Quill'],
    ['Speaking in Upper Vale on Friday, Cordelia Finch', 'Cordelia Finch'],
    ['In a statement, the Ministry of Order', 'body Ministry of Order'],
    ['But a detective who asked not to be named', 'a detective'],
    ['A harbour spokesman', 'a harbour spokesman'],
    ['The council’s letter to members', 'a council'],
    ['The officers were there when Mr Ashby', 'Ashby'],
    ['In a speech to the Guild of Engineers he', 'pronoun he'],
    ['TIDEWATER (Wire) - The charity Safe Shores', 'body Safe Shores'],
    ['The cryptographer Idris Falk', 'Idris Falk'],
    ['Superintendent Dr. Oskar Thule', 'Oskar Thule'],
    ['The service Pebble, which is small, will not scan, its founder Mara Tillström', 'Mara Tillström'],
    ['They had met before, and', null],
    ['', null],
  ])('reads %j', (text, expected) => {
    expect(show(subjectBefore(text))).toBe(expected);
  });
});

describe('subjectAfter', () => {
  test.each([
    ['Councillor Petra Holm, who led the campaign.', 'Petra Holm'],
    ['its president, Hamish Odell. More.', 'Hamish Odell'],
    ['Dr. Mireille Okonjo-Platt, director of the foundation', 'Mireille Okonjo-Platt'],
    ['Anselm Grey of the group Quiet Line, but he warned', 'Anselm Grey'],
    ['a spokeswoman for the Harbour Trust.', 'a spokeswoman for the Harbour Trust'],
    ['ministers for two years', 'a ministers'],
    ['Tom van de Velde, a locksmith', 'Tom van de Velde'],
    ['she.', 'pronoun she'],
  ])('reads %j', (text, expected) => {
    expect(show(subjectAfter(text))).toBe(expected);
  });
});
