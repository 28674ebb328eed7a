/** How a terminal shows things. */
export interface Look {
  /** Columns. */
  readonly width: number;
  readonly colour: boolean;
  /** Whether it opens OSC 8 hyperlinks; where it doesn't, addresses are printed. */
  readonly hyperlinks: boolean;
}
