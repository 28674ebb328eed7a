import { WANTED } from '../../../src/retrieval/asked/wanted.ts';
import type { Lack } from '../../../src/retrieval/retriever.ts';
import { foldText } from '../../../src/text/normalise.ts';
import { answerQuestion, retriever } from '../../shipped.ts';

function lacks(kind: Lack['kind'], questions: readonly string[]): void {
  test.each(questions)('is said of %j', (question) => {
    expect(retriever.retrieve(question)).toMatchObject({ verdict: 'partial', lacks: { kind } });
  });
}

function lacksNothing(questions: readonly string[]): void {
  test.each(questions)('is not said of %j', (question) => {
    expect(retriever.retrieve(question)).toMatchObject({ verdict: 'covered', lacks: null });
  });
}

describe('that the corpus has no words of somebody', () => {
  lacks('words', [
    'What has Google said about child safety?',
    'how did instagram react to the letter',
    'What do predators think about backdoors?',
    'According to hackers, is scanning needed?',
  ]);
  lacksNothing([
    'What do security experts say about backdoors?',
    'What do critics say about encryption?',
    'What did proponents say about encryption?',
    'What did Moore say about Zuckerberg?',
    "What is the NSPCC's view on encryption?",
    'What did the ex-police officer say about backdoors?',
  ]);

  test('names whose', () => {
    expect(retriever.retrieve('what did google say about backdoors').lacks?.of).toBe('google');
    expect(answerQuestion('what did google say about backdoors').notices[0]).toMatchObject({
      kind: 'missing',
      text: expect.stringMatching(/^The corpus holds no words of “google”/u),
    });
  });

  test('leaves the words of others out of it: whom somebody is asked about says nothing', () => {
    expect(retriever.retrieve('What does Google think of the NSPCC?').speakers).toEqual([]);
    expect(retriever.retrieve('What did Moore say about the NSPCC?').speakers).toEqual(['jake-moore']);
  });
});

describe('that nothing found names what is asked for', () => {
  lacks('place', ['Which nations outlaw encryption?', 'where is facebook based']);
  lacks('law', [
    'which law protects whistleblowers who use encryption',
    'what statute bans anonymity online',
  ]);
  lacks('person', ['Which politicians want backdoors?', 'which MPs signed the letter']);
  lacks('company', ['Which firms demanded backdoors?']);
  lacksNothing([
    'What country is F-Secure from?',
    'In which country are the police forces?',
    'Which company wants to encrypt Messenger?',
    'Which company does Tom Van de Wiele work for?',
    'Which experts were quoted on backdoors?',
  ]);

  test.each(WANTED.map(({ example, words }) => [example, words] as const))(
    'is looked for where the question is like %j',
    (example, words) => {
      expect(foldText(example)).toMatch(words);
    },
  );
});

describe('that nothing found says whether something happened', () => {
  lacks('event', [
    'Did Barnardo’s sue Facebook?',
    'Did Facebook drop its plans?',
    'Has the coalition met Zuckerberg?',
    'Was the letter handed over by children?',
  ]);
  lacksNothing([
    'Did the NSPCC sign the letter?',
    'Did Facebook reply to the BBC?',
    'Has Facebook done enough against grooming?',
    'Has anyone accused Facebook of ignoring abuse?',
    'Was WhatsApp encrypted by Facebook?',
    'Did the ICO take a side on encryption back then?',
    'Did France get a backdoor clause in its narcotics law?',
  ]);
});

describe('that no figure counts what is asked for', () => {
  lacks('figure', ['How many offices does Facebook have?', 'How many journalists use encryption?']);
  lacksNothing(['How many police forces answered?', 'How many organisations signed the letter?']);
});
