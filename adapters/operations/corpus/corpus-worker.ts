import { parentPort, workerData } from 'node:worker_threads';
import { loadCorpus } from '../../../src/corpus/load.ts';
import { packLoaded } from '../../../src/corpus/pack.ts';

// A thread of its own: reading and checking a large corpus takes seconds, and a file of it more than a question may wait.
const checked = packLoaded(await loadCorpus(String(workerData)));
parentPort?.postMessage(checked, checked.ok ? [checked.packed.buffer] : []);
