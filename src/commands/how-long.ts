import { type Kind, RETENTION, type Retention } from '../store/retention.ts';

/** How long something is kept: "365 days after the vote". */
export function howLong({ days, until }: Pick<Retention, 'days' | 'until'>): string {
  if (days === null) return until;
  return `${days} ${days === 1 ? 'day' : 'days'} ${until}`;
}

/** How long a kind of thing is kept. */
export function howLongKept(kind: Kind): string {
  return RETENTION.filter((retention) => retention.kind === kind)
    .map(howLong)
    .join();
}
