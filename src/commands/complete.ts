import { assertNever } from '../assert-never.ts';
import type { Corpus } from '../corpus/model.ts';
import { foldText } from '../text/normalise.ts';
import type { Command } from './command.ts';
import type { Choice, Complete } from './complete-line.ts';

/** The most choices given at once, and the most characters of one: what chat platforms take. */
export const MOST = { choices: 25, characters: 100 } as const;

/** Makes what completes option values from a corpus: what begins with the text first, then what has it inside. */
export function createComplete(corpus: Corpus, commands: readonly Command[]): Complete {
  const choices = {
    question: questionsOf(corpus),
    topic: toChoices(corpus.topics),
    subject: toChoices([...corpus.motions, ...corpus.topics]),
    speaker: toChoices([...corpus.speakers.values()].map(({ id, name }) => ({ id, label: name }))),
    source: toChoices(
      [...corpus.sources.values()].map(({ id, title, publisher }) => ({ id, label: title ?? publisher })),
    ),
    command: commands
      .filter(({ surface }) => surface === 'command')
      .map(({ name }) => ({ label: name, value: name })),
  };
  return (completion, typed) => {
    switch (completion) {
      case 'question':
      case 'topic':
      case 'subject':
      case 'speaker':
      case 'source':
      case 'command':
        return nearest(choices[completion], typed);
      default:
        return assertNever(completion);
    }
  };
}

function questionsOf({ claims, motions }: Corpus): readonly Choice[] {
  const questions = [
    ...motions.flatMap(({ starters }) => starters),
    ...claims.flatMap((claim) => claim.questions),
  ];
  return [...new Set(questions)]
    .filter((question) => question.length <= MOST.characters)
    .map((question) => ({ label: question, value: question }));
}

function toChoices(entries: readonly { readonly id: string; readonly label: string }[]): readonly Choice[] {
  return entries.map(({ id, label }) => ({ label: label.slice(0, MOST.characters), value: id }));
}

function nearest(choices: readonly Choice[], typed: string): readonly Choice[] {
  const wanted = foldText(typed);
  const places = choices.map((choice) => ({ choice, place: placeIn(choice, wanted) }));
  const beginning = places.filter(({ place }) => place === 0);
  const inside = places.filter(({ place }) => place > 0);
  return [...beginning, ...inside].slice(0, MOST.choices).map(({ choice }) => choice);
}

/** Where the text stands in a choice; -1 where it does not. */
function placeIn({ label, value }: Choice, wanted: string): number {
  const places = [foldText(label).indexOf(wanted), foldText(value).indexOf(wanted)].filter(
    (place) => place >= 0,
  );
  return places.length === 0 ? -1 : Math.min(...places);
}
