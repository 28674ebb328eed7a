import type { Corpus, Topic } from '../../corpus/model.ts';
import { foldText } from '../../text/normalise.ts';

const MOST = 3;
// How many times as often as in the corpus a topic's claims have a concept, before it counts for the topic.
const LEAST_LIFT = 1.5;
const LEAST_CLAIMS = 2;

/** Suggests topics for a text, the likeliest first: those whose claims speak of the concepts that it speaks of. */
export function createTopicSuggester(
  corpus: Pick<Corpus, 'claims' | 'topics' | 'thesaurus'>,
): (text: string) => readonly string[] {
  const conceptsIn = createConceptFinder(corpus.thesaurus);
  const profiles = corpus.claims.map((claim) => ({
    topics: claim.topics,
    concepts: conceptsIn([claim.text, claim.quote?.exact ?? '', ...claim.questions].join(' . ')),
  }));
  const weights = new Map(corpus.topics.map((topic) => [topic.id, weigh(topic, profiles)]));
  return (text) => {
    const found = conceptsIn(text);
    const scores = [...weights].map(([id, weight]) => ({
      id,
      score: found.reduce((sum, concept) => sum + (weight.get(concept) ?? 0), 0),
    }));
    return scores
      .filter(({ score }) => score > 0)
      .toSorted((left, right) => right.score - left.score)
      .slice(0, MOST)
      .map(({ id }) => id);
  };
}

interface Profile {
  readonly topics: readonly string[];
  readonly concepts: readonly string[];
}

/** What each concept says for a topic: the logarithm of its lift. */
function weigh({ id }: Topic, profiles: readonly Profile[]): ReadonlyMap<string, number> {
  const own = profiles.filter(({ topics }) => topics.includes(id));
  const all = countConcepts(profiles);
  const lifts = [...countConcepts(own)].map(([concept, count]) => {
    const lift = (count / own.length) * (profiles.length / (all.get(concept) ?? count));
    return { concept, count, lift };
  });
  const telling = lifts.filter(({ count, lift }) => count >= LEAST_CLAIMS && lift >= LEAST_LIFT);
  return new Map(telling.map(({ concept, lift }) => [concept, Math.log(lift)]));
}

function countConcepts(profiles: readonly Profile[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { concepts } of profiles)
    for (const concept of concepts) counts.set(concept, (counts.get(concept) ?? 0) + 1);
  return counts;
}

/** Finds the concepts of the thesaurus that a text names, in whole words. */
function createConceptFinder(thesaurus: Corpus['thesaurus']): (text: string) => readonly string[] {
  const concepts = thesaurus.map(({ id, terms }) => ({
    id,
    terms: terms.map((term) => ` ${toWords(term)} `).filter((term) => term.trim() !== ''),
  }));
  return (text) => {
    const words = ` ${toWords(text)} `;
    return concepts.filter(({ terms }) => terms.some((term) => words.includes(term))).map(({ id }) => id);
  };
}

function toWords(text: string): string {
  return (foldText(text).match(/[\p{L}\d]+/gu) ?? []).join(' ');
}
