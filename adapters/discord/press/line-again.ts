import type { CommandCall } from '../../../src/commands/command.ts';
import type { Reply } from '../../../src/reply/document.ts';
import { callToLine } from './echoes.ts';

// What changes a draft or a post names it in its line.
const STEP = /^\/(?:draft|post) (?<id>\S+) /u;

/**
 * The line that shows a reply again, for its other pages, and does nothing else: of a draft or a post the one that opens it, since the line that made the
 * reply would take its step again. Null where there is none.
 */
export function lineAgain(call: CommandCall, { blocks }: Pick<Reply, 'blocks'>): string | null {
  const lines = blocks.flatMap((block) =>
    block.kind === 'actions' ? block.actions.map(({ line }) => line) : [],
  );
  const [id] = lines.flatMap((line) => STEP.exec(line)?.groups?.['id'] ?? []);
  return id === undefined ? callToLine(call) : `/posts ${id}`;
}
