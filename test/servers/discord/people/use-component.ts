import type { Discord } from '../discord.ts';
import type { FakeMessage } from '../messages.ts';
import { type AnyComponent, walkComponents } from '../rules/walk-components.ts';
import type { Modal } from '../shapes/modal.ts';
import { begin } from './begin.ts';
import type { Exchange } from './exchange.ts';
import type { At } from './place.ts';

/** Presses the button that has a label, or that a test recognises by its custom id. */
export function press(discord: Discord, at: At, message: FakeMessage, label: string | RegExp): Exchange {
  const button = buttonsOf(message).find((each) => isMeant(each, label));
  if (!button) throw new Error(`no button ${label} among ${buttonsOf(message).map(nameOf).join(', ')}`);
  if (button.disabled) throw new Error(`the button ${label} is disabled`);
  return use(discord, at, message, { custom_id: button.custom_id, component_type: 2 });
}

/** Sends a press that no button of the message has, as a forger or a very old message does. */
export function forge(discord: Discord, at: At, message: FakeMessage, customId: string): Exchange {
  return use(discord, at, message, { custom_id: customId, component_type: 2 });
}

/** Chooses in the menu whose custom id a test recognises. */
export function choose(
  discord: Discord,
  at: At,
  message: FakeMessage,
  menu: RegExp,
  values: readonly string[],
): Exchange {
  const found = walkComponents(message.components).find(
    ({ component }) => [3, 5, 6, 7, 8].includes(component.type) && menu.test(component.custom_id ?? ''),
  );
  if (!found) throw new Error(`no menu ${menu}`);
  const { custom_id, type } = found.component;
  return use(discord, at, message, { custom_id, component_type: type, values, resolved: {} });
}

/** Submits a modal with texts and choices by custom id; where it came from a message, with that. */
export function submit(
  discord: Discord,
  at: At,
  modal: Modal,
  message: FakeMessage | null,
  values: Readonly<Record<string, string | readonly string[]>>,
): Exchange {
  const components = modal.components.map((component, index) => fill(component, index + 1, values));
  return begin(discord, at, { type: 5, data: { custom_id: modal.custom_id, components }, message });
}

function use(discord: Discord, at: At, message: FakeMessage, data: unknown): Exchange {
  if (message.onlyFor !== null && message.onlyFor !== at.by.id)
    throw new Error(`${at.by.username} does not see this message`);
  return begin(discord, at, { type: 3, data, message });
}

interface Button extends AnyComponent {
  readonly label?: string | null;
  readonly disabled?: boolean | null;
}

function buttonsOf({ components }: FakeMessage): readonly Button[] {
  return walkComponents(components)
    .map(({ component }) => component as Button)
    .filter(({ type, custom_id }) => type === 2 && typeof custom_id === 'string');
}

function nameOf({ label, custom_id }: Button): string {
  return `${label ?? ''} (${custom_id})`;
}

function isMeant({ label, custom_id }: Button, wanted: string | RegExp): boolean {
  return typeof wanted === 'string' ? label === wanted : wanted.test(custom_id ?? '');
}

function fill(
  component: AnyComponent,
  id: number,
  values: Readonly<Record<string, string | readonly string[]>>,
): unknown {
  const { type, components, component: inner, custom_id } = component;
  if (components)
    return { type, id, components: components.map((each, index) => fill(each, id + index, values)) };
  if (inner) return { type, id, component: fill(inner, id + 100, values) };
  const given = values[custom_id ?? ''];
  if (custom_id === undefined) return { type, id };
  return { type, id, custom_id, ...(Array.isArray(given) ? { values: given } : { value: given ?? '' }) };
}
