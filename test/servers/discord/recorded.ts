/** A request as it came, and what it was answered. */
export interface RecordedRequest {
  readonly method: string;
  /** Without the API's base and query, e.g. `/gateway/bot`. */
  readonly path: string;
  readonly query: string;
  readonly body: unknown;
  readonly at: number;
  /** Null while it is not answered. */
  status: number | null;
  answer: unknown;
}
