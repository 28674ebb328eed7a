import type { Rule } from '../read-body.ts';
import type { CommandBody } from '../shapes/command.ts';
import type { MessageBody } from '../shapes/messages.ts';
import type { Modal } from '../shapes/modal.ts';
import { buttonsAct } from './buttons-act.ts';
import { commandKind } from './command-kind.ts';
import { commandOptions } from './command-options.ts';
import { commandSize } from './command-size.ts';
import { componentCount } from './component-count.ts';
import { componentsV2Alone } from './components-v2-alone.ts';
import { rowContents } from './row-contents.ts';
import { selectOptions } from './select-options.ts';
import { textTotal } from './text-total.ts';
import { uniqueCustomIds } from './unique-custom-ids.ts';
import { uniqueIds } from './unique-ids.ts';

/** What every message owes. */
export const MESSAGE_RULES: readonly Rule<MessageBody>[] = [
  componentsV2Alone,
  componentCount,
  textTotal,
  uniqueCustomIds,
  uniqueIds,
  buttonsAct,
  rowContents,
  selectOptions,
];

/** What every modal owes. */
export const MODAL_RULES: readonly Rule<Modal>[] = [uniqueCustomIds, uniqueIds, selectOptions];

/** What every command owes. */
export const COMMAND_RULES: readonly Rule<CommandBody>[] = [commandKind, commandOptions, commandSize];
