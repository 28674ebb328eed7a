import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { collectStatements } from './collect-statements.ts';
import { readJsonLd } from './json-ld.ts';
import { readLikely, readMetaTags } from './meta-tags.ts';
import { type Block, type BlockKind, type Page, toLine } from './page.ts';
import type { ElementNode, PageDocument } from './types/dom.d.ts';

const BLOCKS = 'p, li, blockquote, h1, h2, h3, h4, h5, h6, figcaption, pre, dd, td';
// What stands beside an article, by its element or by what pages call it.
const ASIDE =
  /(?:^|[-_\s])(?:ads?|advert\w*|promo\w*|related|newsletter|subscribe|share|social|byline|author|caption|cookies?|sponsor\w*|recommend\w*|comments?)(?:$|[-_\s])/iu;
const ASIDE_ELEMENTS: ReadonlySet<string> = new Set([
  'aside',
  'nav',
  'footer',
  'figure',
  'figcaption',
  'form',
]);

/** Reads a web page: its article as Readability finds it, and what it states about itself. */
export function readHtml(html: string): Page {
  const document = parse(html);
  const scripts = [...document.querySelectorAll('script[type="application/ld+json"]')];
  const statements = [
    ...readJsonLd(scripts.map(({ textContent }) => textContent)),
    ...readMetaTags(document),
    ...readLikely(document),
  ];
  return { blocks: readBlocks(document, html), bibliography: collectStatements(statements) };
}

// Readability takes the document apart, so it gets one of its own.
function readBlocks(document: PageDocument, html: string): readonly Block[] {
  const content = readArticle(html);
  const article = content === null ? document : parse(content);
  const blocks = listBlocks(article);
  return blocks.some(({ kind }) => kind === 'paragraph') ? blocks : listBlocks(document);
}

// Of a fragment linkedom makes a document without a body.
function parse(html: string): PageDocument {
  return parseHTML(/<html[\s>]/iu.test(html) ? html : `<html><body>${html}</body></html>`).document;
}

function readArticle(html: string): string | null {
  const document = parse(html);
  return new Readability(document, { charThreshold: 200, keepClasses: true }).parse()?.content ?? null;
}

function listBlocks(document: PageDocument): readonly Block[] {
  return [...document.querySelectorAll(BLOCKS)]
    .filter((element) => [...element.querySelectorAll(BLOCKS)].length === 0)
    .map((element) => ({ kind: kindOf(element), text: toLine(element.textContent) }))
    .filter(({ text }) => text !== '');
}

function kindOf(element: ElementNode): BlockKind {
  const around = [...ancestors(element)];
  if (around.some(isAside)) return 'aside';
  if (/^h[1-6]$/u.test(element.localName)) return 'heading';
  return around.some(({ localName }) => localName === 'blockquote') ? 'quotation' : 'paragraph';
}

function isAside(element: ElementNode): boolean {
  const names = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`;
  return ASIDE_ELEMENTS.has(element.localName) || ASIDE.test(names);
}

function* ancestors(element: ElementNode): Generator<ElementNode> {
  for (let each: ElementNode | null = element; each !== null; each = each.parentElement) {
    if (each.localName === 'body') return;
    yield each;
  }
}
