import { inputModal, readMemory } from '../../../adapters/slack/input-modal.ts';
import { checkView } from '../../servers/slack/check-view.ts';

const INPUT = { option: 'text', label: 'Your note', maxLength: 200, value: '' };
const PRESSED = { spot: { channel: 'C1', person: 'U1', thread: null }, responseUrl: 'https://a.example/1' };

describe('a form that asks for a text before an action', () => {
  test('remembers what it is for', () => {
    const view = inputModal({ line: '/note id:x', question: 'Why "?"', input: INPUT }, INPUT, PRESSED);
    expect(checkView(view, 'modal')).toEqual([]);
    expect(readMemory(view?.private_metadata ?? '')).toMatchObject({
      line: '/note id:x',
      question: 'Why "?"',
    });
  });

  test('is none where it can’t remember it', () => {
    const question = '"\n'.repeat(800);
    expect(inputModal({ line: '/note id:x', question, input: INPUT }, INPUT, PRESSED)).toBeNull();
  });
});
