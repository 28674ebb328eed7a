import type { Corpus } from '../../corpus/model.ts';
import type { Absent } from '../absent.ts';
import { IS_YEAR } from './read-date.ts';
import type { Period } from './time-asked.ts';
import { createTimeTest } from './within.ts';

/** What is absent without the years of a period that something in the corpus is from: "since 2019" names nothing that is absent where there is something of 2020. */
export function withoutHeldYears(absent: Absent, period: Period | null, corpus: Corpus): Absent {
  if (period === null || !absent.names.some((name) => IS_YEAR.test(name))) return absent;
  const { isWithin } = createTimeTest(corpus);
  if (!corpus.claims.some((claim) => isWithin(claim, period))) return absent;
  return {
    units: new Set([...absent.units].filter(({ words }) => !IS_YEAR.test(words.join(' ')))),
    names: absent.names.filter((name) => !IS_YEAR.test(name)),
  };
}
