/** What a check came to. `warning`: it works, or will by itself, and somebody should look. `problem`: the program could not start. */
export interface Finding {
  readonly kind: 'fine' | 'warning' | 'problem';
  /** A sentence with thing, value and, where something is to be done, what; no secret in it. */
  readonly text: string;
}

/** A part of the program, and what looks at it without serving; it never rejects with what is expected to go wrong. */
export interface Examiner {
  /** The part's name, as a heading. */
  readonly about: string;
  readonly examine: () => Promise<readonly Finding[]>;
}

/** What is as it should be. */
export function fine(text: string): Finding {
  return { kind: 'fine', text };
}

/** What somebody should look at. */
export function warning(text: string): Finding {
  return { kind: 'warning', text };
}

/** What keeps the program from starting. */
export function problem(text: string): Finding {
  return { kind: 'problem', text };
}
