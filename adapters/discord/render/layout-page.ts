import {
  type APIComponentInContainer,
  type APIMessageTopLevelComponent,
  type APITextDisplayComponent,
  ComponentType,
} from 'discord.js';
import { assertNever } from '../../../src/assert-never.ts';
import type { Stance } from '../../../src/corpus/model.ts';
import type { ReplyBlock } from '../../../src/reply/document.ts';
import { blockToMarkdown } from '../markdown/block-to-markdown.ts';
import { STANCE_COLOURS } from '../markdown/stance-words.ts';
import { FIELD_VALUE_ID } from './component-ids.ts';
import { actionsToRows, menuToRow, splitSuggestions } from './controls.ts';

/** What the layout of a page knows beside its blocks. */
export interface PageFacts {
  readonly dateLanguage: string;
  /** The text that a field of the page is prefilled with; null for none. */
  readonly fieldValue: string | null;
  /** The id of the title; null where Discord may choose. */
  readonly titleId: number | null;
}

type Piece =
  | { readonly kind: 'component'; readonly component: APIMessageTopLevelComponent }
  | { readonly kind: 'sided'; readonly stance: Stance; readonly starts: boolean; readonly text: string };

/** The blocks of a page as components: a container for each side, everything else at the top. */
export function layoutPage(
  blocks: readonly ReplyBlock[],
  facts: PageFacts,
): readonly APIMessageTopLevelComponent[] {
  const pieces = blocks.flatMap((block) => toPieces(block, facts));
  return pieces.reduce<readonly APIMessageTopLevelComponent[]>(place, []);
}

function toPieces(block: ReplyBlock, facts: PageFacts): readonly Piece[] {
  switch (block.kind) {
    case 'side':
    case 'point':
      return [
        {
          kind: 'sided',
          stance: block.stance,
          starts: block.kind === 'side',
          text: blockToMarkdown(block, facts.dateLanguage),
        },
      ];
    case 'actions':
      return actionsToRows(block).map(toPiece);
    case 'menu':
      return [toPiece(menuToRow(block))];
    case 'suggestions': {
      const { text, rows } = splitSuggestions(block);
      return [toPiece(display(text)), ...rows.map(toPiece)];
    }
    case 'heading':
    case 'text':
    case 'figure':
    case 'notice':
    case 'citations':
    case 'list':
    case 'byline':
    case 'code': {
      const text = blockToMarkdown(block, facts.dateLanguage);
      return text === '' ? [] : [toPiece(display(text, idOf(block, facts)))];
    }
    default:
      return assertNever(block);
  }
}

function idOf(block: ReplyBlock, { fieldValue, titleId }: PageFacts): number | null {
  if (block.kind === 'heading' && block.level === 1) return titleId;
  return block.kind === 'text' && !block.quiet && block.text === fieldValue ? FIELD_VALUE_ID : null;
}

function toPiece(component: APIMessageTopLevelComponent): Piece {
  return { kind: 'component', component };
}

/** Text, with an id where it must be found again. */
export function display(content: string, id: number | null = null): APITextDisplayComponent {
  return { type: ComponentType.TextDisplay, content, ...(id === null ? {} : { id }) };
}

// What stands on a side goes into its container: the one that stands last, unless a new part begins.
function place(
  placed: readonly APIMessageTopLevelComponent[],
  piece: Piece,
): readonly APIMessageTopLevelComponent[] {
  if (piece.kind === 'component') return [...placed, piece.component];
  const last = placed.at(-1);
  const colour = STANCE_COLOURS[piece.stance];
  if (piece.starts || last?.type !== ComponentType.Container || last.accent_color !== colour)
    return [...placed, container(colour, [display(piece.text)])];
  return placed.with(-1, container(colour, join(last.components, piece.text)));
}

function container(
  colour: number,
  components: readonly APIComponentInContainer[],
): APIMessageTopLevelComponent {
  return { type: ComponentType.Container, accent_color: colour, components: [...components] };
}

// A head stands alone; the points after it share one text.
function join(
  components: readonly APIComponentInContainer[],
  text: string,
): readonly APIComponentInContainer[] {
  const last = components.at(-1);
  if (last?.type !== ComponentType.TextDisplay || last.content.startsWith('### '))
    return [...components, display(text)];
  return components.with(-1, display(`${last.content}\n\n${text}`));
}
