import type { SideStance } from '../../../src/corpus/model.ts';
import { retriever } from '../../shipped.ts';

function asksFor(side: SideStance | null, questions: readonly string[]): void {
  test.each(questions)('%j', (question) => {
    expect(retriever.retrieve(question).side).toBe(side);
  });
}

// The general motion is for encryption without exceptional access: who is for access is against it.

describe('asks for the side in favour of encryption without exceptions', () => {
  asksFor('pro', [
    'arguments for end-to-end encryption',
    'benefits of encryption',
    'advantages of e2ee',
    'why do people support encryption',
    'case for encryption',
    'arguments against backdoors',
    'arguments against scanning',
    'risks of client-side scanning',
    'problems with exceptional access',
    'arguments against giving police access to encrypted chats',
    'criticism of backdoors',
    'privacy concerns about scanning',
  ]);
});

describe('asks for the side against encryption without exceptions', () => {
  asksFor('con', [
    'arguments against end-to-end encryption',
    'case against encryption',
    'drawbacks of encryption',
    'downsides of end-to-end encryption',
    'why are people against encryption',
    'arguments for backdoors',
    'benefits of scanning messages',
    'reasons for scanning private messages',
    'why do people support backdoors',
    'case for exceptional access',
    'child safety concerns about encryption',
  ]);
});

describe('asks for no side alone', () => {
  asksFor(null, [
    'arguments for and against encryption',
    'pros and cons of backdoors',
    'benefits and risks of encryption',
    'Is encryption good?',
    'Should there be a backdoor for the police?',
    'What is end-to-end encryption?',
  ]);
});
