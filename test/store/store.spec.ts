import { describeStore } from './contract/store-contract.ts';
import { ENGINES, hasPostgres, needsPostgres } from './server/databases.ts';

test('continuous integration has a PostgreSQL', () => {
  expect(hasPostgres || !needsPostgres).toBe(true);
});

for (const engine of ENGINES) describeStore(engine);
