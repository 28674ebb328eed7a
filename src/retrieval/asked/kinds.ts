import type { Corpus, Name } from '../../corpus/model.ts';
import type { Unit } from '../read-units.ts';

/** What sort of name somebody asks for. */
export type NameKind = 'place' | 'law' | 'person' | 'company';

/** The names that answer such a question, by the kinds of `names.yaml`. */
const ANSWERING: Readonly<Record<NameKind, readonly Name['kind'][]>> = {
  place: ['place'],
  law: ['law', 'case'],
  person: ['person'],
  company: ['company', 'product'],
};

/** Tells whether a unit is a name of some kind. */
export type IsNameOf = (kind: NameKind, unit: Unit) => boolean;

/** Makes what tells names apart by kind: those of a corpus's list, and the people among its speakers. */
export function createKindTest({ names, speakers }: Corpus): IsNameOf {
  const kinds = new Map(names.map(({ name, kind }) => [`n:${name}`, kind]));
  const isListed = (kind: NameKind, tag: string) => {
    const found = kinds.get(tag);
    return found !== undefined && ANSWERING[kind].includes(found);
  };
  const isSpeaker = (kind: NameKind, tag: string) => {
    const speaker = tag.startsWith('s:') ? speakers.get(tag.slice(2)) : undefined;
    return speaker?.kind === kind;
  };
  return (kind, { tags }) => tags.some((tag) => isListed(kind, tag) || isSpeaker(kind, tag));
}
