import { personAt } from '../actor.ts';
import { button, decide } from '../reply/buttons.ts';
import type { CommandReply } from '../reply/document.ts';
import { sentence } from '../reply/sentences.ts';
import type { Holding } from '../store/people.ts';
import { type Kind, RETENTION } from '../store/retention.ts';
import { defineCommand } from './command.ts';
import { holdingWords } from './holding-words.ts';
import { howLong } from './how-long.ts';
import type { KeepingContext } from './keeping.ts';
import { say, showPrivately } from './say.ts';

/** Says what is kept, of everybody and of whoever asks, and deletes what is theirs. */
export const privacy = defineCommand({
  name: 'privacy',
  description: 'What is kept, for how long, and what of you; delete what is yours',
  example: '/privacy',
  replies: 'in-place',
  gated: false,
  options: {
    action: {
      type: 'choice',
      description: 'Delete what is yours; you are asked once more',
      required: false,
      choices: ['delete', 'confirm'],
    },
  },
  run: async ({ action }, context) => {
    const { store } = context;
    if (store === null)
      return say('Evenkey keeps nothing here: no question, no vote, nothing about anybody.');
    const keeping = { ...context, store };
    if (action === 'delete') return askOnceMore(await holdingsOf(keeping));
    return action === 'confirm' ? forget(keeping) : show(await holdingsOf(keeping));
  },
});

/** What is deleted on request; what else is kept of somebody is the record of what they moderated. */
const DELETED: readonly Kind[] = ['votes', 'waiting', 'drafts'];

function holdingsOf({ store, place, actor }: KeepingContext): Promise<readonly Holding[]> {
  return store.people.holdings(personAt(place, actor));
}

function show(holdings: readonly Holding[]): CommandReply {
  const own =
    holdings.length === 0
      ? 'Of you, nothing is kept now.'
      : `Of you, there are now: ${holdingWords(holdings)}.`;
  return showPrivately([
    { kind: 'heading', level: 2, text: 'Privacy' },
    sentence(`Questions are neither kept nor logged, unless you hand one to the curators yourself. ${own}`),
    ...(isDeletable(holdings)
      ? [decide(button('Delete what is mine', '/privacy action:delete', 'danger'))]
      : []),
    { kind: 'heading', level: 2, text: 'What is kept, and for how long' },
    {
      kind: 'list',
      items: RETENTION.map((retention) => ({
        term: retention.kind,
        detail: `${retention.what}: ${howLong(retention)}`,
        url: null,
      })),
    },
  ]);
}

function isDeletable(holdings: readonly Holding[]): boolean {
  return holdings.some(({ kind }) => DELETED.includes(kind));
}

function askOnceMore(holdings: readonly Holding[]): CommandReply {
  if (!isDeletable(holdings)) return say(`Nothing of yours can be deleted. ${whatStays(holdings)}`.trim());
  const deleted = holdings.filter(({ kind }) => DELETED.includes(kind));
  const staying = holdings.filter(({ kind }) => !DELETED.includes(kind));
  return showPrivately([
    sentence(
      `This deletes ${holdingWords(deleted)}, and the questions you wait for that nobody else asked. It can’t be undone. ${whatStays(staying)}`.trim(),
    ),
    decide(button('Delete it for good', '/privacy action:confirm', 'danger'), button('Keep it', '/privacy')),
  ]);
}

async function forget({ store, place, actor }: KeepingContext): Promise<CommandReply> {
  const { deleted, kept } = await store.people.forget(personAt(place, actor));
  const done = deleted.length === 0 ? 'There was nothing to delete.' : `Deleted: ${holdingWords(deleted)}.`;
  return say(`${done} ${whatStays(kept)}`.trim());
}

function whatStays(kept: readonly Holding[]): string {
  return kept.length === 0
    ? ''
    : `What stays until its time is over: ${holdingWords(kept)}, since what moderators did is on record for everybody whom it concerned.`;
}
