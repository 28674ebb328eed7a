/** Components as a client sends them, for tests. */
export const text = (content: string) => ({ type: 10, content });

/** A button that is told apart by its custom id. */
export const button = (custom_id: string, more = {}) => ({
  type: 2,
  style: 1,
  label: 'Go',
  custom_id,
  ...more,
});

/** Controls side by side. */
export const row = (...components: readonly unknown[]) => ({ type: 1, components });

/** A container. */
export const box = (...components: readonly unknown[]) => ({ type: 17, components });
