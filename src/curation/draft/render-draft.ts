import { stringify } from 'yaml';
import { SOURCE_WORDS } from '../../corpus/unfinished-drafts.ts';
import { stripInvisible } from '../../text/normalise.ts';
import type { Field } from '../page/page.ts';
import type { FoundFigure } from './find-figures.ts';
import type { ClaimDraft, FieldDraft, NewSpeaker, SourceDraft, SpeakerDraft } from './source-draft.ts';

const HEAD = [
  '# yaml-language-server: $schema=../schema/source.schema.json',
  '#| A draft, to be completed: corpus check refuses it as it is. An empty field wants a person. What stands in it behind "# " is a',
  '#| suggestion: delete the mark to accept it, or write something else. Lines like these hold the words of the source, for you to',
  '#| put in your own: corpus fix --write removes them once the claim is written, since the project keeps no texts of its sources.',
];

/** A draft as YAML, with an empty place wherever somebody has to decide. */
export function renderDraft(draft: SourceDraft): string {
  const lines = [
    ...HEAD,
    ...comment(`${SOURCE_WORDS} Read from`, draft.from),
    ...entry('id', draft.id, ['e.g. publisher-year-subject']),
    ...(['title', 'publisher', 'author', 'published', 'url'] as const).flatMap((field) =>
      renderField(field, draft.fields[field]),
    ),
    `accessed: ${draft.accessed ?? 'null'}`,
    `paragraphs: ${draft.paragraphs}`,
    'claims:',
    ...draft.claims.flatMap(renderClaim).slice(1),
    ...renderAside(draft),
    ...renderNewSpeakers(draft.newSpeakers),
  ];
  return `${lines.join('\n')}\n`;
}

/** What may be null is null where the page says nothing of it; what may not is left empty. */
function renderField(field: Field, { value, others }: FieldDraft): readonly string[] {
  const notes = others.map(({ value: other, from }) => `${other} (${from})`);
  if (value !== null) {
    const also = notes.length === 0 ? '' : `; else ${notes.join('; ')}`;
    return [`${field}: ${scalar(value.value)} ${remark(`${value.from}${also}`)}`];
  }
  const mayBeNull = field !== 'publisher';
  if (others.length === 0 && mayBeNull) return [`${field}: null`];
  return entry(field, null, notes);
}

function renderClaim(claim: ClaimDraft): readonly string[] {
  const { id, paragraph, says, quote, figures, topics, held } = claim;
  const kind =
    quote === null && figures.length > 0
      ? ['statistic']
      : ['one of argument, position, fact, proposal, event, law'];
  const lines = [
    ...comment(`${SOURCE_WORDS} [${paragraph}]`, says),
    ...held.flatMap((words) => comment(`${SOURCE_WORDS} not taken for direct speech:`, words)),
    `- id: ${id}`,
    '  text:',
    ...indent(entry('kind', null, kind)),
    '  stance:',
    ...indent(renderSpeaker(claim.speaker)),
    `  paragraph: ${paragraph}`,
    ...indent(entry('topics', null, topics.length === 0 ? [] : [`[${topics.join(', ')}]`])),
    ...(figures.length === 0
      ? []
      : ['  figures:', ...figures.flatMap((figure) => renderFigure(figure, claim.speaker))]),
    ...(quote === null ? [] : ['  quote:', `    exact: ${verbatim(quote.exact)}`]),
    ...(quote?.prefix ? [`    prefix: ${verbatim(quote.prefix)}`] : []),
  ];
  return ['', ...indent(lines)];
}

function renderSpeaker(speaker: SpeakerDraft | null): readonly string[] {
  if (speaker === null) return entry('speaker', null, ['who? empty where the source itself reports it']);
  if (speaker.id !== null) return [`speaker: ${speaker.id}`];
  return entry('speaker', null, [speaker.suggestion ?? `who is "${speaker.words}"?`]);
}

/** A figure's unit stands as in the text; whose it is may be whoever speaks. */
function renderFigure({ value, unit }: FoundFigure, speaker: SpeakerDraft | null): readonly string[] {
  const by = speaker?.suggestion ?? null;
  const lines = [
    `- value: ${value}`,
    `  ${unit === null ? 'unit:' : `unit: ${scalar(unit)}`}`,
    '  meaning:',
    `  by:${by === null ? '' : ` ${remark(by)}`}`,
  ];
  return indent(indent(lines));
}

function renderAside({ aside }: SourceDraft): readonly string[] {
  if (aside.length === 0) return [];
  const lines = aside.flatMap(({ reason, text }) => comment(`${SOURCE_WORDS} ${reason}:`, text));
  return ['', `${SOURCE_WORDS} Set aside, and not counted as paragraphs:`, ...lines];
}

function renderNewSpeakers(speakers: readonly NewSpeaker[]): readonly string[] {
  if (speakers.length === 0) return [];
  const lines = speakers.flatMap(({ id, name, kind, seen }) => [
    ...comment(SOURCE_WORDS, seen),
    `# - id: ${id}`,
    `#   name: ${scalar(name)}`,
    `#   kind: ${kind ?? '# person or organisation?'}`,
    '#   role: null',
    '#   organisation: null',
  ]);
  return [
    '',
    '# Not in speakers.yaml yet: move them there if they are right, and delete them here.',
    ...lines,
  ];
}

/** A key with its value, or with nothing but suggestions behind a mark. */
function entry(key: string, value: string | null, suggestions: readonly string[]): readonly string[] {
  if (value !== null) return [`${key}: ${scalar(value)}`];
  return [suggestions.length === 0 ? `${key}:` : `${key}: ${remark(suggestions.join('; '))}`];
}

function scalar(text: string): string {
  return verbatim(stripInvisible(text));
}

function verbatim(text: string): string {
  return stringify(text, { lineWidth: 0, defaultStringType: 'PLAIN' }).trimEnd();
}

function remark(text: string): string {
  return `# ${stripInvisible(text)}`;
}

function comment(mark: string, text: string): readonly string[] {
  return text === '' ? [] : [`${mark} ${stripInvisible(text)}`];
}

function indent(lines: readonly string[]): readonly string[] {
  return lines.map((line) => (line === '' ? '' : `  ${line}`));
}
