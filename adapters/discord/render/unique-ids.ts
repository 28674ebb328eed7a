import { type APIMessageTopLevelComponent, ComponentType } from 'discord.js';
import { COMPONENT } from '../limits.ts';
import type { Row } from './controls.ts';

type Control = Row['components'][number];

/**
 * The components with no id twice. Of custom ids, later ones get a number, and those that have no room for it are left out; of texts that are found by
 * their id, which say the same, the first has it.
 */
export function uniqueIds(
  components: readonly APIMessageTopLevelComponent[],
): readonly APIMessageTopLevelComponent[] {
  const taken = new Set<string>();
  const numbers = new Set<number>();
  return components
    .map((component) => withoutTaken(component, numbers))
    .flatMap<APIMessageTopLevelComponent>((component) => {
      if (component.type !== ComponentType.ActionRow) return [component];
      const kept = component.components.flatMap((control) => rename(control, taken) ?? []);
      return kept.length === 0 ? [] : [{ ...component, components: kept }];
    });
}

function withoutTaken(
  component: APIMessageTopLevelComponent,
  taken: Set<number>,
): APIMessageTopLevelComponent {
  const { id, ...rest } = component;
  if (id === undefined) return component;
  if (taken.has(id)) return rest;
  taken.add(id);
  return component;
}

function rename(control: Control, taken: Set<string>): Control | null {
  if (!('custom_id' in control)) return control;
  const numbers = Array.from({ length: taken.size + 1 }, (_, number) => (number === 0 ? '' : `${number}|`));
  const start = numbers.find((number) => !taken.has(number + control.custom_id)) ?? '';
  const id = start + control.custom_id;
  taken.add(id);
  return id.length <= COMPONENT.customId ? { ...control, custom_id: id } : null;
}
