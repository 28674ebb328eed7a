import type { ReplyBlock } from '../../../src/reply/document.ts';
import type { PageLimits } from '../../../src/reply/paginate.ts';

/** The most parts of a message that controls may take on every page. */
const MOST = 20;

/** A reply's content, and its buttons and menus, which stand on every page. */
export interface SplitReply {
  readonly content: readonly ReplyBlock[];
  readonly controls: readonly ReplyBlock[];
  /** How many parts of a message the controls take. */
  readonly components: number;
}

/** Takes the buttons and menus out of a reply, unless they are too many to stand on every page. */
export function splitControls(blocks: readonly ReplyBlock[], { measure }: PageLimits): SplitReply {
  const controls = blocks.filter(isControl);
  const components = controls.reduce((sum, block) => sum + measure(block).components, 0);
  if (components > MOST) return { content: blocks, controls: [], components: 0 };
  return { content: blocks.filter((block) => !isControl(block)), controls, components };
}

function isControl({ kind }: ReplyBlock): boolean {
  return kind === 'actions' || kind === 'menu';
}
