import { readBody } from '../../../src/curation/page/read-body.ts';
import { readHtml } from '../../../src/curation/page/read-html.ts';

const PARAGRAPH =
  'The harbour of Ostermark has put off its plan to seal the messages that passengers send each other on board, after a letter.';

function page(head: string, body: string): string {
  return `<!DOCTYPE html><html lang="en"><head>${head}</head><body>${body}</body></html>`;
}

describe('readHtml', () => {
  test('takes what JSON-LD states before what the meta tags state', () => {
    const ld = {
      '@graph': [
        { '@type': 'Organization', name: 'Nobody' },
        {
          '@type': ['NewsArticle'],
          headline: 'Sealed',
          author: [{ name: 'A. Writer' }, { name: 'B. Writer' }],
          publisher: { name: 'The Courier' },
          datePublished: '2021-03-04T05:06:07Z',
        },
      ],
    };
    const { bibliography } = readHtml(
      page(
        `<script type="application/ld+json">${JSON.stringify(ld)}</script>
         <meta property="og:title" content="Sealed, they say"><link rel="canonical" href="https://courier.example/sealed">`,
        `<article><p>${PARAGRAPH}</p></article>`,
      ),
    );
    expect(bibliography.title.map(({ value, from }) => [value, from])).toEqual([
      ['Sealed', 'JSON-LD headline'],
      ['Sealed, they say', 'og:title'],
    ]);
    expect(bibliography.author[0]?.value).toBe('A. Writer, B. Writer');
    expect(bibliography.publisher[0]?.value).toBe('The Courier');
    expect(bibliography.published[0]).toEqual({
      value: '2021-03-04',
      from: 'JSON-LD datePublished',
      declared: true,
    });
    expect(bibliography.url[0]?.value).toBe('https://courier.example/sealed');
  });

  test('takes the first heading and the tab for likely titles only', () => {
    const { bibliography } = readHtml(
      page('<title>Sealed | Courier</title>', `<h1>Sealed</h1><p>${PARAGRAPH}</p>`),
    );
    expect(bibliography.title).toEqual([
      { value: 'Sealed', from: 'the first heading', declared: false },
      { value: 'Sealed | Courier', from: 'the title of the page', declared: false },
    ]);
  });

  test('states nothing where JSON-LD is broken', () => {
    const { bibliography } = readHtml(
      page('<script type="application/ld+json">{"headline":</script>', `<p>${PARAGRAPH}</p>`),
    );
    expect(bibliography.title).toEqual([]);
  });

  test('keeps the paragraphs of the article, and sets aside what stands beside it', () => {
    const { blocks } = readHtml(
      page(
        '',
        `<nav><ul><li>Home</li></ul></nav>
         <article><h1>Sealed</h1><p>${PARAGRAPH}</p>
         <div class="ad-slot"><p>A new boat for everybody</p></div>
         <h2>What it means</h2><p>Second. ${PARAGRAPH}</p>
         <blockquote><p>Nobody reads along.</p></blockquote>
         <figure><figcaption>The harbour</figcaption></figure></article>`,
      ),
    );
    const { paragraphs, aside } = readBody(blocks);
    expect(paragraphs.map(({ text, quotation }) => [text, quotation])).toEqual([
      [PARAGRAPH, false],
      [`Second. ${PARAGRAPH}`, false],
      ['Nobody reads along.', true],
    ]);
    expect(aside.map(({ text }) => text)).toEqual(
      expect.arrayContaining(['A new boat for everybody', 'What it means']),
    );
  });

  test('reads a page that is hardly one', () => {
    for (const html of ['', '<p>', '<html></html>', 'no mark-up at all', '<script>alert(1)</script>'])
      expect(readHtml(html).bibliography.title).toEqual([]);
  });
});
