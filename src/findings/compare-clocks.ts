import { type Finding, fine, warning } from './finding.ts';

/** What another clock said while it was asked; times in milliseconds since 1970. */
export interface ClockReading {
  /** Whose clock it is, as "Slack". */
  readonly whose: string;
  readonly said: number;
  /** By this machine's clock. */
  readonly asked: number;
  readonly answered: number;
}

/** The time that a Date header says, which leaves out how much of its second was over; null where it says none. */
export function readDate(header: string | null): number | null {
  const time = Date.parse(header ?? '');
  return Number.isNaN(time) ? null : time + 500;
}

/** How far clocks may be apart before somebody should look, in milliseconds. */
const TOLERANCE = 30_000;

/** How this machine's clock stands to another's. A Date header knows whole seconds, so that less than two tell nothing. */
export function compareClocks({ whose, said, asked, answered }: ClockReading): Finding {
  const ahead = Math.round((asked + answered) / 2) - said;
  const seconds = Math.round(Math.abs(ahead) / 1_000);
  if (Math.abs(ahead) <= TOLERANCE)
    return fine(`this machine's clock and ${whose}'s are ${seconds < 2 ? 'the same' : `${seconds} s apart`}`);
  const way = ahead > 0 ? 'ahead of' : 'behind';
  return warning(
    `this machine's clock is ${seconds} s ${way} ${whose}'s: set it by a time server (timedatectl set-ntp true); signed requests are refused where clocks are 300 s apart`,
  );
}
