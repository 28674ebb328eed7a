import { createColors } from 'picocolors';

const LEVELS: Readonly<Record<number, string>> = {
  10: 'trace',
  20: 'debug',
  30: 'info',
  40: 'warn',
  50: 'error',
  60: 'fatal',
};

/** Makes what turns a line of the log, as JSON, into one for people: `20:31:05 warn  reconnecting to Discord  shard=0`. */
export function createPrettyLine(isColoured: boolean): (json: string) => string {
  const colours = createColors(isColoured);
  const paint = (level: number) =>
    level >= 50 ? colours.red : level === 40 ? colours.yellow : level === 30 ? colours.cyan : colours.dim;
  return (json) => {
    const { level, time, msg, err, ...facts } = JSON.parse(json) as Record<string, unknown>;
    const number = Number(level);
    const clock = new Date(Number(time)).toTimeString().slice(0, 8);
    const name = paint(number)((LEVELS[number] ?? String(level)).padEnd(5));
    const told = Object.entries(facts).map(([key, value]) => colours.dim(`${key}=${show(value)}`));
    const line = [colours.dim(clock), name, String(msg ?? ''), ...told].join(' ');
    return `${[line, ...stackOf(err).map(colours.dim)].join('\n')}\n`;
  };
}

function show(value: unknown): string {
  return typeof value === 'string' && /^[^\s"=]+$/u.test(value) ? value : JSON.stringify(value);
}

function stackOf(error: unknown): readonly string[] {
  if (typeof error !== 'object' || error === null) return [];
  const { stack, message } = error as { readonly stack?: unknown; readonly message?: unknown };
  return String(stack || message || '')
    .split('\n')
    .map((line) => `  ${line}`);
}
