import { parseArgs } from 'node:util';
import { nearestName } from '../../src/commands/nearest-name.ts';

const FLAGS = {
  side: { type: 'string' },
  json: { type: 'boolean' },
  batch: { type: 'boolean' },
  corpus: { type: 'string' },
  as: { type: 'string' },
  guild: { type: 'string' },
  http: { type: 'string' },
  verify: { type: 'string' },
  source: { type: 'string' },
  write: { type: 'boolean' },
  format: { type: 'string' },
  from: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'v' },
} as const;

/** The name of a flag of the command line. */
export type Flag = keyof typeof FLAGS;

/** An argument vector taken apart. A flag without a value has the value ''. */
export interface Parts {
  readonly words: readonly string[];
  readonly flags: ReadonlyMap<Flag, string>;
}

/** The parts, or one sentence on what is wrong with a flag. */
export type SplitArguments =
  | { readonly ok: true; readonly parts: Parts }
  | { readonly ok: false; readonly problem: string };

/** Takes an argument vector apart with node:util's parseArgs; what follows `--` is words. */
export function splitArguments(argv: readonly string[]): SplitArguments {
  const { tokens } = parseArgs({
    args: [...argv],
    options: FLAGS,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const words: string[] = [];
  const flags = new Map<Flag, string>();
  for (const token of tokens) {
    if (token.kind === 'positional') words.push(token.value);
    if (token.kind !== 'option') continue;
    if (!isFlag(token.name)) return { ok: false, problem: unknownFlag(token.rawName, token.name) };
    const problem = flagProblem(token.name, token.value, token.inlineValue === true);
    if (problem !== null) return { ok: false, problem };
    if (flags.has(token.name)) return { ok: false, problem: `--${token.name} is given twice: give it once` };
    flags.set(token.name, token.value ?? '');
  }
  return { ok: true, parts: { words, flags } };
}

function isFlag(name: string): name is Flag {
  return Object.hasOwn(FLAGS, name);
}

function unknownFlag(rawName: string, name: string): string {
  const nearest = nearestName(name, Object.keys(FLAGS));
  const hint = nearest === null ? 'see evenkey --help' : `did you mean --${nearest}?`;
  return `there is no option ${rawName}: ${hint} (text that begins with a dash goes after --)`;
}

// parseArgs takes the next flag for a value: `--corpus --json` is a forgotten value.
function flagProblem(name: Flag, value: string | undefined, inline: boolean): string | null {
  if (FLAGS[name].type === 'boolean')
    return inline ? `--${name} takes no value, got "${value ?? ''}": leave it out` : null;
  const missing = value === undefined || value === '' || (!inline && value.startsWith('-'));
  return missing ? `--${name} needs a value: write --${name}=… or --${name} …` : null;
}
