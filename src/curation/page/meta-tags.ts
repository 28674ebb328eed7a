import type { FieldStatement } from './collect-statements.ts';
import type { Field } from './page.ts';
import type { PageDocument } from './types/dom.d.ts';

// In the order of how far each is to be trusted: https://ogp.me, Dublin Core, and the names of the HTML standard.
const META: readonly (readonly [Field, string])[] = [
  ['title', 'og:title'],
  ['title', 'citation_title'],
  ['title', 'dc.title'],
  ['title', 'twitter:title'],
  ['publisher', 'og:site_name'],
  ['publisher', 'dc.publisher'],
  ['publisher', 'publisher'],
  ['author', 'author'],
  ['author', 'article:author'],
  ['author', 'dc.creator'],
  ['author', 'citation_author'],
  ['published', 'article:published_time'],
  ['published', 'og:published_time'],
  ['published', 'datepublished'],
  ['published', 'dc.date'],
  ['published', 'citation_publication_date'],
  ['published', 'date'],
  ['url', 'og:url'],
];

/** What the head of a page states about it: Open Graph, meta tags, the canonical link. */
export function readMetaTags(document: PageDocument): readonly FieldStatement[] {
  const contents = metaContents(document);
  const metas = META.flatMap(([field, name]) => {
    const value = contents.get(name) ?? '';
    const isLink = field === 'author' && /^https?:/u.test(value);
    return value === '' || isLink ? [] : [{ field, value, from: name, declared: true }];
  });
  const [canonical] = [...document.querySelectorAll('link[rel=canonical]')];
  const url = canonical?.getAttribute('href') ?? '';
  return [{ field: 'url', value: url, from: 'the canonical link', declared: true }, ...metas];
}

/** What the body of a page suggests: its first heading, the first time, the title in the browser's tab. */
export function readLikely(document: PageDocument): readonly FieldStatement[] {
  const first = (selectors: string) => [...document.querySelectorAll(selectors)][0];
  const likely = (field: Field, value: string | null | undefined, from: string): FieldStatement => ({
    field,
    value: value ?? '',
    from,
    declared: false,
  });
  return [
    likely('title', first('h1')?.textContent, 'the first heading'),
    likely('title', first('title')?.textContent, 'the title of the page'),
    likely('published', first('time[datetime]')?.getAttribute('datetime'), 'the first <time>'),
    likely(
      'author',
      first('[rel=author], .byline, .author')?.textContent.replace(/^\s*by\s+/iu, ''),
      'the byline',
    ),
  ];
}

function metaContents(document: PageDocument): ReadonlyMap<string, string> {
  const contents = new Map<string, string>();
  for (const meta of document.querySelectorAll('meta[content]')) {
    const name = (meta.getAttribute('property') ?? meta.getAttribute('name') ?? '').toLowerCase();
    if (name !== '' && !contents.has(name)) contents.set(name, meta.getAttribute('content') ?? '');
  }
  return contents;
}
