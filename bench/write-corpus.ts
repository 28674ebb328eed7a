import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import type { Claim, Corpus, Source } from '../src/corpus/model.ts';
import { foldText } from '../src/text/normalise.ts';

/** Writes a grown corpus as the files of a folder; what did not grow is copied from the folder that it grew from. */
export function writeCorpus(corpus: Corpus, from: string, folder: string): void {
  cpSync(from, folder, { recursive: true });
  const sources = join(folder, 'sources');
  rmSync(sources, { recursive: true });
  mkdirSync(sources);
  writeYaml(join(folder, 'speakers.yaml'), [...corpus.speakers.values()]);
  const claims = claimsBySource(withoutTwins(corpus.claims));
  for (const source of corpus.sources.values())
    writeYaml(join(sources, `${source.id}.yaml`), toFile(source, claims.get(source.id) ?? []));
}

/** No two claims may say the same, and copies of a short text or quote often do. */
function withoutTwins(claims: readonly Claim[]): readonly Claim[] {
  const seen = new Set<string>();
  const isNew = (part: string, words: string) => {
    const key = `${part} ${foldText(words)}`;
    return !seen.has(key) && Boolean(seen.add(key));
  };
  return claims.map(({ quote, text, ...claim }, number) => ({
    ...claim,
    text: isNew('text', text) ? text : `${text} (${number})`,
    ...(quote && isNew('quote', quote.exact) ? { quote } : {}),
  }));
}

function claimsBySource(claims: readonly Claim[]): ReadonlyMap<string, readonly Claim[]> {
  const bySource = new Map<string, Claim[]>();
  for (const claim of claims) {
    const known = bySource.get(claim.source);
    if (known) known.push(claim);
    else bySource.set(claim.source, [claim]);
  }
  return bySource;
}

function toFile(source: Source, claims: readonly Claim[]): object {
  return { ...source, claims: claims.map(({ source: _, ...claim }) => claim) };
}

function writeYaml(file: string, content: unknown): void {
  writeFileSync(file, stringify(content, { aliasDuplicateObjects: false, lineWidth: 0 }));
}
