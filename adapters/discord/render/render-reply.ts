import { type APIMessageTopLevelComponent, ComponentType } from 'discord.js';
import type { HeadingBlock, ReplyBlock } from '../../../src/reply/document.ts';
import { type Page, paginate } from '../../../src/reply/paginate.ts';
import { blockToMarkdown } from '../markdown/block-to-markdown.ts';
import { pageToId } from '../press/custom-id.ts';
import { button, toRow } from './controls.ts';
import { display, layoutPage, type PageFacts } from './layout-page.ts';
import { leanBlocks } from './lean-blocks.ts';
import { pageLimits } from './measure.ts';
import type { RenderedMessage } from './message.ts';
import { splitControls } from './split-controls.ts';
import { uniqueIds } from './unique-ids.ts';

/** What is rendered: a reply, or what is published. */
export interface Rendering {
  readonly blocks: readonly ReplyBlock[];
  readonly dateLanguage: string;
}

/** How its pages are turned, and what its message is known by. */
export interface RenderOptions {
  /** The line that makes the reply again, or nothing where that is the question that it echoes; null where nothing makes it again. */
  readonly line: string | null;
  readonly titleId?: number;
}

/** What stands on each of several pages beside its blocks: which page it is, and two buttons in a row. */
const TURNING = { characters: 40, components: 4 };

/**
 * A reply as messages: one, if need be with its addresses in the list of sources alone, or one for each page, with buttons that turn to the others.
 * Each page has the title and the controls.
 */
export function renderReply(reply: Rendering, options: RenderOptions): readonly RenderedMessage[] {
  const { blocks, dateLanguage } = reply;
  const facts = { dateLanguage, fieldValue: fieldValueIn(blocks), titleId: options.titleId ?? null };
  for (const whole of [blocks, leanBlocks(blocks)])
    if (paginate(whole, pageLimits(dateLanguage, NOTHING)).length <= 1)
      return [toMessage(layoutPage(whole, facts))];
  return renderPages(reply, options, facts);
}

const NOTHING = { characters: 0, components: 0 };

function renderPages(
  { blocks, dateLanguage }: Rendering,
  { line }: RenderOptions,
  facts: PageFacts,
): readonly RenderedMessage[] {
  const { content, controls, components } = splitControls(blocks, pageLimits(dateLanguage, NOTHING));
  const title = blocks.find(isTitle);
  const repeated = title === undefined ? 0 : blockToMarkdown(title, dateLanguage).length + 2;
  const reserved = {
    characters: TURNING.characters + repeated,
    components: TURNING.components + components + 1,
  };
  const pages = paginate(content, pageLimits(dateLanguage, reserved));
  return pages.map((page, index) =>
    toMessage([
      ...layoutPage([...withTitle(page, title), ...controls], facts),
      ...turning(index + 1, pages.length, line),
    ]),
  );
}

function toMessage(components: readonly APIMessageTopLevelComponent[]): RenderedMessage {
  const shown = uniqueIds(components);
  return { components: shown.length === 0 ? [display('-# Nothing to show.')] : shown };
}

function isTitle(block: ReplyBlock): block is HeadingBlock {
  return block.kind === 'heading' && block.level === 1;
}

function withTitle(page: Page, title: HeadingBlock | undefined): Page {
  return title === undefined || page.some(isTitle) ? page : [title, ...page];
}

function fieldValueIn(blocks: readonly ReplyBlock[]): string | null {
  const actions = blocks.flatMap((block) => (block.kind === 'actions' ? block.actions : []));
  const value = actions.find(({ input }) => input !== null && input.value !== '')?.input?.value;
  return value ?? null;
}

function turning(page: number, count: number, line: string | null): readonly APIMessageTopLevelComponent[] {
  const turn = (label: string, to: number) => {
    const id = line === null || to < 1 || to > count ? null : pageToId(to, line);
    return id === null ? [] : [button(label, id)];
  };
  const buttons = [...turn('Previous page', page - 1), ...turn('Next page', page + 1)];
  const note = display(`-# Page ${page} of ${count}`);
  return buttons.length === 0 ? [note] : [note, toRow(...buttons)];
}

/** Whether a message has a button that turns its page. */
export function turnsPages({ components }: RenderedMessage): boolean {
  return components.some(
    (component) =>
      component.type === ComponentType.ActionRow &&
      component.components.some((control) => 'custom_id' in control && control.custom_id.startsWith('>')),
  );
}
