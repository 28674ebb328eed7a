import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DockerfileParser, type Instruction, ModifiableInstruction } from 'dockerfile-ast';
import { validate } from 'dockerfile-utils';

/** One instruction of a Dockerfile, as dockerfile-ast reads it. */
export interface Step {
  /** In capitals, as COPY. */
  readonly keyword: string;
  /** Flags by name, as `from`. */
  readonly flags: Readonly<Record<string, string>>;
  /** What stands behind keyword and flags, on one line. */
  readonly text: string;
}

/** The steps from one FROM to the next. */
export interface Stage {
  /** Null for the last. */
  readonly name: string | null;
  readonly base: string;
  readonly steps: readonly Step[];
}

/** The stages of a Dockerfile, in order. */
export function readDockerfile(folder: string): readonly Stage[] {
  const instructions = DockerfileParser.parse(
    readFileSync(join(folder, 'Dockerfile'), 'utf8'),
  ).getInstructions();
  const steps = instructions.map(toStep);
  const starts = steps.flatMap(({ keyword }, index) => (keyword === 'FROM' ? [index] : []));
  return starts.map((start, index) => {
    const [base = '', , name = null] = steps[start]?.text.split(/\s+/u) ?? [];
    return { base, name, steps: steps.slice(start + 1, starts[index + 1]) };
  });
}

/** What dockerfile-utils finds wrong, a line each. */
export function lintDockerfile(folder: string): readonly string[] {
  return validate(readFileSync(join(folder, 'Dockerfile'), 'utf8')).map(
    ({ message, range }) => `Dockerfile:${range.start.line + 1}: ${message}`,
  );
}

function toStep(instruction: Instruction): Step {
  const flags = instruction instanceof ModifiableInstruction ? instruction.getFlags() : [];
  const raw = instruction.getRawArgumentsContent() ?? '';
  return {
    keyword: instruction.getKeyword(),
    flags: Object.fromEntries(flags.map((flag) => [flag.getName(), flag.getValue() ?? ''])),
    text: raw.replace(/\\\n/gu, ' ').replace(/\s+/gu, ' ').trim(),
  };
}
