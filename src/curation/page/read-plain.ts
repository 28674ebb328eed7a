import { splitParagraphs } from '../../corpus/paragraphs.ts';
import { collectStatements, type FieldStatement } from './collect-statements.ts';
import { type Page, toLine } from './page.ts';
import { readHead } from './read-head.ts';

/** Reads a plain text, its paragraphs parted by blank lines or numbered as in `[12] …`. It states nothing; its head may suggest something. */
export function readPlain(text: string): Page {
  const blocks = splitParagraphs(text).paragraphs.map(
    ({ text: block }) => ({ kind: 'paragraph', text: toLine(block) }) as const,
  );
  const lines = blocks.map((block) => block.text);
  return { blocks, bibliography: collectStatements([...readTitle(lines), ...readHead(lines)]) };
}

function readTitle([line = '']: readonly string[]): readonly FieldStatement[] {
  const isTitle = line.split(' ').length <= 15 && !/[.:;,]$/u.test(line);
  return isTitle ? [{ field: 'title', value: line, from: 'the first line', declared: false }] : [];
}
