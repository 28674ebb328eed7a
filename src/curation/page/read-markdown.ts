import { parseYaml } from '../../corpus/parse-yaml.ts';
import { collectStatements, type FieldStatement } from './collect-statements.ts';
import { type Block, type Field, type Page, toLine } from './page.ts';
import { readHead } from './read-head.ts';

const FRONT_MATTER = /^---\r?\n([\s\S]*?)\r?\n---\r?\n/u;
const KEYS: Readonly<Record<string, Field>> = {
  title: 'title',
  author: 'author',
  date: 'published',
  published: 'published',
  publisher: 'publisher',
  site: 'publisher',
  url: 'url',
  link: 'url',
  canonical: 'url',
};

/** Reads a text in Markdown: its blocks without their mark-up, and what its front matter states. */
export function readMarkdown(text: string): Page {
  const [front = '', yaml = ''] = FRONT_MATTER.exec(text) ?? [];
  const blocks = text
    .slice(front.length)
    .split(/\n[^\S\n]*\n|\n(?=#{1,6} )|(?<=^#{1,6} [^\n]*)\n/mu)
    .flatMap(readBlock);
  const heading = blocks.find(({ kind }) => kind === 'heading');
  const likely: readonly FieldStatement[] =
    heading === undefined
      ? []
      : [{ field: 'title', value: heading.text, from: 'the first heading', declared: false }];
  const head = readHead(blocks.map((block) => block.text));
  return { blocks, bibliography: collectStatements([...readFrontMatter(yaml), ...likely, ...head]) };
}

function readFrontMatter(yaml: string): readonly FieldStatement[] {
  const parsed = parseYaml('front matter', yaml);
  const value = parsed.ok ? parsed.value : null;
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, stated]) => {
    const field = Object.hasOwn(KEYS, key) ? KEYS[key] : undefined;
    if (field === undefined || typeof stated !== 'string') return [];
    return [{ field, value: stated, from: `front matter ${key}`, declared: true }];
  });
}

function readBlock(block: string): readonly Block[] {
  const text = block.trim();
  if (text === '' || /^(?:[-*_] ?){3,}$/u.test(text)) return [];
  if (/^#{1,6} /u.test(text)) return [{ kind: 'heading', text: plain(text.replace(/^#+ |\s*#+$/gu, '')) }];
  if (/^(?:[-*+]|\d+[.)]) /u.test(text)) return readItems(text);
  const quoted = text.startsWith('>');
  const words = plain(text.replace(/^> ?/gmu, ''));
  return words === '' ? [] : [{ kind: quoted ? 'quotation' : 'paragraph', text: words }];
}

function readItems(text: string): readonly Block[] {
  return text
    .split(/\n(?=\s*(?:[-*+]|\d+[.)]) )/u)
    .map((item) => ({ kind: 'paragraph', text: plain(item.replace(/^\s*(?:[-*+]|\d+[.)]) /u, '')) }));
}

/** Text without Markdown's marks; a link is its words, a picture nothing. */
function plain(text: string): string {
  return toLine(
    text
      .replace(/!\[[^\]]*\]\([^)]*\)/gu, '')
      .replace(/\[([^\]]*)\]\([^)]*\)/gu, '$1')
      .replace(/(?<!\w)(\*\*|__|\*|_)(?=\S)(.+?)(?<=\S)\1(?!\w)/gsu, '$2')
      .replace(/`([^`]*)`/gu, '$1')
      .replace(/\\([\\*_`#>[\]])/gu, '$1'),
  );
}
