import type { Draft, Entry, IdKind, Place } from '../draft.ts';
import type { Claim } from '../model.ts';
import { relationsOf } from '../relations.ts';

/** An id of another entry, where it is mentioned, and by what. */
export interface Mention {
  readonly kind: IdKind;
  readonly id: string;
  /** E.g. `claim "coalition-members"`. */
  readonly by: string;
  /** Finds the place only where it is needed: there are many mentions and few problems. */
  readonly place: () => Place;
}

/** Every mention of an id in a corpus, published ids aside. */
export function listMentions(draft: Draft): readonly Mention[] {
  return [
    ...draft.claims.flatMap(mentionsOfClaim),
    ...draft.motions.flatMap(({ value, at }) =>
      value.topics.map((id, index) =>
        mention('topic', id, `motion "${value.id}"`, () => at('topics', index)),
      ),
    ),
    ...draft.speakers.flatMap(({ value, at }) =>
      optional('speaker', value.organisation, `speaker "${value.id}"`, () => at('organisation')),
    ),
    ...draft.thesaurus.flatMap(({ value, at }) =>
      value.broader.map((id, index) =>
        mention('concept', id, `concept "${value.id}"`, () => at('broader', index)),
      ),
    ),
  ];
}

function mentionsOfClaim({ value, at }: Entry<Claim>): readonly Mention[] {
  const by = `claim "${value.id}"`;
  return [
    ...optional('speaker', value.speaker, by, () => at('speaker')),
    ...Object.keys(value.stance).map((id) => mention('motion', id, by, () => at('stance', id))),
    ...value.topics.map((id, index) => mention('topic', id, by, () => at('topics', index))),
    ...value.figures.flatMap((figure, index) =>
      optional('speaker', figure.by, by, () => at('figures', index, 'by')),
    ),
    ...relationsOf(value).map(({ kind, to, index }) => mention('claim', to, by, () => at(kind, index))),
  ];
}

function optional(kind: IdKind, id: string | null, by: string, place: () => Place): readonly Mention[] {
  return id === null ? [] : [mention(kind, id, by, place)];
}

function mention(kind: IdKind, id: string, by: string, place: () => Place): Mention {
  return { kind, id, by, place };
}
