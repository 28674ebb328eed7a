/** What is needed of a process that a manager of shards started. */
export interface ManagedProcess {
  readonly connected: boolean;
  readonly once: (event: 'disconnect', listener: () => void) => unknown;
  readonly on: (event: 'error', listener: (error: Error) => void) => unknown;
}

/** Settles when the manager that started this process is gone: a shard must not be served by nobody's process. Never where no manager did. */
export function untilManagerGone(process: ManagedProcess): Promise<void> {
  if (!process.connected) return new Promise(() => {});
  process.on('error', ignoreGone);
  return new Promise((resolve) => process.once('disconnect', resolve));
}

const GONE = ['ERR_IPC_CHANNEL_CLOSED', 'ERR_IPC_DISCONNECTED', 'EPIPE'];

// The library goes on telling the manager how the shard is; that nobody hears it is no reason to crash.
function ignoreGone(error: Error & { readonly code?: string }): void {
  if (!GONE.includes(error.code ?? '')) throw error;
}
