import { assertNever } from '../../../src/assert-never.ts';
import type { ReplyBlock } from '../../../src/reply/document.ts';
import type { PageLimits, Size } from '../../../src/reply/paginate.ts';
import { MESSAGE } from '../limits.ts';
import { blockToMarkdown, type ProseBlock } from '../markdown/block-to-markdown.ts';
import { actionsToRows, type Row, splitSuggestions } from './controls.ts';

/** What a message keeps free: a container that begins a page, for each side and the context. */
const CONTAINERS = 3;

/** The most that stands on a page, beside what is reserved. */
export function pageLimits(dateLanguage: string, reserved: Size): PageLimits {
  return {
    measure: (block) => measure(block, dateLanguage),
    max: {
      characters: MESSAGE.characters - reserved.characters,
      components: MESSAGE.components - CONTAINERS - reserved.components,
    },
  };
}

function measure(block: ReplyBlock, dateLanguage: string): Size {
  switch (block.kind) {
    case 'actions':
      return { characters: 0, components: countRows(actionsToRows(block)) };
    case 'menu':
      return { characters: 0, components: 2 };
    case 'suggestions': {
      const { text, rows } = splitSuggestions(block);
      return { characters: text.length + 2, components: 1 + countRows(rows) };
    }
    case 'heading':
    case 'text':
    case 'side':
    case 'point':
    case 'figure':
    case 'notice':
    case 'citations':
    case 'list':
    case 'byline':
    case 'code':
      return measureProse(block, dateLanguage);
    default:
      return assertNever(block);
  }
}

// Two more characters for the blank line where texts are put together.
function measureProse(block: ProseBlock, dateLanguage: string): Size {
  const components = block.kind === 'side' ? 2 : 1;
  return { characters: blockToMarkdown(block, dateLanguage).length + 2, components };
}

function countRows(rows: readonly Row[]): number {
  return rows.reduce((sum, { components }) => sum + 1 + components.length, 0);
}
