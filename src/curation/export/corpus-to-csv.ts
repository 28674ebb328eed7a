import type { Claim, Corpus } from '../../corpus/model.ts';
import { RELATIONS } from '../../corpus/relations.ts';
import { toCsv } from './to-csv.ts';

/** The claims of a corpus as a table, a row each, withdrawn ones too, with what their ids stand for. */
export function corpusToCsv(corpus: Corpus): string {
  const motions = corpus.motions.map(({ id }) => id);
  const head = [
    ...['id', 'text', 'kind', ...motions.map((id) => `stance: ${id}`)],
    ...['speaker', 'speaker name', 'role', 'organisation', 'topics', 'figures', 'quote', 'date'],
    ...['confidence', ...RELATIONS],
    ...['source', 'title', 'publisher', 'author', 'published', 'url', 'paragraph'],
    ...['withdrawn', 'reason'],
  ];
  const rows = [...corpus.claims, ...corpus.withdrawn].map((claim) => toRow(claim, corpus, motions));
  return toCsv([head, ...rows]);
}

function toRow(claim: Claim, { speakers, sources }: Corpus, motions: readonly string[]): readonly string[] {
  const speaker = claim.speaker === null ? undefined : speakers.get(claim.speaker);
  const organisation = speaker?.organisation ? speakers.get(speaker.organisation) : undefined;
  const source = sources.get(claim.source);
  return [
    ...[claim.id, claim.text, claim.kind, ...motions.map((id) => claim.stance[id] ?? '')],
    ...[claim.speaker ?? '', speaker?.name ?? '', speaker?.role ?? '', organisation?.name ?? ''],
    ...[
      claim.topics.join(' '),
      claim.figures.map(figureToText).join('; '),
      claim.quote?.exact ?? '',
      claim.date ?? '',
    ],
    ...[claim.confidence, ...RELATIONS.map((kind) => claim[kind].join(' '))],
    ...[claim.source, source?.title ?? '', source?.publisher ?? '', source?.author ?? ''],
    ...[source?.published ?? '', source?.url ?? '', String(claim.paragraph ?? '')],
    ...[claim.withdrawn?.date ?? '', claim.withdrawn?.reason ?? ''],
  ];
}

function figureToText({ value, unit, meaning, by }: Claim['figures'][number]): string {
  return `${value} ${unit} (${meaning}${by === null ? '' : `, by ${by}`})`;
}
