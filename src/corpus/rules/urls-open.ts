import type { Draft, Place } from '../draft.ts';
import { createRule } from './rule.ts';

/** Every url is one that anybody can open: of a public host, without a password, without a text fragment of its own. */
export const urlsOpen = createRule('urls-open', (draft) =>
  listUrls(draft).flatMap(({ url, of, place }) => {
    const fault = url === null ? null : faultOf(url);
    if (fault === null) return [];
    const [message, remedy] = fault;
    return [{ ...place(), message: `the url ${url} of ${of} ${message}`, remedy }];
  }),
);

interface UrlMention {
  readonly url: string | null;
  readonly of: string;
  readonly place: () => Place;
}

function listUrls({ sources, safeguarding }: Draft): readonly UrlMention[] {
  return [
    ...sources.map(({ value: { id, url }, at }) => ({ url, of: `source "${id}"`, place: () => at('url') })),
    ...(safeguarding === null ? [] : listHelpUrls(safeguarding)),
  ];
}

function listHelpUrls({ value, at }: NonNullable<Draft['safeguarding']>): readonly UrlMention[] {
  const keys = ['url', 'source'] as const;
  return value.regions.flatMap(({ lines }, region) =>
    lines.flatMap((help, line) =>
      keys.map((key) => ({
        url: help[key],
        of: `help line "${help.name}"`,
        place: () => at('regions', region, 'lines', line, key),
      })),
    ),
  );
}

function faultOf(url: string): readonly [message: string, remedy: string] | null {
  if (/[\s<>"|\p{Cc}]/u.test(url))
    return ['has a character that no url has', 'copy it again from the address bar'];
  if (!URL.canParse(url)) return ['is no url', 'copy it again from the address bar'];
  const { hostname, username, password, hash } = new URL(url);
  if (username !== '' || password !== '')
    return ['has a user name or password in it', 'remove what stands before @'];
  if (!/\.\p{L}[^.]*$/u.test(hostname))
    return ['has no public host', 'give the address that everybody can open'];
  if (hash.includes(':~:'))
    return ['points into the text by itself', 'remove what begins at #:~: the bot adds it'];
  return null;
}
