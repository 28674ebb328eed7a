import { assertNever } from '../assert-never.ts';
import type { Corpus } from '../corpus/model.ts';
import { collectInSteps, finish, mapInSteps, type Steps } from '../steps.ts';
import { foldText } from '../text/normalise.ts';
import type { Command } from './command.ts';
import type { Choice, Complete } from './complete-line.ts';

/** The most choices given at once, and the most characters of one: what chat platforms take. */
export const MOST = { choices: 25, characters: 100 } as const;

/** Makes what completes option values from a corpus: what begins with the text first, then what has it inside. */
export function createComplete(corpus: Corpus, commands: readonly Command[]): Complete {
  return finish(buildComplete(corpus, commands));
}

/** The same in steps. */
export function* buildComplete(corpus: Corpus, commands: readonly Command[]): Steps<Complete> {
  const choices = {
    question: yield* questionsOf(corpus),
    topic: yield* toChoices(corpus.topics),
    subject: yield* toChoices([...corpus.motions, ...corpus.topics]),
    speaker: yield* toChoices([...corpus.speakers.values()].map(({ id, name }) => ({ id, label: name }))),
    source: yield* toChoices(
      [...corpus.sources.values()].map(({ id, title, publisher }) => ({ id, label: title ?? publisher })),
    ),
    command: commands.filter(({ surface }) => surface === 'command').map(({ name }) => toFolded(name, name)),
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

/** A choice with the forms of its label and its value in which what is typed is looked for. */
interface FoldedChoice {
  readonly choice: Choice;
  readonly forms: readonly string[];
}

function* questionsOf({ claims, motions }: Corpus): Steps<readonly FoldedChoice[]> {
  const asked = [...motions.map(({ starters }) => starters), ...claims.map(({ questions }) => questions)];
  const questions = yield* collectInSteps(asked, (few) =>
    few.filter((question) => question.length <= MOST.characters),
  );
  return yield* mapInSteps([...questions], (question) => toFolded(question, question));
}

function toChoices(
  entries: readonly { readonly id: string; readonly label: string }[],
): Steps<readonly FoldedChoice[]> {
  return mapInSteps(entries, ({ id, label }) => toFolded(label.slice(0, MOST.characters), id));
}

function toFolded(label: string, value: string): FoldedChoice {
  return { choice: { label, value }, forms: [...new Set([label, value].map(foldText))] };
}

function nearest(choices: readonly FoldedChoice[], typed: string): readonly Choice[] {
  const wanted = foldText(typed);
  const places = choices.map(({ choice, forms }) => ({ choice, place: placeIn(forms, wanted) }));
  const beginning = places.filter(({ place }) => place === 0);
  const inside = places.filter(({ place }) => place > 0);
  return [...beginning, ...inside].slice(0, MOST.choices).map(({ choice }) => choice);
}

/** Where the text stands in a choice; -1 where it does not. */
function placeIn(forms: readonly string[], wanted: string): number {
  const places = forms.map((form) => form.indexOf(wanted)).filter((place) => place >= 0);
  return places.length === 0 ? -1 : Math.min(...places);
}
