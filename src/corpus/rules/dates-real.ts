import type { Draft, Place } from '../draft.ts';
import { parseDate } from '../edtf.ts';
import { createRule } from './rule.ts';

/** Every date stands in the calendar. */
export const datesReal = createRule('dates-real', (draft) =>
  listDates(draft)
    .filter(({ date }) => date !== null && parseDate(date) === null)
    .map(({ date, of, place }) => ({
      ...place(),
      message: `the date ${date} of ${of} does not exist`,
      remedy: 'correct the month or the day, or leave off what is not known, e.g. 2020-02',
    })),
);

interface DateMention {
  readonly date: string | null;
  readonly of: string;
  readonly place: () => Place;
}

function listDates({ sources, claims, safeguarding }: Draft): readonly DateMention[] {
  return [
    ...sources.flatMap(({ value: { id, published, accessed }, at }) => [
      { date: published, of: `source "${id}"`, place: () => at('published') },
      { date: accessed, of: `source "${id}"`, place: () => at('accessed') },
    ]),
    ...claims.map(({ value: { id, date }, at }) => ({ date, of: `claim "${id}"`, place: () => at('date') })),
    ...claims.map(({ value: { id, withdrawn }, at }) => ({
      date: withdrawn?.date ?? null,
      of: `the withdrawal of claim "${id}"`,
      place: () => at('withdrawn', 'date'),
    })),
    ...(safeguarding === null ? [] : listChecks(safeguarding)),
  ];
}

function listChecks({ value, at }: NonNullable<Draft['safeguarding']>): readonly DateMention[] {
  return value.regions.flatMap(({ lines }, region) =>
    lines.map(({ name, checked }, line) => ({
      date: checked,
      of: `help line "${name}"`,
      place: () => at('regions', region, 'lines', line, 'checked'),
    })),
  );
}
