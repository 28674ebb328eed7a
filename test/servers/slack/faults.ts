/** What can go wrong with a call. `lost`: done, but the answer never arrives. `done-then-status`: done, but the answer is a failure. */
export type Fault =
  | { readonly kind: 'rate-limited'; readonly seconds: number }
  | { readonly kind: 'status'; readonly status: number }
  | { readonly kind: 'error'; readonly error: string }
  | { readonly kind: 'hang' }
  | DoneFault;

/** What goes wrong after the call was done. */
export type DoneFault =
  | { readonly kind: 'lost' }
  | { readonly kind: 'done-then-status'; readonly status: number };

/** Whether what was asked is done all the same. */
export function isDone(fault: Fault | null): fault is DoneFault | null {
  return fault === null || fault.kind === 'lost' || fault.kind === 'done-then-status';
}

/** The faults that a test ordered. */
export interface Faults {
  /** The next so many calls of a method meet this; `*` is any method, `response_url` an answer there. */
  readonly order: (method: string, fault: Fault, times?: number) => void;
  readonly take: (method: string) => Fault | null;
}

/** Faults in the order in which they were ordered; none at first. */
export function createFaults(): Faults {
  const ordered = new Map<string, Fault[]>();
  return {
    order: (method, fault, times = 1) => {
      ordered.set(method, [...(ordered.get(method) ?? []), ...Array.from({ length: times }, () => fault)]);
    },
    take: (method) => ordered.get(method)?.shift() ?? ordered.get('*')?.shift() ?? null,
  };
}
