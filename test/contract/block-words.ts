import { assertNever } from '../../src/assert-never.ts';
import type { ReplyBlock } from '../../src/reply/document.ts';

/** What a reader must find of a block, whatever the platform: its words without its addresses. */
export function blockWords(block: ReplyBlock): readonly string[] {
  switch (block.kind) {
    case 'heading':
    case 'text':
      return [block.text];
    case 'side':
      return [block.label];
    case 'point':
      return [
        block.text,
        ...present(block.quote),
        block.speaker ?? block.citation.publisher,
        ...(block.confidence === 'medium' ? [`as reported by ${block.citation.publisher}`] : []),
        ...present(block.direction),
      ];
    case 'figure':
      return [block.value, block.unit, block.meaning, ...present(block.by)];
    case 'notice':
      return [block.text, ...block.links.map(({ label }) => label)];
    case 'citations':
      return block.citations.flatMap(({ number, publisher, title }) => [
        `[${number}]`,
        publisher,
        ...present(title),
      ]);
    case 'list':
      return block.items.flatMap(({ term, detail }) => [term, detail]);
    case 'suggestions':
      return [block.label, ...block.suggestions.map(({ label }) => label)];
    case 'actions':
      return block.actions.map(({ label }) => label);
    case 'menu':
      return [block.label, ...block.options.map(({ label }) => label)];
    case 'byline':
      return [block.before, block.person, ...present(block.channel), block.after];
    case 'code':
      return block.lines.map((line) => line.replace(/\s+/gu, ' ').trim());
    default:
      return assertNever(block);
  }
}

function present(text: string | null): readonly string[] {
  return text === null ? [] : [text];
}
