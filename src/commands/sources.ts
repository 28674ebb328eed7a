import { showPublished } from '../reply/describe-citation.ts';
import { defineCommand } from './command.ts';

/** Lists the sources with how much was taken from each. */
export const sources = defineCommand({
  name: 'sources',
  description: 'Where everything comes from',
  example: '/sources',
  options: {},
  run: (_, { corpus, dateLanguage }) => {
    const items = [...corpus.sources.values()].map(({ id, title, publisher, author, published, url }) => {
      const claims = corpus.claims.filter(({ source }) => source === id);
      const quotes = claims.filter(({ quote }) => quote !== undefined).length;
      const by = author === null ? '' : `, by ${author}`;
      return {
        term: title === null ? publisher : `${publisher}, “${title}”`,
        detail: `${showPublished(published, dateLanguage)}${by}; ${claims.length} claims, ${quotes} of them with a quote`,
        url,
      };
    });
    return {
      blocks: [
        { kind: 'heading', level: 1, text: 'Sources' },
        { kind: 'list', items },
      ],
      audience: 'default',
      answer: null,
    };
  },
});
