/** Waits until something holds; tens of seconds are allowed, since the machine may be busy. */
export async function until(holds: () => boolean): Promise<void> {
  const started = Date.now();
  while (!holds()) {
    if (Date.now() - started > 45_000) throw new Error(`It did not come to hold: ${String(holds)}`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}
