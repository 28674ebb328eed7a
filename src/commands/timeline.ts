import { describeAttribution } from '../answer/attribution.ts';
import { createCiting } from '../answer/cite.ts';
import { describePeriod } from '../answer/notices.ts';
import { type Timeline, timelineOf } from '../answer/timeline.ts';
import type { Claim, Corpus } from '../corpus/model.ts';
import { answerToReply } from '../reply/answer-to-reply.ts';
import { showPublished } from '../reply/describe-citation.ts';
import type { CommandReply, ListBlock, ReplyBlock } from '../reply/document.ts';
import { aside, sentence } from '../reply/sentences.ts';
import type { Period } from '../retrieval/time/time-asked.ts';
import { type CommandContext, defineCommand } from './command.ts';
import { subjectsOf } from './compare.ts';
import { readSpan } from './read-span.ts';
import { say } from './say.ts';
import { claimsFound, claimsOnSubject, type TimelineSubject } from './timeline-claims.ts';
import { unknownValue } from './unknown-value.ts';

/** Shows what happened when on a topic, oldest first. */
export const timeline = defineCommand({
  name: 'timeline',
  description: 'What happened when on a topic',
  example: '/timeline backdoors from:2020',
  options: {
    topic: {
      type: 'string',
      description: 'A topic or a motion, by its name or id, or words of your own',
      required: true,
      maxLength: 200,
      completion: 'subject',
    },
    from: {
      type: 'string',
      description: 'From when on: a year, a month or a day, as 2020 or 2020-02',
      required: false,
      maxLength: 20,
      oneWord: true,
    },
    to: {
      type: 'string',
      description: 'Until when: a year, a month or a day, as 2022 or 2022-06-30',
      required: false,
      maxLength: 20,
      oneWord: true,
    },
  },
  run: ({ topic, from, to }, context): CommandReply => {
    const { corpus, answerQuestion, figuresOf } = context;
    const span = readSpan(from, to);
    if (!span.ok) return say(...span.problems);
    const named = claimsOnSubject(corpus, topic);
    if (named !== null) return show(named, span.period, context);
    const answer = answerQuestion(topic);
    if (answer.outcome === 'safeguarding') return answerToReply(answer, figuresOf);
    const found = claimsFound(corpus, answer);
    return found === null
      ? unknownValue('topic or motion', topic, subjectsOf(corpus, 'timeline'))
      : show(found, span.period, context);
  },
});

function show(
  { title, claims }: TimelineSubject,
  period: Period | null,
  { corpus, dateLanguage }: CommandContext,
): CommandReply {
  const { cite, citations } = createCiting(corpus)();
  const found = timelineOf(claims, corpus, period);
  const points = found.entries.map((claim) => cite(claim));
  const items: ListBlock['items'] = points.map((point) => {
    const citation = citations().find(({ number }) => number === point.citation);
    const by = citation ? describeAttribution({ ...point, date: null }, citation, dateLanguage) : '';
    return {
      term: showPublished(point.date, dateLanguage),
      detail: `${point.text} — ${by} [${point.citation}]`,
      url: null,
    };
  });
  const blocks: readonly ReplyBlock[] = [
    { kind: 'heading', level: 1, text: `Timeline: ${title}` },
    ...introduce(found, period, corpus, dateLanguage),
    ...(items.length > 0 ? [{ kind: 'list' as const, items }] : []),
    ...(items.length > 0 ? [{ kind: 'citations' as const, citations: citations() }] : []),
  ];
  return { blocks, audience: 'default', answer: null };
}

/** What the timeline shows of what there is; where nothing is from the time that is asked for, when there is something. */
function introduce(
  { entries, isOfEvents, all }: Timeline,
  period: Period | null,
  corpus: Corpus,
  dateLanguage: string,
): readonly ReplyBlock[] {
  const then = period === null ? '' : ` ${period.words}`;
  if (entries.length === 0) {
    const span = spanOf(all, corpus, dateLanguage);
    const rest = span === null ? '' : ` What it holds on this is from ${span}.`;
    return [sentence(`The corpus holds nothing on this${then}.${rest}`)];
  }
  const count = `${entries.length} of ${all.length} shown${then}, oldest first.`;
  return isOfEvents
    ? [aside(count)]
    : [sentence('The corpus holds nothing that happened on this: what follows was said.'), aside(count)];
}

function spanOf(claims: readonly Claim[], corpus: Corpus, dateLanguage: string): string | null {
  const { cite } = createCiting(corpus)();
  return describePeriod(
    claims.map((claim) => cite(claim)),
    dateLanguage,
  );
}
