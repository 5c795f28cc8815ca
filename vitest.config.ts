import { availableParallelism } from 'node:os';
import { configDefaults, defineConfig } from 'vitest/config';

export default defineConfig(({ mode }) => ({
  test: {
    include: ['test/**/*.test.ts', 'test/**/*.test.tsx'],
    // What these play by themselves, the bad day of the year has among the rest: `npm run rehearse` plays both.
    exclude: [...configDefaults.exclude, ...(mode === 'rehearse' ? [] : ['test/infra/rehearsal.test.ts'])],
    env: { TZ: 'UTC' },
    // Room for two busy cores: on a machine of 2 cores a browser test under load takes half of it.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    pool: 'forks',
    // Both cores of a small machine: by itself Vitest leaves one idle.
    maxWorkers: Math.max(2, availableParallelism() - 1),
  },
}));
