/** Acknowledges, and says whether it could: a socket may be gone by now, and then so is the acknowledgement, but not the answer. */
export async function acknowledge(send: () => Promise<void>): Promise<boolean> {
  try {
    await send();
    return true;
  } catch {
    return false;
  }
}
