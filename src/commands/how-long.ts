import { type Kind, RETENTION, type Retention } from '../store/retention.ts';

/** How long something is kept: "365 days after the vote". */
export function howLong({ days, until }: Pick<Retention, 'days' | 'until'>): string {
  if (days === null) return until;
  return `${days} ${days === 1 ? 'day' : 'days'} ${until}`;
}

/** For how many days at most a kind of thing is kept: "365 days". */
export function daysKept(kind: Kind): string {
  const days = RETENTION.find((retention) => retention.kind === kind)?.days ?? null;
  if (days === null) throw new RangeError(`no time ends ${kind}`);
  return `${days} days`;
}
