import type { CommandReply } from '../reply/document.ts';

/** Says that a value names nothing in the corpus, and what there is. */
export function unknownValue(
  what: string,
  typed: string,
  known: readonly { readonly label: string; readonly line: string }[],
): CommandReply {
  return {
    blocks: [
      {
        kind: 'text',
        text:
          what === 'command' ? `There is no command “${typed}”.` : `The corpus has no ${what} “${typed}”.`,
        quiet: false,
      },
      { kind: 'suggestions', label: `Every ${what} it has`, suggestions: known },
    ],
    audience: 'default',
    answer: null,
  };
}
