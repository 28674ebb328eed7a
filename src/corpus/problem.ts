/** One thing wrong with a corpus: where it is, what it is, and what to do. */
export interface Problem {
  /** The rule that found it, e.g. `unique-ids`. */
  readonly rule: string;
  /** The file, relative to the corpus folder; the folder itself where that cannot be read. */
  readonly file: string;
  /** 1-based; 1 where the whole file is meant. */
  readonly line: number;
  readonly message: string;
  readonly remedy: string;
}
