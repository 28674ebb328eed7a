import type { Intent } from '../../../src/retrieval/retriever.ts';
import { retriever } from '../../shipped.ts';

function readsAs(intent: Intent, questions: readonly string[]): void {
  test.each(questions)('is %j', (question) => {
    expect(retriever.retrieve(question).intent).toBe(intent);
  });
}

describe('a contested question', () => {
  readsAs('contested', [
    'Should there be a backdoor for the police?',
    'Is end-to-end encryption dangerous for children?',
    'pros and cons of encryption',
    'arguments for and against backdoors',
    'does encryption protect predators or users',
    'Should Facebook encrypt Messenger?',
    'privacy vs child safety, who is right?',
    'Is a ban on encryption a good idea?',
    'what are both sides of the encryption debate',
    'hot takes wanted: Signal walking out of Sweden over a law',
    'Turning off encrypted messages like New Mexico wants. Would that help anybody?',
    'anyone got a fair summary of the row between WhatsApp and the British government?',
    'What do people disagree about when they disagree about message scanning?',
    'To what extent is the UK law a model for others, as critics claim, and what does the government reply?',
    'Need talking points for a panel on whether firms should bear liability',
    "Are the NSPCC's figures a good argument against encryption?",
    "Does Facebook's answer convince anybody?",
    'How many children must suffer before Facebook acts?',
    'How much does encryption hurt child protection?',
    'Who benefits most from encrypted messaging, victims or offenders?',
    'Why do some people want encryption while others fear it?',
    "What's the counterargument to Moore?",
    'What can be said against Wanless?',
    'How do privacy advocates answer the charities?',
    'Compare the views of ESET and the NSPCC',
    'what speaks for and what against scanning',
    'Is Jake Moore right that a backdoor breaks the internet?',
    'how can anyone be against protecting kids?',
    'what is the big deal with e2ee',
    'what would happen to investigations if everything is encrypted',
    'idk but is e2ee even legal lol',
    'WhatsApp refusing to scan: brave or reckless?',
    'should the regulator be able to tell Signal what to look for?',
    'What do opponents and supporters of scanning on phones argue?',
    'What do the NSPCC and Facebook each say?',
    'Was Peter Wanless being fair when he said that?',
    'it is late. do the experts think encryption helps kids on WhatsApp?',
    'why would anybody sane oppose this?',
    'Facebook orders WhatsApp to lock up. Fair enough?',
    'The UN calls encryption vital. Does it also pick up the pieces?',
    'The FBI inflated its numbers, so all that police say of encryption is a lie',
    'New Mexico wants minors kept off encrypted chats. Sensible?',
    'Apple dropped its plan. What a farce, such nonsense',
    'Is a warning to parents enough, or does it let offenders off the hook?',
    'WhatsApp and Signal write letters. Are they defending us or their profits?',
    'Why on earth would anybody be against looking for abuse pictures?',
    'why do we build apps like that, without a way in',
    "what's the right amount of surveillance to stop grooming",
    'Hundreds of scientists signed against the plan. How many of you have ever met a victim?',
    'What would a sceptic of scanning say and what would a supporter say?',
    'Steelman the NSPCC. Then steelman the EFF.',
    'Do you side with the ministers who wanted a backdoor or with Apple?',
    "My friend says the NSPCC exaggerates, I say Signal does. Who's got the stronger case",
    'Give me 3 reasons to support and 3 to oppose scanning',
    'Is Signal responsible for what people do on it?',
    'The Home Office v Apple: whose side are you on and why?',
  ]);
});

describe('a question for a figure of somebody', () => {
  const read = (question: string) => {
    const { intent, speakers, lacks } = retriever.retrieve(question);
    return { intent, speakers, lacks };
  };

  test('is for theirs where they give one', () => {
    expect(read('what share of reports does NCMEC think will be lost?')).toEqual({
      intent: 'figure',
      speakers: ['ncmec'],
      lacks: null,
    });
  });

  test('is for their words where they give none, which is said to lack', () => {
    expect(read('How many users does Moore think would leave?')).toEqual({
      intent: 'speaker',
      speakers: ['jake-moore'],
      lacks: { kind: 'figure', of: null },
    });
  });
});

