import { createCiting } from '../answer/cite.ts';
import { relatedNotice, relateShown } from '../answer/related.ts';
import { createBearings } from '../corpus/bearings.ts';
import type { Claim, Corpus, Speaker, Stance } from '../corpus/model.ts';
import { partOf } from '../corpus/part-of-claim.ts';
import type { CommandReply, ReplyBlock } from '../reply/document.ts';
import { noticesBehind, toPointBlocks } from '../reply/point-blocks.ts';
import { foldText } from '../text/normalise.ts';
import { type CommandContext, defineCommand } from './command.ts';
import { findNamed } from './find-subject.ts';
import { unknownValue } from './unknown-value.ts';

/** Shows verbatim quotes by speaker, topic and stance. */
export const quotes = defineCommand({
  name: 'quotes',
  description: 'Verbatim quotes, by speaker, topic or stance',
  example: '/quotes speaker:Jake Moore',
  options: {
    speaker: {
      type: 'string',
      description: 'Who says it: a name or id',
      required: false,
      maxLength: 100,
      completion: 'speaker',
    },
    topic: {
      type: 'string',
      description: 'What it is about: a topic’s name or id',
      required: false,
      maxLength: 100,
      completion: 'topic',
    },
    stance: {
      type: 'choice',
      description: 'Which way it points on the general motion',
      required: false,
      choices: ['pro', 'con', 'neutral'],
    },
  },
  run: ({ speaker: who, topic: what, stance }, context) => {
    const { corpus } = context;
    const speaker = who === undefined ? undefined : findSpeaker(corpus, who);
    const topic = what === undefined ? undefined : findNamed(corpus.topics, what);
    if (speaker === null) return unknownValue('speaker', who ?? '', speakersOf(corpus));
    if (topic === null) return unknownValue('topic', what ?? '', topicsOf(corpus));
    const found = corpus.claims.filter(
      (claim) =>
        claim.quote !== undefined &&
        (!speaker || isBy(claim, speaker, corpus)) &&
        (!topic || claim.topics.includes(topic.id)) &&
        (!stance || stanceOf(claim, corpus) === stance),
    );
    return showQuotes(found, [speaker?.name, topic?.label, stance], context);
  },
});

/** By name or id, or a beginning of one; an alias must be whole, since "Zuckerberg's people" are not Zuckerberg. */
function findSpeaker({ speakers }: Corpus, typed: string): Speaker | null {
  const all = [...speakers.values()];
  const found = findNamed(
    all.map(({ id, name }) => ({ id, label: name })),
    typed,
  );
  const alias = all.find(({ aliases }) => aliases.some((each) => foldText(each) === foldText(typed)));
  return alias ?? speakers.get(found?.id ?? '') ?? null;
}

function isBy({ speaker }: Claim, { id }: Speaker, { speakers }: Corpus): boolean {
  return speaker === id || speakers.get(speaker ?? '')?.organisation === id;
}

/** The stance toward the general motion, or toward the motion that the claim bears on where that is another. */
function stanceOf(claim: Claim, { motions }: Corpus): Stance {
  const general = motions.find((motion) => motion.general);
  const [first] = Object.keys(claim.stance);
  return partOf(claim, general?.id ?? '') ?? partOf(claim, first ?? '') ?? 'neutral';
}

function showQuotes(
  claims: readonly Claim[],
  filters: readonly (string | undefined)[],
  { corpus, dateLanguage }: CommandContext,
): CommandReply {
  const citer = createCiting(corpus)();
  const points = claims.map((claim) => ({ ...citer.cite(claim), stance: stanceOf(claim, corpus) }));
  const related = relateShown(claims, createBearings(corpus), citer.cite);
  const citations = citer.citations();
  const notices = related.map((each) => relatedNotice(each, citations, dateLanguage));
  const about = filters.filter((filter) => filter !== undefined).join(', ');
  const blocks = points.flatMap((point) => [
    ...toPointBlocks([point], citations),
    ...noticesBehind(point, notices),
  ]);
  const title = `${claims.length} ${claims.length === 1 ? 'quote' : 'quotes'}${about === '' ? '' : `: ${about}`}`;
  const sources: readonly ReplyBlock[] = citations.length > 0 ? [{ kind: 'citations', citations }] : [];
  return {
    blocks: [{ kind: 'heading', level: 1, text: title }, ...blocks, ...sources],
    audience: 'default',
    answer: null,
  };
}

function speakersOf({
  speakers,
  claims,
}: Corpus): readonly { readonly label: string; readonly line: string }[] {
  const quoted = new Set(claims.flatMap(({ speaker, quote }) => (quote && speaker ? [speaker] : [])));
  return [...speakers.values()]
    .filter(({ id }) => quoted.has(id))
    .map(({ id, name }) => ({ label: name, line: `/quotes speaker:${id}` }));
}

function topicsOf({ topics }: Corpus): readonly { readonly label: string; readonly line: string }[] {
  return topics.map(({ id, label }) => ({ label, line: `/quotes topic:${id}` }));
}
