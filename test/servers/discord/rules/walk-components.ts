/** What the rules look at of a component, whatever its type. */
export interface AnyComponent {
  readonly type: number;
  readonly id?: number | null | undefined;
  readonly custom_id?: string | null | undefined;
  readonly content?: string;
  readonly components?: readonly AnyComponent[];
  readonly accessory?: AnyComponent;
  readonly component?: AnyComponent;
}

/** A component and where it stands. */
export interface Placed {
  readonly component: AnyComponent;
  readonly path: readonly PropertyKey[];
}

/** Every component of a message or modal, the nested ones too, each after what it stands in. */
export function walkComponents(
  components: readonly AnyComponent[] | null | undefined,
  path: readonly PropertyKey[] = ['components'],
): readonly Placed[] {
  return (components ?? []).flatMap((component, index) => place(component, [...path, index]));
}

function place(component: AnyComponent, path: readonly PropertyKey[]): readonly Placed[] {
  const { components, accessory, component: inner } = component;
  return [
    { component, path },
    ...walkComponents(components, [...path, 'components']),
    ...(accessory ? place(accessory, [...path, 'accessory']) : []),
    ...(inner ? place(inner, [...path, 'component']) : []),
  ];
}
