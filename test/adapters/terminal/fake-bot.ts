import type { Answer } from '../../../src/answer/answer.ts';
import type { Bot } from '../../../src/bot-port.ts';
import type { Invocation } from '../../../src/commands/command.ts';
import type { Reply } from '../../../src/reply/document.ts';
import { DEFAULT_SETTINGS } from '../../../src/store/settings.ts';
import { commands } from '../../commands/sample-commands.ts';

/** An answer to a question, refused where there is none. */
export function answerTo(question: string): Answer {
  const refused = question === '';
  return {
    id: 'a1',
    question,
    outcome: refused ? 'refused' : 'answered',
    reason: refused ? 'empty' : null,
    intent: 'contested',
    command: null,
    motion: { id: 'locks', text: 'Locks should have one key.' },
    sides: [
      {
        stance: 'pro',
        label: 'One key',
        available: 2,
        evidence: { claims: 2, speakers: 1, sources: 1 },
        points: [
          {
            claim: 'door',
            kind: 'argument',
            text: 'Doors.',
            quote: 'Doors!',
            speaker: 'Ada',
            date: '2020',
            confidence: 'high',
            direction: null,
            citation: 1,
          },
        ],
      },
    ],
    context: [],
    notices: [
      {
        kind: 'dated',
        text: 'Old.',
        links: [{ label: 'Help', url: 'https://help.example' }],
        about: [],
        point: null,
      },
    ],
    missing: ['con'],
    unmatched: ['acme'],
    suggestions: ['Why?'],
    citations: [
      {
        number: 1,
        source: 'gazette',
        title: null,
        publisher: 'Gazette',
        published: '2020',
        url: null,
        link: null,
        speaker: 'ada',
        paragraph: 3,
      },
    ],
    ranking: [{ claim: 'door', score: 1.5, paragraph: 3 }],
    asOf: { from: '2020', to: '2020' },
    corpus: { version: 'abc', claims: 1, quotes: 1, sources: 1 },
  };
}

/** A reply that says which command was run with which options. */
export function echo({ command, options }: Invocation): Reply {
  const text = `${command} ${JSON.stringify(options)}`;
  const answer = command === 'ask' ? answerTo(String(options['question'])) : null;
  return {
    blocks: [{ kind: 'text', text, quiet: false }],
    audience: 'public',
    answer,
    dateLanguage: 'en-GB',
  };
}

/** A bot that echoes what it was asked and completes to one question. */
export const echoBot: Bot = {
  answer: (invocation) => Promise.resolve(echo(invocation)),
  misread: (line, problem) => ({
    blocks: [{ kind: 'text', text: problem, quiet: false }],
    audience: 'private',
    answer: line.includes('plea') ? { ...answerTo(line), outcome: 'safeguarding' } : null,
    dateLanguage: 'en-GB',
  }),
  settings: () => Promise.resolve(DEFAULT_SETTINGS),
  complete: () => [{ label: 'Why two keys?', value: 'Why two keys?' }],
  commands,
};
