import type { Bibliography, Field, Page } from '../page/page.ts';
import { readBody } from '../page/read-body.ts';
import { findSpeech, type SpeechSentence } from '../speech/find-speech.ts';
import { createKindOf } from '../speech/kind-of-name.ts';
import { createClaimDrafter } from './draft-claims.ts';
import type { KnownCorpus } from './known-corpus.ts';
import type { FieldDraft, NewSpeaker, SourceDraft } from './source-draft.ts';
import { toId } from './to-id.ts';

/** Where a page was read. */
export interface Provenance {
  /** A file's name, "standard input" or an address. */
  readonly from: string;
  /** The address that was fetched; null where nothing was. */
  readonly url: string | null;
  /** The day on which it was fetched; null where nothing was. */
  readonly accessed: string | null;
}

/** Drafts a source from a page. What the page states is taken over, what it only suggests is marked, the rest is left open. Pure. */
export function draftSource(page: Page, corpus: KnownCorpus, provenance: Provenance): SourceDraft {
  const { paragraphs, aside } = readBody(page.blocks);
  const speech = findSpeech(paragraphs, corpus.speakers.values());
  const claims = createClaimDrafter(corpus, paragraphs)(speech);
  const fields = draftFields(page.bibliography, provenance.url);
  return {
    from: provenance.from,
    id: idOf(fields),
    fields,
    accessed: provenance.accessed,
    paragraphs: paragraphs.length,
    claims,
    aside,
    newSpeakers: listNewSpeakers(speech, claims, corpus),
  };
}

function draftFields(bibliography: Bibliography, fetched: string | null): SourceDraft['fields'] {
  const url = fetched === null ? [] : [{ value: fetched, from: 'as fetched', declared: true }];
  const of = (field: Field): FieldDraft => {
    const stated = [...bibliography[field], ...(field === 'url' ? url : [])];
    const [first] = stated;
    const value = first?.declared === true ? first : null;
    const others = stated.filter((each) => each.value !== value?.value);
    return { value, others: others.filter((each, index) => isFirst(others, each.value, index)) };
  };
  return {
    title: of('title'),
    publisher: of('publisher'),
    author: of('author'),
    published: of('published'),
    url: of('url'),
  };
}

function isFirst(all: readonly { readonly value: string }[], value: string, index: number): boolean {
  return all.findIndex((each) => each.value === value) === index;
}

/** An id from publisher, year and title; null where one of them is not stated. */
function idOf({ publisher, published, title }: SourceDraft['fields']): string | null {
  if (publisher.value === null || published.value === null || title.value === null) return null;
  const words = title.value.value.split(' ').slice(0, 4).join(' ');
  return toId(`${publisher.value.value} ${published.value.value.slice(0, 4)} ${words}`);
}

function listNewSpeakers(
  speech: readonly SpeechSentence[],
  claims: SourceDraft['claims'],
  corpus: KnownCorpus,
): readonly NewSpeaker[] {
  const wanted = new Set(claims.flatMap(({ speaker }) => speaker?.suggestion ?? []));
  const voices = speech
    .flatMap(({ quotes, reporter }) => [...quotes.map(({ speaker }) => speaker), reporter])
    .flatMap((attribution) => attribution?.voice ?? []);
  const kindOf = createKindOf(speech.map(({ text }) => text));
  const byId = new Map(voices.map((voice) => [toId(voice.name), voice]));
  return [...byId]
    .filter(([id]) => wanted.has(id) && !corpus.speakers.has(id))
    .map(([id, { name }]) => ({
      id,
      name,
      kind: kindOf(name),
      seen: speech.find(({ narrative }) => narrative.includes(name))?.narrative ?? '',
    }));
}
