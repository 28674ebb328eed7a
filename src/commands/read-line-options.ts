import type { Command } from './command.ts';
import type { Piece } from './line-pieces.ts';
import { splitPieces, textOf } from './line-pieces.ts';
import type { CommandOption } from './options.ts';

/** The options that a line gives, as text and unchecked, or one sentence on why they can't be told apart. */
export type LineOptions =
  | { readonly ok: true; readonly options: Readonly<Record<string, string>> }
  | { readonly ok: false; readonly problem: string };

interface Given {
  readonly name: string;
  readonly pieces: readonly Piece[];
}

interface Sorted {
  readonly named: readonly Given[];
  readonly unnamed: readonly Piece[];
}

/**
 * Reads what follows a command's name. An option is given as `name:value`; a value of several words is quoted, or, where
 * the option is a string, reaches to the next `name:`. Words without a name are taken in the order of the definition, and
 * the last string option takes all that are left, unless it is of one word.
 *
 *     topic:"child safety" side:pro      topic = child safety, side = pro
 *     topic:child safety side:pro        the same
 *     child safety side:pro              the same, where topic is the last string option
 */
export function readLineOptions(text: string, command: Command): LineOptions {
  const { named, unnamed } = sortPieces(splitPieces(text), command);
  const twice = named.find(({ name }, index) => named.findIndex((other) => other.name === name) < index);
  if (twice !== undefined) return problem(`"${twice.name}" is given twice: give it once.`);
  const open = Object.keys(command.options).filter((name) => !named.some((given) => given.name === name));
  const { taken, left } = takeInOrder(unnamed, open, command);
  if (left.length > 0) return problem(tooMuch(left, command));
  return { ok: true, options: toRecord([...named, ...taken]) };
}

function sortPieces(pieces: readonly Piece[], command: Command): Sorted {
  return pieces.reduce<Sorted>((sorted, piece) => placePiece(sorted, piece, command), {
    named: [],
    unnamed: [],
  });
}

function placePiece({ named, unnamed }: Sorted, piece: Piece, command: Command): Sorted {
  const last = named.at(-1);
  if (isNamed(piece, command, last === undefined && unnamed.length === 0)) {
    return { named: [...named, { name: piece.name, pieces: [unnamedPiece(piece)] }], unnamed };
  }
  if (last === undefined || !isOpen(last, command)) return { named, unnamed: [...unnamed, piece] };
  return { named: named.with(-1, { ...last, pieces: [...last.pieces, piece] }), unnamed };
}

// `http://…` and a stray `word:` inside free text are text; at the start of the line an unknown name is a misspelt option.
function isNamed(piece: Piece, command: Command, first: boolean): piece is Piece & { readonly name: string } {
  if (piece.name === null) return false;
  return Object.hasOwn(command.options, piece.name) || (first && !piece.value.startsWith('/'));
}

function isOpen({ name, pieces }: Given, command: Command): boolean {
  const option = Object.hasOwn(command.options, name) ? command.options[name] : undefined;
  return takesWords(option) && pieces[0]?.quoted === false;
}

function takesWords(option: CommandOption | undefined): boolean {
  return option?.type === 'string' && option.oneWord !== true;
}

function unnamedPiece(piece: Piece): Piece {
  return { ...piece, name: null, raw: piece.value };
}

function takeInOrder(pieces: readonly Piece[], open: readonly string[], command: Command) {
  const last = open.findLast((name) => takesWords(command.options[name]));
  const taken: Given[] = [];
  let left = pieces;
  for (const name of open) {
    if (left.length === 0) break;
    const count = name === last ? left.length : 1;
    taken.push({ name, pieces: left.slice(0, count) });
    left = left.slice(count);
  }
  return { taken, left };
}

function toRecord(given: readonly Given[]): Readonly<Record<string, string>> {
  return Object.fromEntries(given.map(({ name, pieces }) => [name, textOf(pieces)]));
}

function tooMuch(left: readonly Piece[], command: Command): string {
  const extra = textOf(left).slice(0, 40);
  return `/${command.name} has no option for "${extra}": leave it out, or see ${command.example}`;
}

function problem(text: string): LineOptions {
  return { ok: false, problem: text };
}
