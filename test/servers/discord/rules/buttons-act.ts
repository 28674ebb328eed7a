import type { Problem } from '../problem.ts';
import type { MessageBody } from '../shapes/messages.ts';
import { type AnyComponent, walkComponents } from './walk-components.ts';

interface Button extends AnyComponent {
  readonly style: number;
  readonly label?: string | null;
  readonly emoji?: unknown;
  readonly url?: string | null;
  readonly sku_id?: string | null;
}

/** A button has a custom id, a link or a SKU, as its style says, and something to be read. */
export function buttonsAct({ components }: MessageBody): readonly Problem[] {
  return walkComponents(components).flatMap(({ component, path }) =>
    isButton(component)
      ? problemsOf(component).map((problem) => ({ ...problem, path: [...path, ...problem.path] }))
      : [],
  );
}

function isButton(component: AnyComponent): component is Button {
  return component.type === 2;
}

function problemsOf(button: Button): readonly Problem[] {
  const needed = button.style === 5 ? 'url' : button.style === 6 ? 'sku_id' : 'custom_id';
  const others = (['url', 'sku_id', 'custom_id'] as const).filter((name) => name !== needed);
  const missing = button[needed] ? [] : [required(needed)];
  const exclusive = others.filter((name) => button[name]).map(tooMuch);
  const unread = button.label || button.emoji || needed === 'sku_id' ? [] : [required('label')];
  return [...missing, ...exclusive, ...unread];
}

function required(name: string): Problem {
  return { path: [name], code: 'BASE_TYPE_REQUIRED', message: 'This field is required' };
}

function tooMuch(name: string): Problem {
  const message = 'A custom id and url cannot both be specified';
  return { path: [name], code: 'BUTTON_COMPONENT_CUSTOM_ID_URL_MUTUALLY_EXCLUSIVE', message };
}
