/** What rendering depends on beside the reply. */
export interface Look {
  /** How dates are written: a form of English by its BCP 47 tag, or `iso`. */
  readonly dateLanguage: string;
  /** The question that the reply echoes, for the buttons that need it; null where there is none. */
  readonly question: string | null;
  /** Whether a line leaves open a question that its command requires. */
  readonly needsQuestion: (line: string) => boolean;
  /** Writes the names of commands in a text as they are typed in Slack: `/evenkey topics`. */
  readonly spell: (text: string) => string;
  /** Whether what can be pressed is shown: not where nobody could answer the press. */
  readonly pressable: boolean;
}
