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
    'arguments against giving police access to encrypted chats',
    'arguments against police access',
    'arguments against exceptional access',
    'arguments against weakening encryption',
    'why do people oppose client-side scanning',
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
    'arguments for police access to encrypted chats',
    'arguments for weakening encryption',
    'arguments for a master key',
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
