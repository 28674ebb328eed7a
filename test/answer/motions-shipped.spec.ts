import { readPolarity, turnSide } from '../../src/corpus/polarity.ts';
import { answerQuestion } from '../shipped.ts';
import { corpus } from '../shipped-corpus.ts';

describe('the motion of an answer', () => {
  test.each([
    ['Should client-side scanning be mandatory?', 'scan-before-encryption'],
    ['should phones scan what we write before it is encrypted', 'scan-before-encryption'],
    ['Should the EU scan messages?', 'eu-message-scanning'],
    ['is chat control right?', 'eu-message-scanning'],
    ['Is the Online Safety Act dangerous for encryption?', 'legal-access-duties'],
    ['should the law force WhatsApp to let the police in', 'legal-access-duties'],
    ['Should Facebook encrypt Messenger?', 'facebook-messenger-instagram-e2ee'],
    ['Should there be a backdoor for the police?', 'e2ee-without-exceptional-access'],
    ['is end-to-end encryption good or bad?', 'e2ee-without-exceptional-access'],
  ])('to %j is %s', (question, motion) => {
    expect(answerQuestion(question).motion?.id).toBe(motion);
  });
});

describe('a question for one side', () => {
  test.each([
    ['arguments against client-side scanning', 'scan-before-encryption', 'con'],
    ['arguments for scanning phones before encryption', 'scan-before-encryption', 'pro'],
    ['arguments for chat control', 'eu-message-scanning', 'pro'],
    ['arguments against chat control', 'eu-message-scanning', 'con'],
    ['arguments against backdoors', 'e2ee-without-exceptional-access', 'pro'],
    ['arguments against encrypting Messenger', 'facebook-messenger-instagram-e2ee', 'con'],
  ])('is answered by that side of its own motion: %j', (question, motion, stance) => {
    const answer = answerQuestion(question);
    expect(answer.motion?.id).toBe(motion);
    expect(answer.sides.map((side) => side.stance)).toEqual([stance]);
  });

  test.each(['why are people against the EARN IT act', 'arguments against the Online Safety Act'])(
    'about a law is for encryption where it is against the law: %j',
    (question) => {
      const { motion, sides } = answerQuestion(question);
      const stance = sides.length === 1 ? sides[0]?.stance : undefined;
      expect(stance && turnSide(stance, motion?.id ?? '', corpus)).toBe('pro');
    },
  );
});

test('a word in common outweighs no topic: of a backdoor for the police, no figure that police forces gave is shown', () => {
  const { sides } = answerQuestion('Should there be a backdoor for the police?');
  const shown = sides.flatMap(({ points }) => points.map(({ claim }) => claim));
  const topics = corpus.claims.filter(({ id }) => shown.includes(id)).map((claim) => claim.topics);
  for (const own of topics) expect(own).toContain('backdoors');
});

describe('readPolarity', () => {
  test('tells from the claims which motions lie against the general one', () => {
    const turned = corpus.motions.filter(({ id }) => readPolarity(corpus)(id) < 0).map(({ id }) => id);
    expect(turned.toSorted()).toEqual([
      'eu-message-scanning',
      'legal-access-duties',
      'scan-before-encryption',
    ]);
  });
});
