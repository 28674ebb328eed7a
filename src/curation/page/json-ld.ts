import type { FieldStatement } from './collect-statements.ts';

const ARTICLES =
  /^(?:\w*Article|\w*Posting|Report|WebPage|CreativeWork|PressRelease|SpecialAnnouncement|Legislation)$/u;

/** What the JSON-LD scripts of a page state about the article, by schema.org's terms. What is no JSON states nothing. */
export function readJsonLd(scripts: readonly string[]): readonly FieldStatement[] {
  return scripts.flatMap((script) => listNodes(parse(script)).filter(isArticle).flatMap(stateArticle));
}

type Node = Readonly<Record<string, unknown>>;

function parse(script: string): unknown {
  try {
    return JSON.parse(script);
  } catch {
    return null;
  }
}

function listNodes(value: unknown): readonly Node[] {
  if (Array.isArray(value)) return value.flatMap(listNodes);
  return isNode(value) ? [value, ...listNodes(value['@graph'])] : [];
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isArticle(node: Node): boolean {
  return [node['@type']].flat().some((type) => typeof type === 'string' && ARTICLES.test(type));
}

function stateArticle(node: Node): readonly FieldStatement[] {
  const state = (field: FieldStatement['field'], key: string): readonly FieldStatement[] => {
    const value = nameOf(node[key]);
    return value === '' ? [] : [{ field, value, from: `JSON-LD ${key}`, declared: true }];
  };
  return [
    ...state('title', 'headline'),
    ...state('publisher', 'publisher'),
    ...state('author', 'author'),
    ...state('published', 'datePublished'),
    ...state('url', 'url'),
  ];
}

/** A text, the name of a person or organisation, or several of these joined. */
function nameOf(value: unknown): string {
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return value.map(nameOf).filter(Boolean).join(', ');
  return isNode(value) && typeof value['name'] === 'string' ? value['name'] : '';
}
