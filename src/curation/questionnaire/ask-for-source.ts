import type { z } from 'zod';
import { RELATIONS } from '../../corpus/relations.ts';
import { claimSchema, figureSchema, quoteSchema, sourceSchema } from '../../corpus/schema.ts';
import { type Answered, type AskCurator, askFor } from './ask-for.ts';

/** Entries as they will be written: keys with their values, what was left out left out. */
export type Answers = Readonly<Record<string, unknown>>;

/** A source as far as somebody answered. `ended` where the answers stopped before the questions did. */
export interface AnsweredSource {
  readonly source: Answers;
  readonly ended: boolean;
}

type Group = readonly (readonly [schema: z.ZodObject, key: string])[];

const SOURCE: Group = (
  ['id', 'title', 'publisher', 'author', 'published', 'url', 'accessed', 'paragraphs'] as const
).map((key) => [sourceSchema, key]);
const BEGINNING = ['id', 'text', 'kind', 'stance', 'speaker', 'date'] as const;
const CLAIM: Group = [...BEGINNING, 'topics' as const].map((key) => [claimSchema, key]);
const PLACED_CLAIM: Group = [...BEGINNING, 'paragraph' as const, 'topics' as const].map((key) => [
  claimSchema,
  key,
]);
const BEARING: Group = [...(['confidence'] as const), ...RELATIONS].map((key) => [claimSchema, key]);
const FIGURE: Group = (['unit', 'meaning', 'by'] as const).map((key) => [figureSchema, key]);

/** Asks for a source and its claims, key by key as the schema describes them. `refuseId` says what is wrong with a source's id. */
export async function askForSource(
  ask: AskCurator,
  refuseId: (id: unknown) => string | null,
): Promise<AnsweredSource> {
  const details = await askGroup(SOURCE, ask, refuseId);
  const claims: Answers[] = [];
  let open = details.open;
  while (open && (claims.length === 0 || (await agrees(ask, 'another claim')))) {
    const claim = await askForClaim(ask, details.answers['paragraphs'] !== null);
    claims.push(claim.answers);
    open = claim.open;
  }
  return { source: { ...details.answers, claims }, ended: !open };
}

interface Asked {
  readonly answers: Answers;
  /** Whether somebody still answers. */
  readonly open: boolean;
}

/** A claim of a source without paragraphs has no place in it, and so no quote either. */
async function askForClaim(ask: AskCurator, placed: boolean): Promise<Asked> {
  const quote = async (): Promise<Asked> => {
    if (!placed || !(await agrees(ask, 'a quote'))) return { answers: {}, open: true };
    const asked = await askGroup([[quoteSchema, 'exact']], ask);
    return { answers: { quote: asked.answers }, open: asked.open };
  };
  return askInTurn([
    () => askGroup(placed ? PLACED_CLAIM : CLAIM, ask),
    async () => ({ answers: placed ? {} : { paragraph: null }, open: true }),
    () => askForFigures(ask),
    () => askGroup(BEARING, ask),
    quote,
    () => askGroup([[claimSchema, 'questions']], ask),
  ]);
}

/** Asks one thing after the other, as long as somebody answers. */
async function askInTurn(steps: readonly (() => Promise<Asked>)[]): Promise<Asked> {
  let asked: Asked = { answers: {}, open: true };
  for (const step of steps) {
    if (!asked.open) return asked;
    const next = await step();
    asked = { answers: { ...asked.answers, ...next.answers }, open: next.open };
  }
  return asked;
}

async function askForFigures(ask: AskCurator): Promise<Asked> {
  const figures: Answers[] = [];
  while (await agrees(ask, figures.length === 0 ? 'a figure' : 'another figure')) {
    const figure = await askGroup([[figureSchema, 'value'], ...FIGURE], ask);
    figures.push(figure.answers);
    if (!figure.open) return { answers: { figures }, open: false };
  }
  return { answers: figures.length === 0 ? {} : { figures }, open: true };
}

async function askGroup(
  group: Group,
  ask: AskCurator,
  refuseFirst: (value: unknown) => string | null = () => null,
): Promise<Asked> {
  const answers: Record<string, unknown> = {};
  for (const [index, [schema, key]] of group.entries()) {
    const answered: Answered = await askFor(schema, key, ask, index === 0 ? refuseFirst : undefined);
    if (!answered.ok) return { answers, open: false };
    if (answered.value !== undefined) answers[key] = answered.value;
  }
  return { answers, open: true };
}

async function agrees(ask: AskCurator, what: string): Promise<boolean> {
  const typed = await ask({ key: `${what}?`, purpose: '', how: 'y for yes, nothing for no', problem: null });
  return /^y(?:es)?$/iu.test(typed?.trim() ?? '');
}
