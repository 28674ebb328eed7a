import type { Store } from './store.ts';

/** One thing that the store was asked to do: `gaps.hand`. */
export interface StoreOperation {
  readonly operation: string;
  readonly ok: boolean;
  readonly milliseconds: number;
}

/** A store that does what another does, and tells how each operation went and how long it took. */
export function meterStore(store: Store, told: (operation: StoreOperation) => void): Store {
  return {
    settings: meter('settings', store.settings, told),
    posts: meter('posts', store.posts, told),
    feedback: meter('feedback', store.feedback, told),
    gaps: meter('gaps', store.gaps, told),
    deliveries: meter('deliveries', store.deliveries, told),
    installations: meter('installations', store.installations, told),
    audit: meter('audit', store.audit, told),
    limits: meter('limits', store.limits, told),
    people: meter('people', store.people, told),
    upkeep: meter('upkeep', store.upkeep, told),
  };
}

function meter<Port extends object>(
  name: string,
  port: Port,
  told: (operation: StoreOperation) => void,
): Port {
  return new Proxy(port, {
    get: (target, key) => {
      const member: unknown = Reflect.get(target, key);
      if (typeof member !== 'function') return member;
      return (...given: readonly unknown[]) => {
        const start = performance.now();
        const done = (ok: boolean) =>
          told({ operation: `${name}.${String(key)}`, ok, milliseconds: performance.now() - start });
        const result: unknown = Reflect.apply(member, target, given);
        if (!(result instanceof Promise)) return result;
        result.then(
          () => done(true),
          () => done(false),
        );
        return result;
      };
    },
  });
}
