import { Worker } from 'node:worker_threads';
import type { CorpusCheck } from '../../../src/corpus/pack.ts';

/** Reads and checks the corpus of a folder in a thread that `program` is for. Rejects where the thread ends without a result, as it does where it is called off. */
export function checkInWorker(program: URL, folder: string, signal: AbortSignal): Promise<CorpusCheck> {
  const worker = new Worker(program, { workerData: folder });
  const terminate = () => void worker.terminate();
  signal.addEventListener('abort', terminate, { once: true });
  return new Promise<CorpusCheck>((resolve, reject) => {
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.once('exit', (code) =>
      reject(new Error(`the thread that reads it ended with ${code}, for want of memory or by a signal`)),
    );
  }).finally(() => signal.removeEventListener('abort', terminate));
}
