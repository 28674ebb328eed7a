import { type Condition, judgeReadiness } from '../../../adapters/operations/readiness.ts';
import type { AdapterHealth } from '../../../src/bot-port.ts';

const CONDITION: Condition = {
  adapters: [{ platform: 'discord', health: { state: 'ready', detail: '2 shards' } }],
  store: { ok: true, engine: 'sqlite', milliseconds: 0.4 },
  corpus: { version: 'abc', claims: 30, problem: null },
};

function withAdapter(state: AdapterHealth['state']): Condition {
  return { ...CONDITION, adapters: [{ platform: 'slack', health: { state, detail: 'why' } }] };
}

describe('judgeReadiness', () => {
  test('is ready where every part is', () => {
    const { ready, parts } = judgeReadiness(CONDITION);
    expect([ready, parts.map(({ name, state }) => `${name} ${state}`)]).toEqual([
      true,
      ['discord ok', 'store ok', 'corpus ok'],
    ]);
  });

  test.each(['connecting', 'resuming', 'draining', 'dead'] as const)(
    'is not ready while an adapter is %s',
    (state) => {
      const { ready, parts } = judgeReadiness(withAdapter(state));
      expect([ready, parts[0]]).toEqual([
        false,
        { name: 'slack', state: 'failing', detail: `${state}: why` },
      ]);
    },
  );

  test('stays ready while the store is away, and says so', () => {
    const store = { ok: false, engine: 'postgresql', problem: 'does not answer' } as const;
    const { ready, parts } = judgeReadiness({ ...CONDITION, store });
    expect(ready).toBe(true);
    expect(parts).toContainEqual({ name: 'store', state: 'degraded', detail: 'postgresql: does not answer' });
  });

  test('stays ready while a new corpus is refused, and says why', () => {
    const corpus = { ...CONDITION.corpus, problem: 'what stands in the corpus folder is refused' };
    const { ready, parts } = judgeReadiness({ ...CONDITION, corpus });
    expect(ready).toBe(true);
    expect(parts).toContainEqual({
      name: 'corpus',
      state: 'degraded',
      detail: 'abc, 30 claims; what stands in the corpus folder is refused',
    });
  });
});
