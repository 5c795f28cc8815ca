import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts', 'test/**/*.test.tsx'],
    env: { TZ: 'UTC' },
    // Room for two busy cores; what takes longer there says so itself.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    pool: 'forks',
    // Both cores of a small machine: by itself Vitest leaves one idle.
    maxWorkers: Math.max(2, availableParallelism() - 1),
  },
});
