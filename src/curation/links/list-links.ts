import type { Corpus } from '../../corpus/model.ts';

/** An address that the corpus sends people to, and what mentions it. */
export interface Link {
  readonly url: string;
  readonly of: readonly string[];
}

/** Every address of a corpus once, in the order of its sources and then of its help lines. */
export function listLinks({
  sources,
  safeguarding,
}: Pick<Corpus, 'sources' | 'safeguarding'>): readonly Link[] {
  const mentions = [
    ...[...sources.values()].map(({ id, url }) => ({ url, of: `source ${id}` })),
    ...safeguarding.regions.flatMap(({ lines }) =>
      lines.flatMap(({ name, url, source }) => [
        { url, of: `help line ${name}` },
        { url: source, of: `details of help line ${name}` },
      ]),
    ),
  ];
  const links = new Map<string, string[]>();
  for (const { url, of } of mentions) if (url !== null) links.set(url, [...(links.get(url) ?? []), of]);
  return [...links].map(([url, of]) => ({ url, of }));
}