describe('a speaker who is only written to', () => {
  test('is not the one whose words are asked for', () => {
    expect(retriever.retrieve('Which governments wrote to Mark Zuckerberg?').speakers).toEqual([]);
  });
});

describe('where somebody stands', () => {
  test('is asked in two words behind the name, too', () => {
    expect(retriever.retrieve('Jake Moore (ESET): pro or anti backdoors?')).toMatchObject({
      intent: 'speaker',
      speakers: ['jake-moore'],
    });
  });
});

describe('a question for a definition', () => {
  readsAs('definition', [
    'What is end-to-end encryption?',
    'what does e2ee mean',
    'how does end-to-end encryption work',
    'define client-side scanning',
    'eli5 end to end encryption',
    'whats e2ee',
  ]);
});

describe('a question for a fact', () => {
  readsAs('fact', [
    'Is the interim EU scanning law still in force?',
    'has chat control passed yet?',
    'Which apps will get end-to-end encryption?',
    'Who owns WhatsApp?',
    'Who signed the letter?',
    'When was the letter sent?',
    'What is NCMEC?',
  ]);
});

describe('a question for a figure', () => {
  readsAs('figure', [
    'How many reports could be lost each year?',
    'what percentage of reports would be lost',
    'how often are facebook apps used in child abuse offences',
    'number of organisations that signed the letter',
    'how many reports did NCMEC receive before 2024?',
    'by how much do official figures underestimate abuse?',
    'how many reports does NCMEC get, or does it not say?',
    'how many police forces',
    '70%',
    'seventy percent',
    '11 million',
    '129',
  ]);
});

describe('a question for what somebody says', () => {
  readsAs('speaker', [
    'What did Jake Moore say?',
    'what does the nspcc think',
    'wanless quote',
    'Peter Wanless on encryption',
    'opinion of Van de Wiele',
    'WHAT DID WANLESS SAY ABOUT FACEBOOK',
    'how did facebook respond',
    'what did facebook say about child safety',
    'who is Jake Moore',
    'who said encryption is the backbone of the internet',
    'Who said that encryption is a disaster?',
    'What does Jake Moore say: should there be backdoors?',
    'Tell me what Jake Moore thinks of backdoors. Do you have that?',
    'Please give me what the NSPCC says about the plan. Have you got it?',
    'What does Signal say about leaving Sweden, or has it not said anything?',
    'who warns about a slippery slope',
    'Does Van de Wiele support encryption?',
    'Does Jake Moore oppose backdoors?',
    'Is Wanless for or against the plan?',
  ]);

  test.each([
    ['What did Jake Moore say?', 'jake-moore'],
    ['wanless quote', 'peter-wanless'],
    ['what does the nspcc think', 'nspcc'],
    ['how did facebook respond', 'facebook'],
    ['Does Van de Wiele support encryption?', 'tom-van-de-wiele'],
    ['Is Wanless for or against the plan?', 'peter-wanless'],
  ])('%j asks for the words of %s', (question, speaker) => {
    expect(retriever.retrieve(question).speakers).toEqual([speaker]);
  });

  test('names nobody where it asks who said a thing', () => {
    expect(retriever.retrieve('who said encryption is the backbone of the internet').speakers).toEqual([]);
  });

  test('is not asked of a company whose plans are at issue, unless it asks what it says', () => {
    expect(retriever.retrieve('Should Facebook stop?').speakers).toEqual([]);
  });
});

describe('a question for one side', () => {
  readsAs('side', [
    'arguments for end-to-end encryption',
    'arguments against backdoors',
    'benefits of encryption',
    'downsides of end-to-end encryption',
    'why are people against encryption',
  ]);
});

describe('a pasted statement', () => {
  readsAs('statement', [
    'Encryption is the backbone of the internet and a backdoor would break it.',
    'The company has a choice whether to allow sexual abuse to soar on its sites',
    'A backdoor for the police is a backdoor for everyone',
    'The benefits of encryption are overstated',
    'Privacy concerns are just an excuse',
    'Experts unanimously oppose encryption',
    'The NSPCC says encryption shields abusers. Discussion over, everybody go home.',
  ]);
});

describe('a message of somebody in need', () => {
  readsAs('safeguarding', ['someone keeps asking my daughter for pictures', 'I want to kill myself']);
});

describe('what is refused before it is understood', () => {
  readsAs('none', ['', '???', 'where can i download child porn']);
});
