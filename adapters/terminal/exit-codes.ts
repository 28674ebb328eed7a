/** The exit codes of the command line. */
export const EXIT = { answered: 0, failed: 1, usage: 2, refused: 3 } as const;
